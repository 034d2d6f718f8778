import { drawBlocks } from '../drawn-lines.ts';
import type { Frame } from '../elements.ts';
import { boxAt, type Element, svgDrawing, svgPath } from '../elements.ts';
import type { PlacedPortrait, Side } from '../portrait.ts';
import type { DesignSubject, Layout, Shape, ShapePath } from './design.ts';

/** A card without its ground: portraits in their leaves, over what is drawn. */
export interface Drawn {
	portraits: PlacedPortrait[];
	elements: Element[];
}

/** Draws what is laid out: for who reads from the right, the other way around, but for faces and words themselves. */
export function drawLayout(
	{ portraits, shapes, texts }: Layout,
	{ format, direction, type, palette }: DesignSubject,
): Drawn {
	const isTurned = direction === 'rtl';
	const placed = <Placed extends { x: number; width: number }>(one: Placed): Placed =>
		isTurned ? { ...one, x: format.width - one.x - one.width } : one;
	return {
		portraits: portraits.map((portrait) => ({
			...portrait,
			frame: placed(portrait.frame),
			side: isTurned ? across[portrait.side] : portrait.side,
		})),
		elements: [
			...shapes.map((shape) => shapeAt(placed(shape.frame), shape, isTurned)),
			...texts.flatMap((text) => drawBlocks(text.blocks, placed(text), type, palette)),
		],
	};
}

const across: Record<Side, Side> = { a: 'b', b: 'a' };

function shapeAt(frame: Frame, shape: Shape, isTurned: boolean): Element {
	if ('fill' in shape) return boxAt(frame, { background: shape.fill });
	const [x, , width] = shape.view;
	const turn = isTurned ? `matrix(-1 0 0 1 ${2 * x + width} 0)` : undefined;
	return svgDrawing(
		frame,
		shape.view.join(' '),
		shape.paths.map((one) => svgPath(one.d, styleOf(one), turn)),
	);
}

const styleOf = (one: ShapePath) =>
	'fill' in one
		? { fill: one.fill }
		: { fill: 'none', stroke: one.stroke, strokeWidth: one.width, strokeLinecap: 'round' };
