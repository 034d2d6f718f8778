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

/** A rectangle of a card. Pixels. */
export interface Frame {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A box that stands where it is told. */
export const boxAt = (
	frame: Frame,
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
export const svgDrawing = (frame: Frame, viewBox: string, paths: readonly Element[]): Element =>
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
