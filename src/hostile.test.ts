import { expect, test } from 'vitest';
import { howMuch, triesAll } from './combined.fixture.ts';
import { postsAsCsv, scheduledPosts } from './desk/next/files/schedule.ts';
import {
	allDoors,
	collectionOfId,
	everywhere,
	type Id,
	isRefused,
	textFileOf,
	type WrittenEntry,
} from './doors.fixture.ts';
import { understand } from './hub/content/understand.ts';
import { toHtml } from './hub/markdown/markdown.ts';
import { publicHubs } from './hub/public.ts';
import { allFiles, filesOnce } from './publish/files.ts';
import { allKits, kitTexts } from './share/kit.ts';
import type { SiteFile } from './site/files.ts';
import { csvFaults, faultsOf, htmlFaults } from './strict.fixture.ts';
import { strings } from './strings.fixture.ts';
import { siteBelow, siteOf } from './vocabulary/paths.ts';

const site = siteOf('https://hub.test/laurels');
const host = 'hub.test';

/** What is wrong with anything that is published or offered of these files; nothing where a build refuses them together. */
async function published(files: Record<Id, WrittenEntry>): Promise<string[] | undefined> {
	const { entries, findings } = understand(Object.entries(files).map(([id, one]) => textFileOf(id as Id, one)));
	if (isRefused(findings)) return undefined;
	const none = { photos: new Map(), inTexts: new Map(), mistakes: [], doubts: [] };
	const hubs = publicHubs({ ...entries, ...none }, '2026-11-22');
	const faults: string[] = [];
	const read = async ({ path: file, write }: SiteFile) => {
		const text = await write();
		if (typeof text === 'string') faults.push(...faultsOf(file, text, host));
	};
	for (const hub of hubs) {
		const here = siteBelow(site, hub.under);
		for (const file of allFiles(hub, here)) await read(file);
		for (const kit of allKits(hub, here))
			for (const [name, text] of Object.entries(kitTexts(kit)))
				faults.push(...faultsOf(`${kit.path}${name}`, text, host));
		faults.push(
			...csvFaults(postsAsCsv(scheduledPosts(() => hub, [], here, '2026-11-01', 30))).map(
				(one) => `next --csv: ${one}`,
			),
		);
		const bodies = [hub.why, ...hub.people.map(({ story }) => story), ...hub.lists.map(({ opening }) => opening), ...hub.recognitions.map(({ words }) => words), ...hub.works.map(({ worth }) => worth), ...hub.pages.map(({ text }) => text)]; // prettier-ignore
		for (const body of bodies) faults.push(...htmlFaults(toHtml(body, site.base), host).map((one) => `a page: ${one}`));
	}
	for (const file of filesOnce(hubs, site)) await read(file);
	return faults;
}

test('there is a door for every field', () => {
	const names = allDoors.map(({ id, place }) => `${collectionOfId(id)} ${place}`);
	for (const name of [
		'people name',
		'people tags.0',
		'people handles.x',
		'people organization.url',
		'recognitions quote.text',
		'recognitions post.x',
		'works people.0.role',
		'hub owner.name',
		'lists BODY',
		'pages title',
		'hub words.laurel',
	])
		// prettier-ignore
		expect(names).toContain(name);
	const german = allDoors.flatMap(({ id, place }) => (id.endsWith('.de') ? `${collectionOfId(id)} ${place}` : []));
	for (const name of ['people reason', 'people BODY', 'hub tagline', 'recognitions quote.translation', 'works title'])
		expect(german).toContain(name);
	expect(german).not.toContain('people name');
});

test('what is harmless goes through, and comes out whole', async () => {
	const { files, taken, faults } = everywhere('Tea');
	expect(faults).toEqual([]);
	expect(taken).toBeGreaterThan(100);
	expect(await published(files)).toEqual([]);
});

test(`no string (${howMuch}) breaks a reader, a spreadsheet or a page`, { timeout: 900_000 }, async () => {
	const all: string[] = [];
	let [taken, refused] = [0, 0];
	for (const [turn, words] of strings.entries()) {
		const { files, taken: here, faults } = everywhere(words, turn);
		taken += here;
		const wrong = await published(files).catch((error: Error) => [error.stack ?? error.message]);
		if (!wrong) refused++;
		all.push(...[...faults, ...(wrong ?? [])].map((fault) => `${JSON.stringify(words)} → ${fault}`));
	}
	expect(all.slice(0, 40)).toEqual([]);
	expect(taken).toBeGreaterThan(strings.length * 10);
	// Refused is what leads nowhere together: few, also where fewer fields hold the words of others up.
	expect(refused).toBeLessThan(strings.length / (triesAll ? 4 : 3));
});
