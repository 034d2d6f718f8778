import { isUtf8 } from 'node:buffer';
import { mkdir, open, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, Refusal, sentenceIn } from '../../refusal.ts';
import { writeWhole } from './write.ts';

const empty = Buffer.alloc(0);

/** The bytes of a file; none where there is no file. Throws where it can't be read. */
export const fileBytes = (file: string): Promise<Buffer> =>
	readFile(file).catch((error: unknown) => {
		if (errorCode(error) === 'ENOENT') return empty;
		throw unread(file, error);
	});

const unread = (file: string, error: unknown) => new Refusal(`${file} can’t be read: ${sentenceIn(error)}`);

/** Bytes as text, and what is wrong with how they were saved. */
export function decodedText(bytes: Uint8Array): { text: string; wrong?: string } {
	const encoding = markedEncoding(bytes.subarray(0, 1024)) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
	const text = new TextDecoder(encoding).decode(bytes);
	return encoding === 'utf-8'
		? { text }
		: { text, wrong: 'It is not saved as UTF-8, so letters may be lost. Save it as “CSV UTF-8”.' };
}

/** The encoding that a byte order mark, or a zero in every second byte, gives away. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const zeros = [0, 1].map((odd) => bytes.filter((byte, index) => index % 2 === odd && byte === 0).length);
	const half = bytes.length / 2;
	if ((zeros[1] ?? 0) > half * 0.7) return 'utf-16le';
	return (zeros[0] ?? 0) > half * 0.7 ? 'utf-16be' : undefined;
}

/** The beginning of a file, up to a whole line, and whether its last line is ended. */
export async function fileEdges(file: string): Promise<{ start: Uint8Array; isComplete: boolean }> {
	const handle = await open(file, 'r');
	try {
		const { size } = await handle.stat();
		const start = Buffer.alloc(Math.min(size, 65_536));
		await handle.read(start, 0, start.length, 0);
		const last = Buffer.alloc(Math.min(size, 1));
		await handle.read(last, 0, last.length, Math.max(0, size - 1));
		const whole = size > start.length ? start.subarray(0, start.lastIndexOf(10) + 1) : start;
		return { start: whole, isComplete: size === 0 || last[0] === 10 || last[0] === 13 };
	} catch (error) {
		throw unread(file, error);
	} finally {
		await handle.close();
	}
}

/** Adds text to the end of a file in one write, on the disk when it returns. */
export async function appendTo(file: string, text: string): Promise<void> {
	const handle = await open(file, 'a');
	try {
		const bytes = Buffer.from(text);
		const { bytesWritten } = await handle.write(bytes);
		if (bytesWritten < bytes.length) throw new Refusal(`${file} could not be written: is the disk full?`);
		await handle.sync();
	} finally {
		await handle.close();
	}
}

/** Makes a file that has its first line from its first moment, because others may append at once. Leaves one that is there. */
export async function createOnce(file: string, first: string): Promise<void> {
	await mkdir(path.dirname(file), { recursive: true });
	if (await stat(file).then(Boolean, () => false)) return;
	await writeWhole(file, first).catch((error: unknown) => {
		if (errorCode(error) !== 'EEXIST') throw error;
	});
}
