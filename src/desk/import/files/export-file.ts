import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { markedEncoding } from '../../files/append.ts';
import { headLength } from '../found.ts';

/** A file that somebody exported: its text, whatever its encoding, piece by piece and as often as one likes. */
export interface ExportFile {
	/** The first letters. */
	head: string;
	chunks: () => AsyncGenerator<string>;
}

/** Opens an export. Reads it once to the end, to tell how it is encoded. Throws where there is no file to read. */
export async function openExport(file: string): Promise<ExportFile> {
	const encoding = await encodingOf(file);
	const chunks = () => decoded(file, encoding);
	let head = '';
	for await (const piece of chunks()) {
		head += piece;
		if (head.length >= headLength) break;
	}
	return { head: head.slice(0, headLength), chunks };
}

/** What marks at the beginning say, else UTF-8 where all of it is, else what Windows writes in Western Europe. */
async function encodingOf(file: string): Promise<string> {
	const marked = markedEncoding(await firstBytes(file));
	if (marked) return marked;
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		for await (const bytes of createReadStream(file)) decoder.decode(bytes as Buffer, { stream: true });
		decoder.decode();
		return 'utf-8';
	} catch (error) {
		if (error instanceof TypeError) return 'windows-1252';
		throw error;
	}
}

async function firstBytes(file: string): Promise<Buffer> {
	const handle = await open(file);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await handle.close();
	}
}

async function* decoded(file: string, encoding: string): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding);
	for await (const bytes of createReadStream(file)) {
		const text = decoder.decode(bytes as Buffer, { stream: true });
		if (text) yield text;
	}
	const rest = decoder.decode();
	if (rest) yield rest;
}
