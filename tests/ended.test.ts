import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { triesAll } from '../src/combined.fixture.ts';
import { contentOf, page, someone } from '../src/content.fixture.ts';
import { filesIn, root, run, scratch } from './build.ts';

const words: Record<string, string[]> = {
	remove: ['ada', '--yes'],
	rename: ['ada', 'ada-lovelace'],
	ask: ['ada', '--agreed'],
};

/** So many changes of the disk are tried, from the last to the first. */
const most = triesAll ? Number.POSITIVE_INFINITY : 3;

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

describe.for(Object.keys(words))('npm run %s', (command) => {
	test('that is ended anywhere is told by check, and healed by running it again', async () => {
		const faults = (folder: Awaited<ReturnType<typeof start>>) => ({
			...folder,
			NODE_OPTIONS: `--import ${path.join(root, 'tests/faults.mjs')}`,
			FAULT_UNDER: [folder.LAURELS_CONTENT, folder.LAURELS_PRIVATE].join(path.delimiter),
		});
		const args = words[command] as string[];
		const whole = await start();
		const log = path.join(await scratch('log'), 'log');
		expect(await run(command, args, { ...faults(whole), FAULT_LOG: log })).toMatchObject({ code: 0 });
		const after = await stateOf(whole);
		const { length } = (await readFile(log, 'utf8')).trim().split('\n');
		const step = Math.max(1, length / most);
		for (let at = length; at >= 1; at -= step) {
			const folder = await start();
			const before = await stateOf(folder);
			const FAULT_AT = String(Math.round(at));
			await run(command, args, { ...faults(folder), FAULT: 'kill', FAULT_AT });
			const ended = await stateOf(folder);
			const { stderr } = await run('check', [], folder);
			const isBetween = ended.join() !== before.join() && ended.join() !== after.join();
			if (isBetween) expect(stderr, FAULT_AT).toContain(`“npm run ${command} -- ${args.join(' ')}” was ended`);
			await run(command, args, folder);
			expect(await stateOf(folder), FAULT_AT).toEqual(after);
		}
	});
});
