import { paletteFor } from './palette.ts';

/** The two palettes of a drawing that follows the light of whoever looks at it: a style element for its SVG. */
export async function ownLight(accent: string): Promise<string> {
	const [day, night] = await Promise.all([paletteFor(accent, 'paper'), paletteFor(accent, 'ink')]);
	const rules = ({ ground, text, dim, mark, veil }: typeof day) =>
		`.ground{fill:${ground}}.text{fill:${text}}.dim{fill:${dim}}.mark{fill:${mark}}.edge{fill:none;stroke:${veil}}`;
	return `<style>${rules(day)}@media(prefers-color-scheme:dark){${rules(night)}}</style>`;
}
