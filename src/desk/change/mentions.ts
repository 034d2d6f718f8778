import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { TextFile } from '../../hub/files.ts';
import { fold } from '../../hub/text.ts';
import { bytesOf, decoded } from '../append.ts';
import type { PrivateFolder } from '../private.ts';
import type { Change } from './change.ts';

/** Asks of a text whether it names somebody. */
export type IsNamed = (text: string) => boolean;

/** A file as it will be; of a picture only its name can tell. */
interface Looked {
	file: string;
	text?: string;
}

const between = /[^\p{L}\p{M}\p{N}]+/u;

/** Scripts that put no space between words, or write particles and prefixes together with a name. */
const attached =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Asks of a text whether it holds one of these names, in any case, with or without accents, over line ends and in
 * addresses; or one of these words, as they are written.
 */
export function namesAny(names: readonly string[], words: readonly string[] = []): IsNamed {
	const wanted = names
		.map(wordsIn)
		.map((name) => (attached.test(name) ? name.slice(1, -1) : name))
		.filter((name) => name.replaceAll('-', '').length > 1);
	const exact = new Set(words.map((word) => word.normalize('NFC')));
	return (written) => {
		const text = readable(written);
		const folded = wordsIn(text);
		return (
			wanted.some((name) => folded.includes(name)) ||
			(exact.size > 0 &&
				text
					.normalize('NFC')
					.split(between)
					.some((word) => exact.has(word)))
		);
	};
}

/** The words of names by which somebody is called in short, and nobody else: “Zoë”, “Tremaine”. */
export function shortNames(names: readonly string[], others: readonly string[]): string[] {
	const taken = new Set(others.flatMap((name) => name.split(between)));
	const words = names
		.flatMap((name) => name.split(between))
		.filter((word) => /^\p{Lu}\p{M}*\p{L}\p{M}*\p{L}/u.test(word));
	return [...new Set(words)].filter((word) => !taken.has(word));
}

/**
 * Lines and names of files that name somebody: in the texts of content/ as they will be, among the pictures that stay,
 * and in what the change leaves in the private folder.
 */
export async function mentionsOf(
	isNamed: IsNamed,
	{ texts, pictures }: { texts: readonly TextFile[]; pictures: readonly string[] },
	change: Change,
	folder: PrivateFolder,
): Promise<string[]> {
	const files: Looked[] = [...texts, ...pictures.map((file) => ({ file })), ...(await privateFiles(change, folder))];
	return files.flatMap(({ file, text = '' }) => [
		...(isNamed(path.posix.basename(file)) ? [`${file}: its name`] : []),
		...(isNamed(text) ? linesOf(text, isNamed).map((line) => `${file}:${line}`) : []),
	]);
}

async function privateFiles({ writes, deletes }: Change, folder: PrivateFolder): Promise<Looked[]> {
	const files: Looked[] = [];
	const entries = await readdir(folder.path, { recursive: true, withFileTypes: true }).catch(() => []);
	for (const entry of entries) {
		const full = path.join(entry.parentPath, entry.name);
		const name = path.relative(folder.path, full).split(path.sep).join('/');
		if (name === 'removed.txt' || deletes.some((one) => full === one.path || full.startsWith(one.path + path.sep)))
			continue;
		const isText = entry.isFile() && !/\.(png|jpe?g|webp|avif|gif|heic|pdf|zip|gz)$/i.test(name);
		const text = isText ? (writes.find((one) => one.path === full)?.text ?? decoded(await bytesOf(full)).text) : '';
		files.push({ file: path.posix.join(folder.shown, name), text });
	}
	return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The lines of a text that name somebody; the first of two where a name goes over their end. */
function linesOf(text: string, isNamed: IsNamed): number[] {
	const lines = text.split(/\r\n?|\n/);
	const named = lines.map(isNamed);
	const found = lines.flatMap((line, at) => {
		const isOver = !named[at] && !named[at + 1] && at + 1 < lines.length && isNamed(`${line}\n${lines[at + 1]}`);
		return named[at] || isOver ? [at + 1] : [];
	});
	// Over more than two lines.
	return found.length > 0 ? found : [1];
}

/** `-ada-lovelace-`: words as they are compared, between hyphens. */
const wordsIn = (text: string): string => `-${text.split(between).map(fold).filter(Boolean).join('-')}-`;

/** A text with what is percent-encoded in its addresses. */
const readable = (text: string): string =>
	text.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
		try {
			return decodeURIComponent(encoded);
		} catch {
			return encoded;
		}
	});
