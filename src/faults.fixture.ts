/** Code that meets a fault at a change of the disk, in a process of its own. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { usualAnd } from './combined.fixture.ts';
import { asCommand } from './node.fixture.ts';

/** What can go wrong at a change: being ended is what is tried each day. */
export const faults = usualAnd(['kill', 'half', 'EIO', 'ENOSPC'], 3);

/**
 * Runs code that meets a fault at a change of the disk under a folder, as `tests/faults.mjs` is told. Answers what it said;
 * nothing where it was ended.
 */
export function runMeeting(fault: Record<string, string>, under: string, code: string): Promise<string | undefined> {
	const tools = [...asCommand, '--import', path.resolve('tests/faults.mjs')];
	const env = { ...process.env, FAULT_UNDER: under, ...fault };
	return new Promise((resolve) =>
		execFile(process.execPath, [...tools, '--input-type=module', '-e', code], { env }, (_, stdout) =>
			resolve(stdout.trim() || undefined),
		),
	);
}
