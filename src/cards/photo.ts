import sharp from 'sharp';
import type { Photo } from '../hub/hub.ts';

/** The largest picture that is opened: what a camera makes, not a bomb. */
const limitInputPixels = 268_402_689;

/** A photo cut to a frame around its focus, upright, in sRGB and without metadata. The only place that opens photos for drawing. */
function cutTo(photo: Photo, width: number, height: number) {
	const scale = Math.max(width / photo.width, height / photo.height);
	const scaled = {
		width: Math.max(width, Math.round(photo.width * scale)),
		height: Math.max(height, Math.round(photo.height * scale)),
	};
	const left = Math.round((scaled.width - width) * (photo.focus.x / 100));
	const top = Math.round((scaled.height - height) * (photo.focus.y / 100));
	return (
		sharp(photo.path, { limitInputPixels, failOn: 'error' })
			.autoOrient()
			// Enlarging with the sharper kernel takes three times as long, and shows nothing that is not there.
			.resize(scaled.width, scaled.height, { fit: 'fill', kernel: scale > 1 ? 'linear' : 'lanczos3' })
			.extract({ left, top, width, height })
			.flatten({ background: '#ffffff' })
			.toColourspace('srgb')
	);
}

/** A portrait for a page: WebP, 4:5. */
export const pagePhoto = (photo: Photo, width: number): Promise<Buffer> =>
	cutTo(photo, width, Math.round(width * 1.25))
		.webp({ quality: 82, effort: 2 })
		.toBuffer();

/** A picture of a work for its page: WebP, whole, at most `width` wide. */
export const workPicture = (photo: Photo, width: number): Promise<Buffer> =>
	sharp(photo.path, { limitInputPixels, failOn: 'error' })
		.autoOrient()
		.resize({ width, withoutEnlargement: true })
		.toColourspace('srgb')
		.webp({ quality: 82, effort: 2 })
		.toBuffer();

/** A portrait for a card: its pixels, three bytes each, red, green, blue. */
export const cardPhoto = (photo: Photo, width: number, height: number): Promise<Uint8Array> =>
	cutTo(photo, width, height).removeAlpha().raw().toBuffer();
