import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { inject } from 'vitest';
import type { ContentFolder } from './hub/content/folder.ts';
import { type Loaded, load } from './hub/content/load.ts';
import type { Hub, Person, Recognition } from './hub/hub.ts';
import { describe as told } from './hub/mistakes/finding.ts';
import { publicHub } from './hub/public.ts';
import type { Day } from './hub/time/days.ts';
import { lazily } from './lazily.ts';

/** What stands at a path of a content folder: text, bytes, a link to a place, or a file of so many empty bytes. */
export type Contents = Record<string, string | Uint8Array | { linkTo: string } | { empty: number }>;

/** A Markdown file: its fields, one a line, and its body. The first field stands on line 2. */
export const page = (fields: string, body = ''): string => `---\n${fields}\n---\n${body && `\n${body}\n`}`;

/** Somebody with everything that a profile needs. */
export const someone = (name: string, more = '', body = ''): string =>
	page(`name: ${name}\nreason: for showing up${more && `\n${more}`}`, body);

const hub = 'title: The Laurels\nurl: https://hub.test/laurels\nowner:\n  name: Olu Owner\ncontact: olu@hub.test';
export const hubWith = (more: string, body = ''): string => page(`${hub}\n${more}`, body);

/** A new folder of this run of the tests. */
export const someFolder = async (): Promise<string> => mkdtempSync(path.join(inject('runFolder'), 'some-'));

/** A content folder with these files, and a hub.md unless `files` says otherwise. An empty text leaves a file out. */
export const contentOf = async (files: Contents): Promise<ContentFolder> => laidOut(await someFolder(), files);

/** The same in a folder that is there. Many small files are written one after the other in half the time. */
export async function laidOut(root: string, files: Contents): Promise<ContentFolder> {
	const all: Contents = { 'hub.md': page(hub), ...files };
	const folders = new Set<string>();
	for (const [name, content] of Object.entries(all)) {
		const file = path.join(root, name);
		if (content === '') continue;
		const folder = path.dirname(file);
		if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
		folders.add(folder);
		if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content);
		else if ('linkTo' in content) symlinkSync(content.linkTo, file);
		else {
			writeFileSync(file, '');
			truncateSync(file, content.empty);
		}
	}
	return { path: root, shown: 'content' };
}

/**
 * Does something while nobody may open a file or folder, or only as `mode` says: whoever may do everything acts as
 * somebody else meanwhile.
 */
export async function whileClosed<T>(file: string, act: () => Promise<T> | T, mode = 0): Promise<T> {
	const isRoot = process.geteuid?.() === 0;
	await chmod(file, mode);
	if (isRoot) process.seteuid?.(65_534);
	try {
		return await act();
	} finally {
		if (isRoot) process.seteuid?.(0);
		await chmod(file, 0o755);
	}
}

export const loadOf = async (files: Contents): Promise<Loaded> => load(await contentOf(files));

/** The public hub of these files, on a day in the middle of 2026. Mistakes in them fail the test. */
export async function hubOf(files: Contents, today: Day = '2026-06-15', drafts = false): Promise<Hub> {
	const loaded = await loadOf(files);
	if (loaded.mistakes.length > 0) throw new Error(loaded.mistakes.map(told).join('\n'));
	return publicHub(loaded, today, { drafts });
}

/** The public hub of the example that comes with Laurels, on a day when all of it is there. Read once for all tests. */
export const exampleHub = lazily(async (): Promise<Hub> =>
	publicHub(await load({ path: 'content', shown: 'content' }), '2026-11-22'),
);

/** Somebody, or a recognition, of a hub; fails the test when they are not public. */
export function who(hub: Hub, id: string): Person {
	const found = hub.people.find((person) => person.id === id);
	if (!found) throw new Error(`${id} is not in the hub`);
	return found;
}

export function recognitionById(hub: Hub, id: string): Recognition {
	const found = hub.recognitions.find((recognition) => recognition.id === id);
	if (!found) throw new Error(`${id} is not in the hub`);
	return found;
}

/** A photo with something to see in it. */
export const examplePhoto = (width = 600, height = 750, colour = '#a06040'): Promise<Buffer> =>
	sharp({
		create: { width, height, channels: 3, background: colour, noise: { type: 'gaussian', mean: 120, sigma: 20 } },
	})
		.jpeg()
		.toBuffer();

/** A picture of some bytes that says that it has a thousand million pixels. */
export async function bomb(): Promise<Buffer> {
	const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
		.png()
		.toBuffer();
	for (const at of [16, 20]) bytes.writeUInt32BE(32_000, at);
	bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
	return bytes;
}
