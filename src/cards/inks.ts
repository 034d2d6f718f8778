import type { Colour } from './colours.ts';
import { type Cover, coverOf } from './cover.ts';
import type { Frame } from './elements.ts';
import { numberOf } from './palette.ts';
import { alphaOf, raster } from './raster.ts';

/** What is drawn in one colour. */
export interface Ink extends Cover {
	colour: Colour;
}

/** A picture of several colours: four bytes a pixel, already multiplied by alpha. */
export interface Drawing {
	frame: Frame;
	pixels: Uint8Array;
}

/** What satori drew, from the lowest up: letters and areas in one colour each, and emoji. */
export async function inksOf(svg: string): Promise<(Ink | Drawing)[]> {
	// Its masks and clips are no more than the boxes of what they are for.
	const drawn = svg.replace(/<(mask|clipPath) .*?<\/\1>/gs, '').matchAll(/<(path|rect|image) ([^>]*)\/>/g);
	return Promise.all(
		drawn.map(([whole, kind, attributes = '']) => {
			const values = Object.fromEntries(
				attributes.matchAll(/([\w-]+)="([^"]*)"/g).map(([, name, value]) => [name, value]),
			);
			if (kind === 'image') return drawingOf(whole.replace(/ (clip-path|mask)="[^"]*"/g, ''), frameOf(values));
			const path = kind === 'path' ? values['d'] : rectanglePath(frameOf(values));
			return { ...coverOf(path as string), colour: numberOf(values['fill'] as string) };
		}),
	);
}

const frameOf = (values: Record<string, string>): Frame => ({
	x: Number(values['x']),
	y: Number(values['y']),
	width: Number(values['width']),
	height: Number(values['height']),
});

const rectanglePath = ({ x, y, width, height }: Frame): string =>
	`M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`;

/** Drawings that are the same on many cards: the mark of the hub, leaves at the foot, a person's sprig. */
const drawings = new Map<string, Promise<Ink | Drawing>>();

function drawingOf(image: string, box: Frame): Promise<Ink | Drawing> {
	const known = drawings.get(image) ?? rastered(image, box);
	if (drawings.size > 50) drawings.clear();
	drawings.set(image, known);
	return known;
}

async function rastered(image: string, box: Frame): Promise<Ink | Drawing> {
	const [x, y] = [Math.floor(box.x), Math.floor(box.y)];
	const frame = { x, y, width: Math.ceil(box.x + box.width) - x, height: Math.ceil(box.y + box.height) - y };
	const { width, height } = frame;
	const pixels = await raster(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${image}</svg>`,
	);
	const [colour, another] = new Set(image.match(/rgb\([^)]*\)/g));
	if (!colour || another) return { frame, pixels };
	return { frame, cover: alphaOf(pixels), colour: numberOf(colour) };
}
