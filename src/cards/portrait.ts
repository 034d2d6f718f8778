import type { Plate } from '../drawings/plate.ts';
import { boxAt, type Element, element, path } from './elements.ts';
import type { Palette } from './palette.ts';

/** A rectangle of a card. Pixels. */
export interface Frame {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The leaf cut: two opposite corners round, two sharp, its tip at the top right. In per cent of the frame. */
export const leafCut = { round: { x: 0.4, y: 0.32 }, css: '40% 0 40% 0 / 32% 0 32% 0' };

/** The leaf cut as path data, for cutting photos. */
export function leafPath({ width, height }: { width: number; height: number }): string {
	const [rx, ry] = [width * leafCut.round.x, height * leafCut.round.y];
	return `M${rx} 0H${width}V${height - ry}A${rx} ${ry} 0 0 1 ${width - rx} ${height}H0V${ry}A${rx} ${ry} 0 0 1 ${rx} 0Z`;
}

/** The plates on which light is printed over dark. */
const darkPlates = [1, 5, 8];

/** A plate in its leaf. */
export function plateIn(frame: Frame, plate: Plate, { plates }: Palette): Element {
	const ink = plates[plate.number - 1] as Palette['plates'][number];
	const mixBlendMode = darkPlates.includes(plate.number) ? 'screen' : 'multiply';
	const shapes = [
		...plate.letters.map(({ path: d, transform }, index) =>
			path(d, index ? { fill: ink.second, mixBlendMode } : { fill: ink.first }, transform),
		),
		path(plate.stem, { fill: 'none', stroke: ink.leaves, strokeWidth: 1.3, strokeLinecap: 'round', mixBlendMode }),
		path(plate.leaves, { fill: ink.leaves, mixBlendMode }),
	];
	const svg = element('svg', { width: frame.width, height: frame.height }, shapes, {
		viewBox: `0 0 100 ${plate.height}`,
		width: frame.width,
		height: frame.height,
	});
	return boxAt(frame, { borderRadius: leafCut.css, overflow: 'hidden', background: ink.ground }, [svg]);
}
