import sharp, { type Sharp } from 'sharp';
import type { Photo } from '../hub/hub.ts';
import { openPicture } from '../hub/pictures/open-picture.ts';
import type { PixelSample } from './colours.ts';

/** A picture upright, in sRGB, on white, without metadata. */
const open = (photo: Photo): Sharp =>
	openPicture(photo.path, 'error').autoOrient().flatten({ background: '#ffffff' }).toColourspace('srgb');

/** What is cut: pixels of the upright picture, three bytes each. */
interface Source {
	pixels: Buffer;
	width: number;
	height: number;
}

/** What the largest portrait takes, on the card of a story. */
const largestPortrait = { width: 1080, height: 1350 };

/** The photo that was opened last: a person's pictures are drawn one after the other, and opening it is most of the work. */
let last: { key: string; source: Promise<Source> } | undefined;

function openedPhoto(photo: Photo): Promise<Source> {
	const { digest, focus } = photo;
	const key = `${digest} ${focus.x} ${focus.y}`;
	if (last?.key !== key) last = { key, source: opened(photo) };
	return last.source;
}

async function opened(photo: Photo): Promise<Source> {
	const isLarge = photo.width * photo.height > largestPortrait.width * largestPortrait.height;
	const picture = open(photo);
	const { data, info } = await (
		isLarge ? picture.resize({ ...largestPortrait, fit: 'outside', withoutEnlargement: true }) : picture
	)
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { pixels: data, width: info.width, height: info.height };
}

/** An opened photo cut to a frame around its focus. */
function cutTo(source: Source, { focus }: Photo, width: number, height: number, kernel?: 'nearest'): Sharp {
	const scale = Math.max(width / source.width, height / source.height);
	const scaled = {
		width: Math.max(width, Math.round(source.width * scale)),
		height: Math.max(height, Math.round(source.height * scale)),
	};
	const left = Math.round((scaled.width - width) * (focus.x / 100));
	const top = Math.round((scaled.height - height) * (focus.y / 100));
	return (
		sharp(source.pixels, { raw: { width: source.width, height: source.height, channels: 3 } })
			// Enlarging with the sharper kernel takes three times as long, and shows nothing that is not there.
			.resize(scaled.width, scaled.height, { fit: 'fill', kernel: kernel ?? (scale > 1 ? 'linear' : 'cubic') })
			.extract({ left, top, width, height })
	);
}

/** A portrait for a page: WebP, 4:5. */
export const pagePhoto = async (photo: Photo, width: number): Promise<Buffer> =>
	cutTo(await openedPhoto(photo), photo, width, Math.round(width * 1.25))
		.webp({ quality: 82, effort: 2 })
		.toBuffer();

/** A picture of a work for its page: WebP, whole, at most `width` wide. */
export const workPicture = (photo: Photo, width: number): Promise<Buffer> =>
	open(photo).resize({ width, withoutEnlargement: true }).webp({ quality: 82, effort: 2 }).toBuffer();

/** A portrait for a card: its pixels, three bytes each, red, green, blue; and some of them, the same for all sizes. */
export async function cardPhoto(
	photo: Photo,
	width: number,
	height: number,
): Promise<{ pixels: Uint8Array; sample: PixelSample }> {
	const source = await openedPhoto(photo);
	return { pixels: await cutTo(source, photo, width, height).raw().toBuffer(), sample: await sampleOf(photo, source) };
}

const samples = new WeakMap<Source, Promise<PixelSample>>();

function sampleOf(photo: Photo, source: Source): Promise<PixelSample> {
	const sample =
		samples.get(source) ??
		cutTo(source, photo, 320, 400, 'nearest')
			.raw()
			.toBuffer()
			.then((pixels): PixelSample => ({ pixels, bands: 3, width: 320, step: 1 }));
	samples.set(source, sample);
	return sample;
}
