import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { filesIn } from '../../tests/build.ts';
import { howMuch, someOf, triesAll } from '../combined.fixture.ts';
import { someFolder } from '../content.fixture.ts';
import { faults, runMeeting } from '../faults.fixture.ts';
import { openOut, putInPlace } from './swap.ts';
import { listName } from './written.ts';

const first = {
	'index.html': '<meta name="generator" content="Laurels 1">first',
	'people/ada/index.html': 'Ada',
	'a.css': 'A',
};
const second = {
	'index.html': '<meta name="generator" content="Laurels 1">second',
	'people/bo/index.html': 'Bo',
	'a.css': 'B',
};
const own = { CNAME: 'a.test', 'blog/index.html': 'mine', 'people/ada/notes.txt': 'mine' };

let folder: string;
let made: string;
let out: string;
beforeEach(async () => {
	made = path.join(await someFolder(), 'made');
	folder = await someFolder();
});

async function write(under: string, texts: Record<string, string>): Promise<void> {
	for (const [name, text] of Object.entries(texts)) {
		await mkdir(path.dirname(path.join(under, name)), { recursive: true });
		await writeFile(path.join(under, name), text);
	}
}

const read = async (): Promise<Record<string, string>> =>
	Object.fromEntries(
		[...(await filesIn(out))]
			.filter(([name]) => !name.startsWith('.laurels-'))
			.map(([name, bytes]) => [name, bytes.toString()]),
	);

async function publish(texts: Record<string, string>): Promise<void> {
	await rm(made, { recursive: true, force: true });
	await write(made, texts);
	await putInPlace(made, await openOut(out));
}

/** The same in a process of its own, where it meets a fault. Answers what became of it; nothing where it was ended. */
async function publishMeeting(fault: Record<string, string>): Promise<string | undefined> {
	await rm(made, { recursive: true, force: true });
	await write(made, second);
	const module = JSON.stringify(path.resolve('src/publish/swap.ts'));
	const code = `const { openOut, putInPlace } = await import(${module});
		try {
			await putInPlace(${JSON.stringify(made)}, await openOut(${JSON.stringify(out)}));
			console.log('published');
		} catch (error) { console.log(error.constructor.name === 'Halfway' ? 'halfway' : 'nothing'); }`;
	return runMeeting(fault, folder, code);
}

const places: [what: string, own: Record<string, string>, on: string | undefined][] = [
	['as a whole', {}, undefined],
	['into a folder with what somebody else put there', own, undefined],
	['as a whole on another disk', {}, '/dev/shm'],
	['into such a folder on another disk', own, '/dev/shm'],
];

const tried = places.filter(([, , disk]) => !disk || (triesAll && existsSync(disk)));
describe.for(tried)('a site that is put %s', ([, theirs, disk]) => {
	const isWhole = Object.keys(theirs).length === 0;
	test.for(faults)(
		`and meets %s at any change (${howMuch}) is the last or the next, or is finished by the next build`,
		{ timeout: 180_000 },
		async (fault) => {
			if (disk) {
				folder = await mkdtemp(path.join(disk, 'laurels-'));
				onTestFinished(() => rm(folder, { recursive: true, force: true }));
			}
			out = path.join(folder, 'site');
			const states = [
				{ ...first, ...theirs },
				{ ...second, ...theirs },
			];
			const log = path.join(await someFolder(), 'log');
			await publish(first);
			await write(out, theirs);
			await publishMeeting({ FAULT_LOG: log });
			const changes = (await readFile(log, 'utf8')).trim().split('\n');
			expect(changes.length).toBeGreaterThan(5);
			for (const [index, change] of someOf([...changes.entries()], 7)) {
				await publish(first);
				const outcome = await publishMeeting({ FAULT: fault, FAULT_AT: String(index + 1) });
				const state = existsSync(out) ? await read() : {};
				const where = `${index + 1} ${change}, ${outcome}`;
				expect(state, where).toMatchObject(theirs);
				if (outcome === 'published') expect(state, where).toEqual(states[1]);
				if (outcome === 'nothing') expect(state, where).toEqual(states[0]);
				if (isWhole && existsSync(out)) expect(states, where).toContainEqual(state);
				// A build with mistakes goes no further than this.
				await openOut(out);
				expect(states, where).toContainEqual(await read());
				await publish(second);
				expect(await read(), where).toEqual(states[1]);
				expect(
					(await readdir(folder)).filter((name) => name !== 'site'),
					where,
				).toEqual([]);
				expect(
					(await readdir(out)).filter((name) => name.startsWith('.laurels-')),
					where,
				).toEqual([listName]);
			}
		},
	);
});
