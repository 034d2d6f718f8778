import path from 'node:path';
import { collectionNames } from '../../../hub/schema/names.ts';
import { fold } from '../../../hub/text.ts';
import type { ContentUnopened } from '../../content-unopened.ts';
import { decodedText, fileBytes } from '../../files/append.ts';
import type { PrivateFolder } from '../../files/private.ts';
import { hintsOf } from '../../new/compose.ts';
import { allBelow } from './all-below.ts';
import { type Change, pathOfText } from './change.ts';

/** Asks of a text whether it names somebody. */
export type IsNamed = (text: string) => boolean;

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
		.map(hyphenated)
		.map((name) => (attached.test(name) ? name.slice(1, -1) : name))
		.filter((name) => name.replaceAll('-', '').length > 1);
	const exact = new Set(words.map((word) => word.normalize('NFC')));
	return (written) => {
		const text = readable(written);
		const folded = hyphenated(text);
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
 * Lines, and names of files and folders, that will name somebody when a change is made: all that lies in content/ and in
 * the private folder, whether or not commands read it. What a new file says of its fields (“Dear Ada”) names nobody.
 */
export async function mentionsOf(
	isNamed: IsNamed,
	known: Pick<ContentUnopened, 'folder' | 'texts'>,
	{ writes, moves, deletes }: Change,
	folder: PrivateFolder,
): Promise<string[]> {
	const texts = new Map([
		...known.texts.map((text) => [pathOfText(text), text.text] as const),
		...writes.map(({ path, text }) => [path, String(text)] as const),
	]);
	const ids = new Map(known.texts.map((text) => [pathOfText(text), text.id]));
	const hints = new Set(collectionNames.flatMap((name) => Object.values(hintsOf(name))));
	const named: IsNamed = (text) => isNamed(text.replace(/^# .*/gm, (line) => (hints.has(line) ? '' : line)));
	const fingerprints = path.join(folder.path, 'removed.txt');
	const found: string[] = [];
	for (const { path: full, shown, isFile } of [...allBelow(known.folder), ...allBelow(folder)]) {
		if (full === fingerprints || deletes.some((one) => full === one.path || full.startsWith(one.path + path.sep)))
			continue;
		const moved = moves.find(({ from }) => from === full)?.to ?? full;
		const file = path.posix.join(path.posix.dirname(shown), path.basename(moved));
		const hasText = isFile && !media.test(full) && !packed.test(full);
		const text = texts.get(full) ?? (hasText ? decodedText(await fileBytes(full)).text : '');
		if (isNamed(path.basename(file))) found.push(`${file}: its name${renaming(ids.get(full))}`);
		else if (isFile && packed.test(full)) found.push(`${file}: look into it yourself`);
		if (named(text)) found.push(...linesOf(text, named).map((line) => `${file}:${line}`));
	}
	return found;
}

/** How the name of a file is changed that is an address, too. */
const renaming = (id: string | undefined): string => (id ? ` (npm run rename -- ${id} … --no-redirect)` : '');

/** Of pictures and the like only their names can tell. */
const media = /\.(png|jpe?g|webp|avif|gif|heic|heif|tiff?|bmp|mp[34]|m4[av]|mov|wav|ttf|woff2?)$/i;

/** Words in these only other programs can read. */
const packed = /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|pages|numbers|key|zip|gz|7z|rar|db|sqlite)$/i;

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
const hyphenated = (text: string): string => `-${text.split(between).map(fold).filter(Boolean).join('-')}-`;

/** A text with what is percent-encoded in its addresses. */
const readable = (text: string): string =>
	text.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
		try {
			return decodeURIComponent(encoded);
		} catch {
			return encoded;
		}
	});
