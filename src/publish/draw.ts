import sharp from 'sharp';
import { type Badge, drawBadge } from '../cards/badge.ts';
import { paletteFor } from '../cards/palette.ts';
import { pagePhoto, workPicture } from '../cards/photo.ts';
import { type Card, renderCard } from '../cards/render.ts';
import { drawWall, type Wall } from '../cards/wall.ts';
import { wreath } from '../drawings/leaf.ts';
import type { Photo } from '../hub/hub.ts';
import { openLogo } from '../hub/pictures/logo.ts';
import { NoGlyph } from '../letters/line.ts';
import { Refusal } from '../refusal.ts';
import { workPictureWidth } from '../vocabulary/photo-widths.ts';

/** How a picture comes about: plain data, so that any thread can draw it. */
export type Drawing =
	| { kind: 'card'; card: Card }
	| { kind: 'photo'; photo: Photo; width: number }
	| { kind: 'work'; image: Photo }
	| { kind: 'badge'; badge: Badge }
	| { kind: 'wall'; wall: Wall }
	| { kind: 'icon'; accent: string; logo?: string | undefined }
	| { kind: 'logo'; path: string };

/** The digest of the photo that a picture shows, the first where it shows several. */
export function photoShown(drawing: Drawing): string | undefined {
	if (drawing.kind === 'card') return drawing.card.words.portraits.find(({ of }) => of.photo)?.of.photo?.digest;
	return drawing.kind === 'photo' ? drawing.photo.digest : undefined;
}

/** Draws a picture of the site. A letter that would be an empty box stops it. */
export const drawPicture = (drawing: Drawing): Promise<Uint8Array> =>
	drawn(drawing).catch((error: unknown) => {
		throw error instanceof NoGlyph ? boxed(error, drawing) : error;
	});

/** What is said of a letter that would be an empty box: where it is, and what to do. */
export function boxed({ letter }: NoGlyph, drawing: Drawing): Refusal {
	const codes = [...letter].map(
		(sign) => `U+${(sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`,
	);
	return new Refusal(
		`${fileOf(drawing)} - “${letter}” (${codes.join(' ')}) would be an empty box on its ${drawing.kind}. Write it otherwise there, and please tell the makers of Laurels: it should have been left out.`,
	);
}

/** The file whose words a picture shows. */
function fileOf(drawing: Drawing): string {
	if (drawing.kind === 'card') return `${drawing.card.words.subject}.md`;
	if (drawing.kind === 'badge') return `${drawing.badge.page.slice(drawing.badge.site.length + 1)}.md`;
	return drawing.kind === 'wall' ? `The list “${drawing.wall.title}”` : 'hub.md';
}

function drawn(drawing: Drawing): Promise<Uint8Array> {
	switch (drawing.kind) {
		case 'card':
			return renderCard(drawing.card);
		case 'photo':
			return pagePhoto(drawing.photo, drawing.width);
		case 'work':
			return workPicture(drawing.image, workPictureWidth);
		case 'badge':
			return drawBadge(drawing.badge).then((svg) => Buffer.from(svg));
		case 'wall':
			return drawWall(drawing.wall).then((svg) => Buffer.from(svg));
		case 'icon':
			return drawing.logo === undefined ? icon(drawing.accent) : iconOf(drawing.logo);
		case 'logo':
			return openLogo(drawing.path).then((logo) => logo.png().toBuffer());
	}
}

/** A logo as an icon: square, on a ground on which it is seen. */
async function iconOf(path: string): Promise<Buffer> {
	const logo = await openLogo(path).then((one) =>
		one.resize({ width: 416, height: 416, fit: 'inside' }).png().toBuffer(),
	);
	const { channels } = await sharp(logo).stats();
	const isLight = (channels[0]?.mean ?? 0) > 200 && channels[3] !== undefined;
	return sharp({ create: { width: 512, height: 512, channels: 3, background: isLight ? '#1b1b18' : '#fdfcf8' } })
		.composite([{ input: logo }])
		.png({ palette: true })
		.toBuffer();
}

async function icon(accent: string): Promise<Buffer> {
	const { ground, mark } = await paletteFor(accent, 'ink');
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="512" height="512"><rect width="100" height="100" fill="${ground}"/><g transform="translate(15 15) scale(.7)"><path fill="${mark}" d="${wreath()}"/></g></svg>`;
	return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}
