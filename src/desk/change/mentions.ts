import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { TextFile } from '../../hub/files.ts';
import { fold } from '../../hub/text.ts';
import { bytesOf, decoded } from '../append.ts';
import type { PrivateFolder } from '../private.ts';
import type { Change } from './change.ts';

/** Asks of a text whether it holds one of these names, in any case, with or without accents. */
export function namesAny(names: readonly string[]): (text: string) => boolean {
	const wanted = names
		.map(wordsIn)
		.filter((name) => name.length > 4)
		.map((name) => (unspaced.test(name) ? name.slice(1, -1) : name));
	return (text) => {
		const words = wordsIn(text);
		return wanted.some((name) => words.includes(name));
	};
}

/** Lines and names of files that hold one of these words once the change is made. */
export async function mentionsOf(
	isNamed: (text: string) => boolean,
	after: readonly TextFile[],
	{ writes, deletes }: Change,
	folder: PrivateFolder,
): Promise<string[]> {
	const texts = after.map(({ file, text }) => ({ file, text }));
	const privately = (await readdir(folder.path, { recursive: true }).catch(() => [])).filter(isText);
	for (const name of privately.toSorted()) {
		const file = path.join(folder.path, name);
		if (deletes.some((one) => file === one.path || file.startsWith(one.path + path.sep))) continue;
		const text = writes.find((one) => one.path === file)?.text ?? decoded(await bytesOf(file)).text;
		texts.push({ file: path.posix.join(folder.shown, name.split(path.sep).join('/')), text });
	}
	return texts.flatMap(({ file, text }) => [
		...(isNamed(path.posix.basename(file)) ? [`${file}: its name`] : []),
		...(isNamed(text) ? linesOf(text).flatMap((line, index) => (isNamed(line) ? [`${file}:${index + 1}`] : [])) : []),
	]);
}

const isText = (name: string): boolean =>
	/\.(csv|md|txt|html|json)$/.test(name) && path.basename(name) !== 'removed.txt';
const linesOf = (text: string): string[] => text.split(/\r\n?|\n/);

/** `-ada-lovelace-`: words as they are compared, between hyphens. */
const wordsIn = (text: string): string =>
	`-${text
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.map(fold)
		.filter(Boolean)
		.join('-')}-`;

/** Scripts that put no space between words. */
const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
