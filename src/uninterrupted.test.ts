import { spawn } from 'node:child_process';
import path from 'node:path';
import { test } from 'vitest';

/** Starts a process that waits, and is asked to end meanwhile; answers what it said, and by what it was ended. */
async function ended(signal: NodeJS.Signals, code: string): Promise<[said: string, signal: NodeJS.Signals | null]> {
	const module = JSON.stringify(path.resolve('src/uninterrupted.ts'));
	const program = `const { uninterrupted } = await import(${module});
		const wait = async () => { console.log('begun'); await new Promise((done) => setTimeout(done, 500)); };
		${code}
		console.log('done');`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
	let output = '';
	child.stdout.on('data', (bytes) => {
		output += bytes;
		if (`${bytes}`.includes('begun')) child.kill(signal);
	});
	return new Promise((resolve) => child.on('close', (_, by) => resolve([output, by])));
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
// These wait for the clock, and may do so together.
test.concurrent.for(signals)('%s waits for what must not be left half done', async (signal, { expect }) => {
	expect(await ended(signal, 'await uninterrupted(wait);')).toEqual(['begun\ndone\n', null]);
	expect(await ended(signal, 'await uninterrupted(async () => {}); await wait();')).toEqual(['begun\n', signal]);
});
