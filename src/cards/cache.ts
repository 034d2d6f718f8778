import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import sharp from 'sharp';
import { root } from '../root.ts';
import type { Card } from './render.ts';

const require = createRequire(path.join(root, 'package.json'));
const drawnBy = ['src/cards', 'src/letters', 'src/drawings', 'src/styles/tokens.css'];
let version: string | undefined;

/** The key of a card: a digest of everything that goes into it, the code that draws it included. */
export function cardKey({ words, format, style, accent }: Card): string {
	const { subject: _, alt: __, portraits, ...said } = words;
	const faces = portraits.map(({ of: { photo, id, name, initials, dir }, laurels }) =>
		photo ? { digest: photo.digest, focus: photo.focus, laurels } : { id, name, initials, dir, laurels },
	);
	return digest(drawingVersion(), JSON.stringify([said, faces, format, style, accent]));
}

/** The key of any other picture: its inputs, and the code that draws it. */
export const pictureKey = (...inputs: string[]): string => digest(drawingVersion(), ...inputs);

/** The part of a key that addresses carry, so that previews notice a new card. */
export const shortKey = (key: string): string => key.slice(0, 8);

/** A digest of the drawing code and of the libraries that draw. */
function drawingVersion(): string {
	version ??= digest(
		...drawnBy.flatMap(sources),
		...['satori', '@resvg/resvg-js'].map((name) => (require(`${name}/package.json`) as { version: string }).version),
		JSON.stringify(sharp.versions),
	);
	return version;
}

function sources(relative: string): string[] {
	const full = path.join(root, relative);
	if (!relative.endsWith('.css'))
		return readdirSync(full, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
			.map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
			.sort();
	return [readFileSync(full, 'utf8')];
}

const digest = (...parts: string[]): string =>
	parts
		.reduce((hash, part) => hash.update(`${part.length} `).update(part), createHash('sha256'))
		.digest('hex')
		.slice(0, 32);
