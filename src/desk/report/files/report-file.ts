import { open } from 'node:fs/promises';
import { errorCode } from '../../../refusal.ts';
import { replaceWhole } from '../../../whole.ts';
import { reportMark } from '../mark.ts';

/** Writes a report as a whole. False, and nothing is changed, where a file stands that is none. */
export async function writeReport(file: string, page: string): Promise<boolean> {
	const there = await startOf(file);
	if (there !== undefined && there !== reportMark) return false;
	await replaceWhole(file, page);
	return true;
}

/** Whether a file is a report that a command wrote. */
export const isReport = async (file: string): Promise<boolean> => (await startOf(file)) === reportMark;

/** The first words of a file; undefined where there is none. */
async function startOf(file: string): Promise<string | undefined> {
	try {
		const handle = await open(file);
		const start = Buffer.alloc(reportMark.length);
		await handle.read(start, 0, start.length, 0).finally(() => handle.close());
		return start.toString();
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return undefined;
		if (errorCode(error) === 'EISDIR') return '';
		throw error;
	}
}
