import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { drawnBy, ownVersions } from '../letters/drawn-by.ts';
import { root } from '../root.ts';
import type { Card } from './render.ts';
import { drawnWords } from './words.ts';

/** The code that draws, and the packages that it draws with. */
const code = [
	'src/cards',
	'src/letters',
	'src/drawings',
	'src/hub/text.ts',
	'src/words',
	'src/publish/draw.ts',
	'src/styles/tokens.css',
];
const packages = [
	'satori',
	'@resvg/resvg-js',
	'harfbuzzjs',
	'fontverter',
	'bidi-js',
	'culori',
	'@iconify-json/twemoji',
];
let version: string | undefined;

/** The key of a card: a digest of everything that goes into it, the code and the fonts that draw it included. */
export function cardKey({ words, format, style, accent }: Card): string {
	const { subject: _, alt: __, portraits, ...said } = words;
	const faces = portraits.map(({ of: { photo, id, name, initials, dir }, laurels }) =>
		photo ? { digest: photo.digest, focus: photo.focus, laurels } : { id, name, initials, dir, laurels },
	);
	const letters = [drawnWords(words), ...portraits.map(({ of }) => of.initials ?? of.name)].join(' ');
	return digest(drawingVersion(), ...drawnBy(letters), JSON.stringify([said, faces, format, style, accent]));
}

/** The key of any other picture: its inputs, and the code and the fonts that draw them. */
export const pictureKey = (...inputs: string[]): string =>
	digest(drawingVersion(), ...drawnBy(inputs.join(' ')), ...inputs);

/** The part of a key that addresses carry, so that previews notice a new card. */
export const shortKey = (key: string): string => key.slice(0, 8);

/** A digest of the drawing code, of the libraries that draw, and of the fonts that every text tries. */
function drawingVersion(): string {
	version ??= digest(
		...code.flatMap(sources),
		...packages.map(versionOf),
		...ownVersions(),
		JSON.stringify(sharp.versions),
	);
	return version;
}

const versionOf = (name: string): string =>
	(JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
		.version;

function sources(relative: string): string[] {
	const full = path.join(root, relative);
	if (statSync(full).isFile()) return [readFileSync(full, 'utf8')];
	return readdirSync(full, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
		.map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
		.sort();
}

const digest = (...parts: string[]): string =>
	parts
		.reduce((hash, part) => hash.update(`${part.length} `).update(part), createHash('sha256'))
		.digest('hex')
		.slice(0, 32);
