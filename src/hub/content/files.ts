import { type Dirent, readFileSync } from 'node:fs';
import path from 'node:path';
import { folderEntries, isAbsence } from '../../disk.ts';
import { bytesDigest } from '../../keys.ts';
import { sentenceIn } from '../../refusal.ts';
import type { Fault, Finding } from '../mistakes/finding.ts';
import { kindOf } from '../pictures/picture-kind.ts';
import { type CollectionName, collectionNames } from '../schema/names.ts';
import { nearest } from '../text.ts';
import { idNear } from './ids.ts';
import { isLitter, isUnfinished, journalName } from './left-over.ts';
import type { StyleFile } from './style.ts';

/** A text file of content/, read but not yet understood. */
export interface TextFile {
	collection: CollectionName;
	/** The file name without its ending, in one Unicode form. */
	id: string;
	/** The path to show to the author. */
	file: string;
	folder: string;
	text: string;
}

/** A picture beside the texts. */
export interface PictureFile {
	name: string;
	file: string;
	path: string;
	folder: string;
	/** Bytes as a hex digest, so that a changed photo changes what is made from it. */
	digest: string;
	/** What it holds where it is no picture that can be used, whatever its name says. */
	what?: string | undefined;
}

/** The name of a file without its ending: a photo may have that of its profile. */
export const stem = (name: string): string => name.replace(/\.\w+$/, '');

/** Whether a picture has the name of the profile beside it, and is its photo where it names no other. */
export const isNamedAfter = (
	{ collection, id, folder }: Pick<TextFile, 'collection' | 'id' | 'folder'>,
	picture: PictureFile,
): boolean => collection === 'people' && picture.folder === folder && stem(picture.name).toLowerCase() === id;

/** Everything in a content folder, sorted by path, so that every machine tells the same. */
export interface ContentFiles {
	texts: TextFile[];
	pictures: PictureFile[];
	/** The owner's own look. */
	style?: StyleFile;
	findings: Finding[];
}

const pictureEnding = /\.(jpe?g|jpe|jfif|png|webp|avif|gif|tiff?|heic|heif|svg|bmp)$/i;
/** Whether a file is a picture, by its name. */
export const isPicture = (name: string): boolean => pictureEnding.test(name);
/** Whether a file is meant to be a text, by its name. */
const isText = (name: string): boolean => /\.(md|markdown|mdx|txt)$/i.test(name);
/** Whether a file is one in which a word processor keeps words. */
const isDocument = (name: string): boolean => /\.(docx?|odt|rtf|pages|gdoc)$/i.test(name);
/** Whether a file is one that editors, Word and systems keep beside others. */
const isHidden = (name: string): boolean => /^(\.|~\$)/.test(name);
const maxBytes = 256 * 1024;

/** What is read of a text, and of a picture. Whoever remembers opens none that is as it was. */
export interface ContentReader {
	text: (path: string) => ReturnType<typeof decode>;
	picture: (path: string) => PictureBytes;
}

/** What is known of a picture by its bytes alone. */
export type PictureBytes = Pick<PictureFile, 'digest' | 'what'>;

/** Opens every file. */
export const everyFile: ContentReader = {
	text: (path) => decode(readFileSync(path)),
	picture: (path) => pictureIn(readFileSync(path)),
};

/** Reads a content folder. `shown` is the folder's name in messages. Nothing is skipped without a finding. */
export function readFiles(root: string, shown: string, open: ContentReader = everyFile): ContentFiles {
	const files: ContentFiles = { texts: [], pictures: [], findings: [] };
	const find = (relative: string, fault: Fault) =>
		files.findings.push({ ...fault, file: path.posix.join(shown, relative), line: 1 });
	const findFirst = ([first]: readonly FoundFile[], fault: Fault) => first && find(first.relative, fault);
	// One after the other: for many small files that is fifteen times as fast as any number of promises.
	const all = walk(root, '', (relative, error) => find(relative, { kind: 'unreadable', because: sentenceIn(error) }));
	const unfinished = all.filter(({ relative }) => isUnfinished(path.posix.basename(relative)));
	const unread = unreadFolders(all);
	const toldTogether = new Set([...unfinished, ...[...unread.values()].flat()]);
	for (const entry of all) if (!toldTogether.has(entry)) sortFile(files, root, shown, open, entry);
	findFirst(unfinished, { kind: 'unfinished', count: unfinished.length });
	for (const [folder, texts] of unread) {
		const near = nearest(folder, foldersRead);
		findFirst(texts, { kind: 'wrong-folder', written: folder, count: texts.length, near });
	}
	return files;
}

/** Something in a content folder that is no folder, by its path from there. */
interface FoundFile {
	relative: string;
	isFile: boolean;
}

/** All that is in a folder. One that can't be opened is told to `closed`; that the first is not there is told by who asks for hub.md. */
function walk(root: string, under: string, closed: (relative: string, error: unknown) => void): FoundFile[] {
	let entries: Dirent[] = [];
	try {
		entries = folderEntries(path.join(root, under));
	} catch (error) {
		if (under || !isAbsence(error)) closed(under, error);
	}
	return entries.flatMap((entry) => {
		const relative = path.posix.join(under, entry.name);
		return entry.isDirectory() && !entry.name.startsWith('.')
			? walk(root, relative, closed)
			: [{ relative, isFile: entry.isFile() }];
	});
}

/** Folders of entries. */
const foldersRead = collectionNames.filter((name) => name !== 'hub');

/** So many files stand for themselves in a folder that is not read; of more the folder is told. */
const mostForThemselves = 5;

/** Folders that are not read but for their pictures, by name, with the texts in them: somebody's notes, or another site. */
function unreadFolders(all: readonly FoundFile[]): Map<string, FoundFile[]> {
	const texts = all.filter(({ relative, isFile }) => {
		const isRead = !relative.includes('/') || collectionOf(relative);
		return isFile && !isRead && isText(relative) && !isHidden(path.posix.basename(relative));
	});
	const folders = Map.groupBy(texts, ({ relative }) => relative.slice(0, relative.indexOf('/')));
	return new Map([...folders].filter(([, files]) => files.length > mostForThemselves));
}

function sortFile(files: ContentFiles, root: string, shown: string, open: ContentReader, { relative, isFile }: FoundFile): void {
	const file = path.posix.join(shown, relative);
	const full = path.join(root, relative);
	const name = path.posix.basename(relative).normalize('NFC');
	const find = (fault: Fault) => files.findings.push({ ...fault, file, line: 1 });
	if (name === journalName) return void find({ kind: 'half-done', command: commandIn(full) });
	if (name.startsWith(journalName) || isLitter(name)) return;
	if (isHidden(name)) return void find({ kind: 'left-over', written: name });
	if (!isFile) return void find({ kind: 'not-a-file', written: name });
	const collection = collectionOf(relative);
	try {
		if (isPicture(name)) {
			files.pictures.push({ name, file, path: full, folder: path.dirname(full), ...open.picture(full) });
		} else if (relative === 'style.css') {
			const bytes = readFileSync(full);
			const text = decode(bytes);
			if (typeof text !== 'string') find(text);
			else files.style = { file, text, digest: bytesDigest(bytes) };
		} else if (!/\.md$/.test(name)) {
			if (isText(name)) find({ kind: 'wrong-ending', written: name, near: nameNear(name, collection) });
			else find({ kind: 'left-over', written: name, asText: isDocument(name) ? idNear(stem(name), collection) : undefined });
		} else if (!collection) find({ kind: 'wrong-place', written: name });
		else {
			const text = open.text(full);
			if (typeof text !== 'string') find(text);
			else files.texts.push({ collection, id: name.slice(0, -3), file, folder: path.dirname(full), text });
		}
	} catch (error) {
		find({ kind: 'unreadable', because: sentenceIn(error) });
	}
}

/** The name that a file wants to have, but for its ending; undefined where it says its language, too: `ada.de.txt`. */
const nameNear = (name: string, collection: CollectionName | undefined): string | undefined => {
	const words = name.replace(/(\.(md|markdown|mdx|txt))+$/i, '');
	return words.includes('.') ? undefined : idNear(words, collection);
};

function pictureIn(bytes: Buffer): PictureBytes {
	const kind = kindOf(bytes);
	return { digest: bytesDigest(bytes).slice(0, 20), what: 'what' in kind ? kind.what : undefined };
}

/** The command that wrote a journal. */
function commandIn(journal: string): string {
	try {
		return (JSON.parse(readFileSync(journal, 'utf8')) as { command: string }).command;
	} catch {
		return 'npm run remove, rename or ask';
	}
}

/** The collection of a file, by its path in the content folder with `/` between folders; undefined where it is in none. Beside hub.md stand its words in other languages. */
export function collectionOf(relative: string): CollectionName | undefined {
	if (/^hub(\.[a-z]{2,3}(-[a-z\d]+)*)?\.md$/i.test(relative)) return 'hub';
	const first = relative.split('/')[0] as CollectionName;
	return relative.includes('/') && first !== 'hub' && collectionNames.includes(first) ? first : undefined;
}

/** The bytes of a text file as text, without the sign of its encoding, or what is wrong with them. */
export function decode(bytes: Buffer): string | { kind: 'too-large'; size: number } | { kind: 'not-utf-8' } {
	if (bytes.length > maxBytes) return { kind: 'too-large', size: bytes.length };
	const encoding =
		bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return { kind: 'not-utf-8' };
	}
}
