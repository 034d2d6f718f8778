import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { howMuch, sample, someOf, triesAll } from '../src/combined.fixture.ts';
import { contentOf, page, someone } from '../src/content.fixture.ts';
import { filesIn, root, run, scratch } from './build.ts';

const words: Record<string, string[]> = {
	remove: ['ada', '--yes'],
	list: ['crew', 'bo'],
	rename: ['ada', 'ada-lovelace'],
	ask: ['ada', '--agreed'],
};

/** So many changes of the disk are tried, from the last to the first. */
const most = triesAll ? Number.POSITIVE_INFINITY : 2;

/** A new folder with somebody whom other files and the log name. */
async function start(): Promise<Record<'LAURELS_CONTENT' | 'LAURELS_PRIVATE' | 'LAURELS_CACHE', string>> {
	const content = await contentOf({
		'people/ada.md': someone('Ada Lovelace', 'lists: [crew]'),
		'people/bo.md': someone('Bo'),
		'lists/crew.md': page('title: Crew\npeople: [ada, bo]'),
		'recognitions/2026-05-01-tea.md': page('kind: thanks\npeople: [ada, bo]\nreason: for tea'),
		'recognitions/2026-05-02-maps.md': page('kind: thanks\npeople: [ada]\nreason: for maps'),
	});
	const LAURELS_PRIVATE = await scratch('private');
	await writeFile(
		path.join(LAURELS_PRIVATE, 'log.csv'),
		'date,person,what,network,url,recognition,count,note\n2026-05-01,ada,mail,,,,,\n',
	);
	await mkdir(path.join(LAURELS_PRIVATE, 'ask/ada'), { recursive: true });
	return { LAURELS_CONTENT: content.path, LAURELS_PRIVATE, LAURELS_CACHE: await scratch('cache') };
}

/** Every file, but for what is salted, unfinished ones without a name, and locks that nobody has. */
async function stateOf({ LAURELS_CONTENT, LAURELS_PRIVATE }: Awaited<ReturnType<typeof start>>): Promise<string[]> {
	const files = [...(await filesIn(LAURELS_CONTENT)), ...(await filesIn(LAURELS_PRIVATE))];
	return files
		.filter(([name]) => !/\.(writing|lock)$/.test(name))
		.map(([name, bytes]) => (name === 'removed.txt' ? name : `${name}\n${bytes}`))
		.sort();
}

/** What the disk comes to, and how many changes lead there. */
async function whole(command: string): Promise<{ after: string[]; changes: number }> {
	const folder = await start();
	const log = path.join(await scratch('log'), 'log');
	expect(await run(command, words[command] as string[], { ...faults(folder), FAULT_LOG: log })).toMatchObject({
		code: 0,
	});
	return { after: await stateOf(folder), changes: (await readFile(log, 'utf8')).trim().split('\n').length };
}

const faults = (folder: Awaited<ReturnType<typeof start>>) => ({
	...folder,
	NODE_OPTIONS: `--import ${path.join(root, 'tests/faults.mjs')}`,
	FAULT_UNDER: [folder.LAURELS_CONTENT, folder.LAURELS_PRIVATE].join(path.delimiter),
});

/** Numbers of changes of the disk, from the last to the first. */
function placesOf(changes: number): number[] {
	const step = Math.max(1, Math.floor(changes / most));
	const later = triesAll ? 0 : sample % step;
	return Array.from({ length: Math.floor(changes / step) }, (_, index) => changes - later - index * step);
}

describe.for(someOf(Object.keys(words), 4))('npm run %s', async (command) => {
	const args = words[command] as string[];
	const { after, changes } = await whole(command);

	test.for(placesOf(changes))(
		`that is ended at change %d (${howMuch}) is told by check, and healed by running it again`,
		async (at) => {
			const folder = await start();
			const before = await stateOf(folder);
			await run(command, args, { ...faults(folder), FAULT: 'kill', FAULT_AT: String(at) });
			const ended = await stateOf(folder);
			const { stderr } = await run('check', [], folder);
			const isBetween = ended.join() !== before.join() && ended.join() !== after.join();
			if (isBetween) expect(stderr).toContain(`“npm run ${command} -- ${args.join(' ')}” was ended`);
			await run(command, args, folder);
			expect(await stateOf(folder)).toEqual(after);
		},
	);
});
