import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { bytesDigest } from '../../../keys.ts';
import { decodedText } from '../../files/append.ts';
import { isAccessLine, Visits } from '../outcomes/access-log.ts';
import { type Figures, figuresIn, type Knowledge } from '../outcomes/analytics.ts';

/** Longer lines are no visits: they are left out before they fill the memory. */
const longest = 65_536;
/** The largest table of figures. */
const largestTable = 64 * 1024 * 1024;

/** Reads a network's figures, or a web server's log of any size. A sentence says what is wrong. */
export async function readOutcomes(file: string, given: Knowledge): Promise<Figures | string> {
	const found = await stat(file).catch(() => undefined);
	if (!found) return `There is no file ${file}.`;
	if (!found.isFile()) return `${file} is a folder. Name the file in it.`;
	const { size } = found;
	let first: string | undefined;
	try {
		for await (const line of linesIn(file)) {
			first = line;
			break;
		}
		if (first !== undefined && isAccessLine(first)) return await visitsIn(file, first, given);
	} catch (error) {
		return `${file} can't be read: ${(error as Error).message}.`;
	}
	if (size > largestTable)
		return `${file} is larger than a network's figures are, and its first line is none of a web server's log.`;
	return figuresIn(decodedText(await readFile(file)).text, given);
}

async function visitsIn(file: string, first: string, { subjects }: Knowledge): Promise<Figures> {
	const visits = new Visits(subjects);
	for await (const line of linesIn(file)) visits.add(line);
	// A log that grows, is renamed or packed keeps its first line.
	const found = visits.found(bytesDigest(first).slice(0, 8));
	return { found, posts: 0, strangers: visits.strangers, doubts: [] };
}

/** The lines of a file, packed or not, one chunk in memory at a time. */
async function* linesIn(file: string): AsyncGenerator<string> {
	let rest = '';
	for await (const chunk of await textIn(file)) {
		const lines = (rest + chunk).split('\n');
		rest = lines.pop() ?? '';
		// The beginning of an endless line is kept, and no visit has one.
		if (rest.length > longest) rest = rest.slice(0, longest);
		for (const line of lines) if (line.length < longest) yield line.replace(/\r$/, '');
	}
	if (rest) yield rest;
}

async function textIn(file: string): Promise<Readable> {
	const source = createReadStream(file);
	if (!(await isPacked(file))) return source.setEncoding('utf8');
	const unpacked = createGunzip();
	return pipeline(source, unpacked, () => {}).setEncoding('utf8') as unknown as Readable;
}

async function isPacked(file: string): Promise<boolean> {
	const handle = await open(file);
	const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0).finally(() => handle.close());
	return buffer[0] === 0x1f && buffer[1] === 0x8b;
}
