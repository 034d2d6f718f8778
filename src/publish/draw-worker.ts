import sharp from 'sharp';
import { type Drawing, drawPicture } from './draw.ts';

// Each thread draws pictures of its own: more threads within one picture would only stand in their way.
sharp.concurrency(1);
// No photo is opened twice in the same way.
sharp.cache(false);

/** Draws pictures in a thread of its own, one after the other. */
export default async (drawings: readonly Drawing[]): Promise<Uint8Array[]> => {
	const drawn: Uint8Array[] = [];
	for (const drawing of drawings) drawn.push(await drawPicture(drawing));
	return drawn;
};
