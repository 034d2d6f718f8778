import { readFileSync } from 'node:fs';
import path from 'node:path';
import satori from 'satori';
import { plateCount, sheetPlate } from '../drawings/plate.ts';
import type { Portrayed } from '../hub/hub.ts';
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

/** What is light on dark, and dark on light. */
const onPlate = 'oklch(from var(--g) clamp(0.2, (0.62 - l) * 1000, 0.97) min(c, 0.03) h)';

/** Of each style; in `colour`, by the inks of the first plate on the card. */
const styles: Record<StyleId, Record<Exclude<keyof Palette, 'plates' | 'leaves'>, string>> = {
	paper: {
		ground: 'color-mix(in oklch, oklch(0.975 0.011 95) 97%, var(--accent))',
		text: 'var(--ink-l)',
		name: 'var(--accent-text-l)',
		dim: 'var(--soft-l)',
		mark: 'oklch(from var(--accent) min(l, 0.7) c h)',
		tick: 'var(--ochre-mid)',
		veil: 'color-mix(in oklch, oklch(0.965 0.014 95) 93%, var(--accent))',
	},
	ink: {
		ground: 'oklch(from var(--accent) 0.255 min(c, 0.055) h)',
		text: 'var(--ink-d)',
		name: 'oklch(from var(--accent) max(l, 0.84) c h)',
		dim: 'oklch(from var(--accent) 0.82 min(c, 0.03) h)',
		mark: 'var(--ochre-mid)',
		tick: 'var(--brick-mid)',
		veil: 'oklch(from var(--accent) 0.315 min(c, 0.06) h)',
	},
	colour: {
		ground: 'var(--g)',
		text: onPlate,
		name: 'var(--a)',
		dim: `color-mix(in oklch, ${onPlate} 84%, var(--g))`,
		mark: 'var(--a)',
		tick: 'var(--f)',
		veil: 'color-mix(in oklch, var(--g) 88%, var(--a))',
	},
	mono: {
		ground: 'oklch(1 0 0)',
		text: 'oklch(0.18 0 0)',
		name: 'oklch(0.18 0 0)',
		dim: 'oklch(0.4 0 0)',
		mark: 'oklch(0.18 0 0)',
		tick: 'oklch(0.18 0 0)',
		veil: 'oklch(0.96 0 0)',
	},
};

const made = new Map<string, Promise<Palette>>();

/** The palette of a style in an accent, for a card on which `first` stands first: satori works it out from the tokens, once. */
export function paletteFor(accent: string, style: StyleId, first?: Pick<Portrayed, 'id'>): Promise<Palette> {
	const plate = style === 'colour' && first ? sheetPlate(first.id) : 1;
	const key = `${style} ${plate} ${accent}`;
	const palette = made.get(key) ?? computed(accent, style, plate);
	made.set(key, palette);
	return palette;
}

/** The inks of leaves without a portrait. */
const leaves = ['var(--ochre-mid)', 'var(--laurel-mid)', 'var(--brick-mid)', 'var(--lagoon-mid)'];

async function computed(accent: string, style: StyleId, plate: number): Promise<Palette> {
	const parts = { g: 'ground', a: 'first', b: 'second', f: 'leaves' } as const;
	const colours = [...Object.values(styles[style]), ...leaves];
	const numbers = Array.from({ length: plateCount }, (_, index) => index + 1);
	const swatches = [
		...colours.map((background) =>
			element('div', { display: 'flex', width: 1, height: 1 }, [element('div', { width: 1, height: 1, background })], {
				'data-plate': String(plate),
			}),
		),
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
	const own = Object.fromEntries(names.map((name, index) => [name, fills[index]])) as Omit<
		Palette,
		'plates' | 'leaves'
	>;
	const plates = numbers.map(
		(_, index) =>
			Object.fromEntries(
				Object.values(parts).map((part, at) => [part, fills[colours.length + index * 4 + at]]),
			) as unknown as Palette['plates'][number],
	);
	return {
		...own,
		leaves: fills.slice(names.length, colours.length),
		// On its own colour a plate would have no edge.
		plates: plates.map((one) => (one.ground === own.ground ? { ...one, ground: own.veil } : one)),
	};
}

/** A colour of a palette as one number. */
export function numberOf(colour: string): Colour {
	const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => Math.round(Number(part)));
	return (red << 16) | (green << 8) | blue;
}
