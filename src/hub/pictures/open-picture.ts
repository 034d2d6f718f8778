import sharp, { type Metadata, type Sharp } from 'sharp';

// A drawing or a document named .jpg would be drawn, with files that it names by reference.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
	operation: ['Jpeg', 'Png', 'Webp', 'Heif', 'SvgBuffer'].map((kind) => `VipsForeignLoad${kind}`),
});

/** The most pixels of a picture that is opened: what a camera makes, not a bomb. */
export const mostPixels = 100_000_000;

/** The most memory that the pixels of a picture may take, in bytes. */
export const mostMemory = 400_000_000;

/** What a picture says of itself, however large it is. */
export const measure = (path: string): Promise<Metadata> => sharp(path, { limitInputPixels: false }).metadata();

/** The only door through which pictures come in. Drawings of our own are opened from memory. */
export const openPicture = (path: string, failOn: 'truncated' | 'error'): Sharp =>
	sharp(path, { limitInputPixels: mostPixels, failOn });
