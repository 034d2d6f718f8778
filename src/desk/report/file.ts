import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../append.ts';
import { mark } from './page.ts';

/** Writes a report as a whole. False, and nothing is changed, where a file stands that is none. */
export async function writeReport(file: string, page: string): Promise<boolean> {
	if (!(await mayBeWritten(file))) return false;
	await mkdir(path.dirname(file), { recursive: true });
	const draft = `${file}.${process.pid}.new`;
	try {
		await writeFile(draft, page, { flag: 'wx' });
		await rename(draft, file);
	} finally {
		await rm(draft, { force: true });
	}
	return true;
}

/** Whether a file is a report of ours, or is not there. */
async function mayBeWritten(file: string): Promise<boolean> {
	try {
		const handle = await open(file);
		const start = Buffer.alloc(mark.length);
		await handle.read(start, 0, start.length, 0).finally(() => handle.close());
		return start.toString() === mark;
	} catch (error) {
		return codeOf(error) === 'ENOENT';
	}
}
