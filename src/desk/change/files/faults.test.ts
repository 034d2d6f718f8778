import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../../../../tests/build.ts';
import { howMuch, someOf } from '../../../combined.fixture.ts';
import { someFolder } from '../../../content.fixture.ts';
import { faults, runMeeting } from '../../../faults.fixture.ts';
import { recover } from './journal.ts';

const before = { 'a.md': 'one', 'b.md': 'two', 'c.md': 'three', 'd/e.png': 'four', 'd/f.png': 'five' };
const after = { 'a.md': 'ONE', 'new/x.txt': 'X', 'z.md': 'two' };

let folder: string;

async function fill(): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	for (const [name, text] of Object.entries(before)) {
		await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
		await writeFile(path.join(folder, name), text);
	}
}

const there = async (): Promise<Record<string, string>> =>
	Object.fromEntries([...(await filesIn(folder))].map(([name, bytes]) => [name, bytes.toString()]));

/** Changes the files in a process of its own, where it meets a fault. Answers what it said; nothing where it was ended. */
async function change(fault: Record<string, string>): Promise<string | undefined> {
	const code = `const { carryOut } = await import(${JSON.stringify(path.resolve('src/desk/change/files/change.ts'))});
		const at = (name) => ${JSON.stringify(folder)} + '/' + name;
		await carryOut({
			content: at(''),
			writes: [
				{ path: at('a.md'), shown: '', was: Buffer.from('one'), text: 'ONE' },
				{ path: at('new/x.txt'), shown: '', was: Buffer.from(''), text: 'X' },
			],
			moves: [{ from: at('b.md'), to: at('z.md'), shown: '' }],
			deletes: [{ path: at('c.md'), shown: '' }, { path: at('d'), shown: '' }],
		}).then(() => console.log('changed'), (error) => console.log(error.message));`;
	return runMeeting(fault, folder, code);
}

test.for(faults)(
	`a change that meets %s anywhere (${howMuch}) is done, or not begun, or taken back, and says so`,
	{ timeout: 180_000 },
	async (FAULT) => {
		folder = path.join(await someFolder(), 'content');
		const log = path.join(await someFolder(), 'log');
		await fill();
		expect(await change({ FAULT_LOG: log })).toBe('changed');
		expect(await there()).toEqual(after);
		const changes = (await readFile(log, 'utf8')).trim().split('\n');
		for (const [index, where] of someOf([...changes.entries()], 7)) {
			await fill();
			const answer = await change({ FAULT, FAULT_AT: String(index + 1) });
			const at = `${index + 1} ${where}, ${answer}`;
			const left = await there();
			if (answer === 'changed') expect(left, at).toMatchObject(after);
			else if (answer && !answer.includes('Not all could be taken back')) expect(left, at).toMatchObject(before);
			const recovered = await recover(folder);
			const isDone = recovered?.isDone ?? (answer === 'changed' || (!answer && 'z.md' in left));
			const now = Object.entries(await there());
			// Its own tools lie about where it was ended before it wrote down what it does, and say nothing.
			const kept = now.filter(([name]) => !/^\.[\da-f-]{36}\.writing$|^\.laurels-change\.json/.test(name));
			expect(Object.fromEntries(kept), at).toEqual(isDone ? after : before);
			expect(await recover(folder), at).toBe(undefined);
		}
	},
);
