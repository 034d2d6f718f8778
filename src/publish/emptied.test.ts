import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadOf, page, someFolder, someone } from '../content.fixture.ts';
import { things } from '../vocabulary/paths.ts';
import { emptiedKinds } from './emptied.ts';

const full = {
	'people/ada.md': someone('Ada'),
	'lists/crew.md': page('title: Crew'),
	'recognitions/2026-05-01-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea'),
	'works/talk.md': page('type: talk\ntitle: T\nurl: https://t.test\npeople: [ada]'),
};
const drafts = Object.fromEntries(
	Object.entries(full).map(([file, text]) => [file, text.replace('---\n', '---\ndraft: true\n')]),
);

async function siteWith(...folders: string[]): Promise<string> {
	const out = await someFolder();
	for (const folder of folders) await mkdir(path.join(out, folder), { recursive: true });
	return out;
}

test.for(things)('%s of a site that are gone from content are told', async (thing) => {
	const out = await siteWith(`${thing}/some-id`);
	expect(emptiedKinds(await loadOf({}), out)).toEqual([thing]);
	expect(emptiedKinds(await loadOf(full), out)).toEqual([]);
});

test('what was never published, or waits as a draft, is not missed', async () => {
	const nothing = await loadOf({});
	expect(emptiedKinds(nothing, '/nowhere/at/all')).toEqual([]);
	expect(emptiedKinds(nothing, await siteWith(...things.map((thing) => `${thing}/page`)))).toEqual([]);
	const { 'lists/crew.md': _, ...kept } = drafts;
	expect(emptiedKinds(await loadOf(kept), await siteWith('people/ada', 'works/talk'))).toEqual([]);
});
