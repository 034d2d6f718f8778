/** A tree as satori takes it, without JSX: cards are drawn in plain Node. */
export interface Element {
	type: string;
	props: Record<string, unknown> & { children?: Children };
}

type Children = Element | string | readonly (Element | string | null | undefined)[];
type Style = Record<string, string | number | undefined>;

/** An element with a style; its other attributes come last. */
export const element = (
	type: string,
	style: Style | undefined,
	children?: Children,
	attributes: Record<string, unknown> = {},
): Element => ({
	type,
	props: { ...attributes, ...(style ? { style } : {}), ...(children === undefined ? {} : { children }) },
});

/** A box that stands where it is told. */
export const boxAt = (
	frame: { x: number; y: number; width: number; height: number },
	style: Style = {},
	children?: Children,
	attributes: Record<string, unknown> = {},
): Element =>
	element(
		'div',
		{
			display: 'flex',
			position: 'absolute',
			left: frame.x,
			top: frame.y,
			width: frame.width,
			height: frame.height,
			...style,
		},
		children,
		attributes,
	);

/** A drawing in a frame of its own units. */
export const svgDrawing = (
	frame: { x: number; y: number; width: number; height: number },
	viewBox: string,
	paths: readonly Element[],
): Element =>
	boxAt(
		frame,
		{},
		element('svg', { width: frame.width, height: frame.height }, paths, {
			viewBox,
			width: frame.width,
			height: frame.height,
		}),
	);

/** Path data with a fill or stroke. */
export const svgPath = (d: string, style: Style, transform?: string): Element =>
	element('path', style, undefined, transform ? { d, transform } : { d });

/** The part of a card in which elements stand: what their boxes say, and some air for what hangs over. */
export function boundsOf(
	elements: readonly Element[],
	{ width, height }: { width: number; height: number },
): { x: number; y: number; width: number; height: number } {
	const boxes = elements.map(
		({ props }) => props['style'] as { left: number; top: number; width: number; height: number },
	);
	const air = 40;
	const x = Math.max(0, Math.floor(Math.min(...boxes.map(({ left }) => left)) - air));
	const y = Math.max(0, Math.floor(Math.min(...boxes.map(({ top }) => top)) - air));
	const right = Math.min(width, Math.ceil(Math.max(...boxes.map(({ left, width }) => left + width)) + air));
	const bottom = Math.min(height, Math.ceil(Math.max(...boxes.map(({ top, height }) => top + height)) + air));
	return { x, y, width: right - x, height: bottom - y };
}
