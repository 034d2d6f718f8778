import sharp from 'sharp';
import { draw, type Drawing } from './draw.ts';

// Each thread draws pictures of its own: more threads within one picture would only stand in their way.
sharp.concurrency(1);
// No photo is opened twice in the same way.
sharp.cache(false);

/** Draws a picture in a thread of its own. */
export default (drawing: Drawing): Promise<Uint8Array> => draw(drawing);
