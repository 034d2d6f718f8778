import { open } from 'node:fs/promises';
import { errorCode } from '../../refusal.ts';
import { replaceWhole } from '../../whole.ts';

/** Writes a text, which begins with a mark, as a whole. False, and nothing is changed, where a file stands without it. */
export async function writeMarked(file: string, text: string, mark: string): Promise<boolean> {
	if (!(await isFreeFor(file, mark))) return false;
	await replaceWhole(file, text);
	return true;
}

/** Whether nothing stands there but what begins with a mark, if anything. */
export async function isFreeFor(file: string, mark: string): Promise<boolean> {
	return [undefined, mark].includes(await startOf(file, mark));
}

/** Whether a file that begins with a mark stands there. */
export const isMarked = async (file: string, mark: string): Promise<boolean> => (await startOf(file, mark)) === mark;

/** As much of the first words of a file as a mark is long; undefined where there is none. */
async function startOf(file: string, mark: string): Promise<string | undefined> {
	try {
		const handle = await open(file);
		const start = Buffer.alloc(Buffer.byteLength(mark));
		await handle.read(start, 0, start.length, 0).finally(() => handle.close());
		return start.toString();
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return undefined;
		if (errorCode(error) === 'EISDIR') return '';
		throw error;
	}
}
