import { readFile } from 'node:fs/promises';
import type { Sharp } from 'sharp';
import { sentenceIn } from '../../refusal.ts';
import type { Entry } from '../content/entries.ts';
import type { PictureFile } from '../content/files.ts';
import type { Finding } from '../mistakes/finding.ts';

/** The logo of a hub, and how it is seen. */
export interface LogoFile {
	path: string;
	digest: string;
	/** Pixels as it is drawn. */
	width: number;
	height: number;
	/** A dark one on nothing is lost at night, a light one by day. */
	tone: 'dark' | 'light' | 'any';
}

/** The highest that a logo is drawn, in pixels: three times as high as it stands in the masthead. */
const height = 168;
/** The most pixels beside each other: it leaves room for the way to the pages. */
const width = 900;

/**
 * A logo as pixels. Drawings of strangers may hold scripts and addresses: only what is drawn of one is ever published, and
 * whoever draws it from memory opens no other file and asks no other machine.
 */
export async function openLogo(path: string): Promise<Sharp> {
	const { default: sharp } = await import('sharp');
	const { openPicture, mostPixels } = await import('./open-picture.ts');
	const fit = { width, height, fit: 'inside', withoutEnlargement: false } as const;
	if (!/\.svg$/i.test(path))
		return openPicture(path, 'truncated')
			.autoOrient()
			.resize({ ...fit, withoutEnlargement: true });
	const bytes = await readFile(path);
	const { height: drawn = height } = await sharp(bytes).metadata();
	const density = Math.min(2400, Math.max(72, (72 * height) / drawn));
	return sharp(bytes, { density, limitInputPixels: mostPixels }).resize(fit);
}

/** The logo that hub.md names, and what is wrong with it. */
export async function findLogo(
	hub: Entry<'hub'> | undefined,
	pictures: readonly PictureFile[],
): Promise<{ logo?: LogoFile; used?: PictureFile; findings: Finding[] }> {
	const written = hub?.data.logo?.file;
	if (!hub || written === undefined) return { findings: [] };
	const used = pictures.find(({ folder, name }) => folder === hub.folder && name === written.normalize('NFC'));
	if (!used) return { findings: [hub.finding({ kind: 'photo-missing', written }, ['logo'])] };
	if (used.what && !/\.svg$/i.test(used.name))
		return { used, findings: [hub.finding({ kind: 'photo-kind', written, what: used.what }, ['logo'])] };
	try {
		const { data, info } = await (await openLogo(used.path)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
		const { path, digest } = used;
		return { used, findings: [], logo: { path, digest, width: info.width, height: info.height, tone: toneOf(data) } };
	} catch (error) {
		const [because = ''] = sentenceIn(error).split('\n');
		return { used, findings: [hub.finding({ kind: 'logo-broken', written, because }, ['logo'])] };
	}
}

/** By what of it is seen: four bytes a pixel. A logo with a ground of its own is seen anywhere. */
function toneOf(pixels: Uint8Array): LogoFile['tone'] {
	let [light, seen] = [0, 0];
	for (let at = 0; at < pixels.length; at += 4) {
		const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
		light += ((0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255) * (alpha / 255);
		seen += alpha / 255;
	}
	if (seen > 0.95 * (pixels.length / 4)) return 'any';
	return light / seen < 0.42 ? 'dark' : light / seen > 0.8 ? 'light' : 'any';
}
