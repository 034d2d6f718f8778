import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { appendFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { contentOf, examplePhoto, someFolder, someone } from '../content.fixture.ts';
import { journalName } from '../hub/content/left-over.ts';
import { type Memory, openMemory } from '../hub/content/memory.ts';
import { openContent, type State } from './content.ts';

const closing: (() => void)[] = [];
afterAll(() => {
	for (const close of closing) close();
});

/** A content folder that is followed; `around` may stand between it and its memory. */
async function followed(around: (memory: Memory, folder: string) => Memory = (memory) => memory) {
	const folder = await contentOf({ 'people/kit.md': someone('Kit', '', 'At first.') });
	const states: State[] = [];
	const memory = openMemory(path.join(await someFolder(), 'entries.json'));
	const { now, close } = openContent(folder, around(memory, folder.path), (state) => states.push(state));
	closing.push(close);
	const at = (file: string) => path.join(folder.path, file);
	return { at, states, now, close };
}

const kit = ({ loaded }: State) => loaded.people.find(({ id }) => id === 'kit')?.body;

test('a change that comes while the folder is read means that it is read again', async () => {
	let saves = 0;
	const { now, states } = await followed((memory, folder) => ({
		...memory,
		read(source) {
			const reading = memory.read(source);
			if (source.id === 'kit' && saves < 3)
				writeFileSync(path.join(folder, 'people/kit.md'), someone('Kit', '', `Saved ${++saves}.`));
			return reading;
		},
	}));
	expect(kit(await now())).toBe('Saved 3.');
	expect(states.map(kit)).toEqual(['Saved 3.']);
});

test('a burst of files is read together', async () => {
	const { at, now, states } = await followed();
	await now();
	const before = states.length;
	for (let count = 0; count < 300; count++) writeFileSync(at(`people/one-${count}.md`), someone(`One ${count}`));
	expect((await now()).loaded.people).toHaveLength(301);
	expect(states.length - before).toBeLessThanOrEqual(2);
});

test('a photo that is broken for good is a mistake, and one that is mended is none', async () => {
	const { at, now } = await followed();
	const bytes = await examplePhoto();
	await writeFile(at('people/kit.jpg'), bytes.subarray(0, bytes.length / 2));
	expect((await now()).loaded.mistakes).toEqual([]);
	// Not for as long as more of it may come.
	vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6000 });
	onTestFinished(() => void vi.useRealTimers());
	await expect.poll(async () => (await now()).loaded.mistakes.map(({ kind }) => kind)).toEqual(['photo-broken']);
	await writeFile(at('people/kit.jpg'), bytes);
	const { loaded } = await now();
	expect([loaded.mistakes, loaded.photos.size]).toEqual([[], 1]);
	await rm(at('people/kit.jpg'));
	expect((await now()).loaded.photos.size).toBe(0);
});

// These wait for the clock, and may do so together.
test.concurrent(
	'what a command keeps while it is at work is waited for, and told where the command was ended',
	async ({ expect }) => {
		const { at, now, states } = await followed();
		await now();
		const kept = [`people/.${randomUUID()}.writing`, journalName];
		const told = ({ loaded }: State) => [...loaded.mistakes, ...loaded.doubts].map(({ kind }) => kind);
		for (const file of kept) {
			const before = states.length;
			await writeFile(at(file), '{"command":"npm run remove -- kit"}');
			const asked = now();
			await sleep(200);
			await rm(at(file));
			expect([told(await asked), states.slice(before).flatMap(told)], file).toEqual([[], []]);
			await writeFile(at(file), '{"command":"npm run remove -- kit"}');
			await expect.poll(async () => told(await now()), { timeout: 5000 }).toHaveLength(1);
			await rm(at(file));
			expect(told(await now())).toEqual([]);
		}
	},
);

test.concurrent('a text of which a half is written is waited for', async ({ expect }) => {
	const { at, now, states } = await followed();
	await now();
	const file = at('people/kit.md');
	/** Asks when so many letters of a text are written, and writes the rest after a pause; whether it stood still less than `still`. */
	async function isWrittenInTime(words: string, letters: number, pause: number, still: number): Promise<boolean> {
		const text = someone('Kit', '', words);
		const [before, began] = [states.length, performance.now()];
		await writeFile(file, text.slice(0, letters));
		const asked = now();
		await sleep(pause);
		await appendFile(file, text.slice(letters));
		const isInTime = performance.now() - began < still;
		const state = await asked;
		if (!isInTime) await now();
		else expect([kit(state), states.slice(before).flatMap(({ loaded }) => loaded.mistakes)]).toEqual([words, []]);
		return isInTime;
	}
	// On a busy machine the rest may come so late that what is there is read, and rightly.
	let [halves, empty] = [0, 0];
	for (let count = 0; halves < 3 || empty < 3; count++) {
		if (await isWrittenInTime(`Half ${count}.`, 12, 30, 70)) halves++;
		if (await isWrittenInTime(`Empty ${count}.`, 0, 150, 390)) empty++;
	}
});

test.concurrent('a text that never stands still is read all the same', async ({ expect }) => {
	const { at, now } = await followed();
	await now();
	let isWriting = true;
	let count = 0;
	const writing = (async () => {
		for (; isWriting; count++) {
			writeFileSync(at('people/kit.md'), someone('Kit', '', `Restless ${count}.`));
			await sleep(15);
		}
	})();
	const first = kit(await now());
	expect(first).toContain('Restless');
	for (const before = count; count < before + 2;) await sleep(5);
	expect(kit(await now())).not.toBe(first);
	isWriting = false;
	await writing;
	await writeFile(at('people/kit.md'), someone('Kit', '', 'At rest.'));
	expect(kit(await now())).toBe('At rest.');
});

test.concurrent('who does not ask is told, too, and nobody once it is closed', async ({ expect }) => {
	const { at, states, now, close } = await followed();
	await now();
	await writeFile(at('people/kit.md'), someone('Kit', '', 'Seen.'));
	await expect.poll(() => states.map(kit)).toContain('Seen.');
	close();
	await sleep(600);
	await writeFile(at('people/kit.md'), someone('Kit', '', 'Unseen.'));
	await sleep(900);
	expect(states.map(kit)).not.toContain('Unseen.');
});

test.concurrent('nothing is read again while nothing changes', async ({ expect }) => {
	const { now, states } = await followed();
	const first = await now();
	await sleep(700);
	expect(await now()).toBe(first);
	expect(states).toHaveLength(1);
});
