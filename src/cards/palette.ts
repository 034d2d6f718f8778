import { readFileSync } from 'node:fs';
import path from 'node:path';
import satori from 'satori';
import { plateCount } from '../drawings/plate.ts';
import { root } from '../root.ts';
import type { StyleId } from '../vocabulary/card-formats.ts';
import type { Colour } from './colours.ts';
import { element } from './elements.ts';

/** The colours of a card, as `rgb()`. `plates` are counted from 1, as on pages. */
export interface Palette {
	ground: string;
	/** Running words. */
	text: string;
	name: string;
	dim: string;
	mark: string;
	/** Quotation marks, and what stands between names. */
	tick: string;
	veil: string;
	/** Leaves without a portrait. */
	leaves: string[];
	plates: { ground: string; first: string; second: string; leaves: string }[];
}

/** The tokens of the pages, which are the tokens of the cards. */
const tokens = readFileSync(path.join(root, 'src/styles/tokens.css'), 'utf8');

const styles: Record<StyleId, Record<string, string>> = {
	paper: {
		ground: 'color-mix(in oklch, oklch(0.975 0.011 95) 97%, var(--accent))',
		text: 'var(--ink-l)',
		name: 'var(--laurel-deep)',
		dim: 'var(--soft-l)',
		mark: 'var(--accent-text-l)',
		tick: 'var(--ochre-mid)',
		veil: 'color-mix(in oklch, oklch(0.965 0.014 95) 93%, var(--accent))',
	},
	ink: {
		ground: 'oklch(from var(--accent) 0.255 min(c, 0.055) h)',
		text: 'var(--ink-d)',
		name: 'var(--ochre-mid)',
		dim: 'oklch(from var(--accent) 0.82 min(c, 0.03) h)',
		mark: 'var(--ochre-mid)',
		tick: 'var(--brick-mid)',
		veil: 'oklch(from var(--accent) 0.315 min(c, 0.06) h)',
	},
};

const made = new Map<string, Promise<Palette>>();

/** The palette of a style in an accent: satori works it out from the tokens, once. */
export function paletteFor(accent: string, style: StyleId): Promise<Palette> {
	const key = `${style} ${accent}`;
	const palette = made.get(key) ?? computed(accent, style);
	made.set(key, palette);
	return palette;
}

/** The inks of leaves without a portrait. */
const leaves = ['var(--ochre-mid)', 'var(--laurel-mid)', 'var(--brick-mid)', 'var(--lagoon-mid)'];

async function computed(accent: string, style: StyleId): Promise<Palette> {
	const parts = { g: 'ground', a: 'first', b: 'second', f: 'leaves' } as const;
	const colours = [...Object.values(styles[style]), ...leaves];
	const numbers = Array.from({ length: plateCount }, (_, index) => index + 1);
	const swatches = [
		...colours.map((background) => element('div', { width: 1, height: 1, background })),
		...numbers.map((number) =>
			element(
				'div',
				{ display: 'flex', width: 4, height: 1 },
				Object.keys(parts).map((part) => element('div', { width: 1, height: 1, background: `var(--${part})` })),
				{ 'data-plate': String(number) },
			),
		),
	];
	const css = tokens.replace(/--accent:[^;]+;/, `--accent: ${accent};`);
	const svg = await satori(
		element('div', { display: 'flex', width: 100, height: 1 }, [
			element('style', undefined, css),
			...swatches,
		]) as never,
		{ width: 100, height: 1, fonts: [] },
	);
	const fills = [...svg.matchAll(/<rect[^>]* fill="(rgba?\([^"]+\))"/g)].map(([, fill]) => fill as string);
	if (fills.length !== colours.length + 4 * plateCount)
		throw new Error(`the colours of the cards could not be worked out from ${accent}`);
	const names = Object.keys(styles[style]);
	return {
		...(Object.fromEntries(names.map((name, index) => [name, fills[index]])) as Omit<Palette, 'plates' | 'leaves'>),
		leaves: fills.slice(names.length, colours.length),
		plates: numbers.map(
			(_, index) =>
				Object.fromEntries(
					Object.values(parts).map((part, at) => [part, fills[colours.length + index * 4 + at]]),
				) as unknown as Palette['plates'][number],
		),
	};
}

/** The colours that stand in plain areas of a drawing. */
export const plainColours = ({ text, name, dim, mark, tick, veil }: Palette): Colour[] =>
	[text, name, dim, mark, tick, veil].map(numberOf);

/** A colour of a palette as one number. */
export function numberOf(colour: string): Colour {
	const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => Math.round(Number(part)));
	return (red << 16) | (green << 8) | blue;
}
