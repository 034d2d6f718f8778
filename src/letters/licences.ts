import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../root.ts';
import type { Slice } from './files.ts';

const require = createRequire(path.join(root, 'package.json'));

/** What fonts ask of whoever hands them on, word by word, and whom emoji are from. Throws where a font has no licence. */
export function licencesOf(slices: readonly Slice[]): string {
	const texts = new Map(slices.map((slice) => [slice.face.family, licenceOf(slice)]));
	const holders = [...texts].map(([family, { holder }]) => `${family}\n${holder}`);
	const terms = new Set([...texts.values()].map(({ terms }) => terms));
	return [
		'This site shows fonts and emoji that others made. Thank you! They ask that this is said with them.',
		...holders.sort(),
		...terms,
		`Emoji on pictures: ${emojiCredit()}`,
	].join(`\n\n`);
}

/** Who holds a font, and on which terms. It stands beside what was cut, and above the files of a package. */
function licenceOf({ path: file, face }: Slice): { holder: string; terms: string } {
	const folder = path.dirname(file);
	const found = [folder, path.dirname(folder)].map((one) => path.join(one, 'LICENSE')).find(existsSync);
	if (!found) throw new Error(`${face.family} has no LICENSE`);
	const text = readFileSync(found, 'utf8').replaceAll('\r\n', '\n').trim();
	const start = text.search(/^This Font Software is licensed/m);
	return { holder: text.slice(0, start).trim(), terms: text.slice(start) };
}

function emojiCredit(): string {
	const { name, author, license } = require('@iconify-json/twemoji/info.json') as {
		name: string;
		author: { name: string; url: string };
		license: { title: string; url: string };
	};
	return `${name} (Twemoji) by ${author.name} and contributors, ${author.url}, under ${license.title}, ${license.url}\n`;
}
