import { setImmediate as turn } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';

/**
 * An SVG as pixels on nothing: four bytes each, red, green and blue already multiplied by alpha. No system fonts.
 * resvg's memory is outside V8's count and freed only when the event loop turns: without a turn, drawing one picture after
 * the other would hold the pixels of all.
 */
export async function raster(svg: string): Promise<Uint8Array> {
	const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	await turn();
	return pixels;
}

/** The alpha of pixels of four bytes. */
export function alphaOf(pixels: Uint8Array): Uint8Array {
	const alpha = new Uint8Array(pixels.length / 4);
	for (let at = 0; at < alpha.length; at++) alpha[at] = pixels[at * 4 + 3] as number;
	return alpha;
}
