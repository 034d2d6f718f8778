import { sentenceIn } from '../refusal.ts';
import type { PictureFile } from './files.ts';

/** The pixels of a picture, upright, or why it can't be drawn. */
export type Measured = { width: number; height: number } | { because: string };

/** Opens a picture to see whether it can be drawn. Undefined for one that is there and not to be shown yet. */
export type Measure = (picture: PictureFile) => Promise<Measured | undefined>;

/** The largest picture that is opened: what a camera makes, not a bomb. */
const limitInputPixels = 268_402_689;

export async function measure({ path }: PictureFile): Promise<Measured> {
	try {
		// Loaded with the first photo: commands that read no photo start at once.
		const { default: sharp } = await import('sharp');
		const { width, height, autoOrient } = await sharp(path, { limitInputPixels }).metadata();
		await sharp(path, { limitInputPixels, failOn: 'truncated' }).resize(32).raw().toBuffer();
		return { width: autoOrient?.width ?? width, height: autoOrient?.height ?? height };
	} catch (error) {
		return { because: sentenceIn(error) };
	}
}
