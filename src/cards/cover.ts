import type { Frame } from './elements.ts';

/** How much of each pixel of a frame something covers, 0 to 255. */
export interface Cover {
	frame: Frame;
	cover: Uint8Array;
}

/**
 * What a filled path covers. It is a path as letters are: M, L, Q, C and Z with absolute numbers, outlines that run one way and
 * holes that run the other. The frame holds the path and no more: resvg draws every pixel of its frame, and most are empty.
 * `placing` says where it stands, if not where its numbers say.
 * Each line adds to the pixels that it crosses how much of them lies to its right; the sums along a row are what is covered
 * (https://medium.com/@raphlinus/inside-the-fastest-font-renderer-in-the-world-75ae5270c445).
 */
export const coverOf = (path: string, placing?: Placing): Cover => covered(linesOf(path, placing));

/** What a line covers that is drawn along a path without corners: `width` pixels wide, with round ends. */
export const coverOfLine = (path: string, width: number, placing?: Placing): Cover =>
	// The last line only closes the path.
	covered(outlineOf(linesOf(path, placing).slice(0, -4), width / 2));

/** How a path is enlarged, and then moved. */
export interface Placing {
	x: number;
	y: number;
	scaleX: number;
	scaleY: number;
}

function covered(lines: readonly number[]): Cover {
	const frame = frameAround(lines);
	const { x, y, width, height } = frame;
	const gains = emptyGains(width * height);
	for (let at = 0; at < lines.length; at += 4) {
		const [fromX, fromY] = [(lines[at] as number) - x, (lines[at + 1] as number) - y];
		addLine(gains, width, fromX, fromY, (lines[at + 2] as number) - x, (lines[at + 3] as number) - y);
	}
	const cover = new Uint8Array(width * height);
	for (let at = 0, row = 0; row < height; row++) {
		let [sum, covered] = [0, 0];
		for (const end = at + width; at < end; at++) {
			const gain = gains[at] as number;
			if (gain !== 0) {
				sum += gain;
				// Outlines may overlap: what is covered twice is covered.
				covered = Math.min(255, Math.abs(sum) * 255 + 0.5) | 0;
				gains[at] = 0;
			}
			cover[at] = covered;
		}
	}
	return { frame, cover };
}

/** Memory that is used again and again, and always left empty. */
let memory = new Float32Array(0);
function emptyGains(count: number): Float32Array {
	if (memory.length < count) memory = new Float32Array(count);
	return memory;
}

/** The pixels that lines touch, and one more on the right, where lines along the edge add what comes after them. */
function frameAround(lines: readonly number[]): Frame {
	let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
	for (let at = 0; at < lines.length; at += 2) {
		const [x, y] = [lines[at] as number, lines[at + 1] as number];
		if (x < left) left = x;
		if (x > right) right = x;
		if (y < top) top = y;
		if (y > bottom) bottom = y;
	}
	if (lines.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
	const [x, y] = [Math.floor(left), Math.floor(top)];
	return { x, y, width: Math.ceil(right) - x + 1, height: Math.ceil(bottom) - y };
}

/** How far lines may be from their curve, in pixels. */
const tolerance = 0.1;

/** The lines of a path, several for a curve: from x, from y, to x, to y of each. */
function linesOf(path: string, placing: Placing = { x: 0, y: 0, scaleX: 1, scaleY: 1 }): number[] {
	const { x: byX, y: byY, scaleX, scaleY } = placing;
	const lines: number[] = [];
	let at = 0;
	let [x, y, startX, startY] = [0, 0, 0, 0];
	const number = (): number => {
		let code = path.charCodeAt(at);
		while (code === blank || code === comma) code = path.charCodeAt(++at);
		const isNegative = code === minus;
		if (isNegative) code = path.charCodeAt(++at);
		let value = 0;
		for (; code >= zero && code <= nine; code = path.charCodeAt(++at)) value = value * 10 + code - zero;
		if (code === point) {
			code = path.charCodeAt(++at);
			for (let share = 0.1; code >= zero && code <= nine; share /= 10, code = path.charCodeAt(++at))
				value += (code - zero) * share;
		}
		return isNegative ? -value : value;
	};
	const numberX = () => number() * scaleX + byX;
	const numberY = () => number() * scaleY + byY;
	const lineTo = (toX: number, toY: number) => {
		if (toX !== x || toY !== y) lines.push(x, y, toX, toY);
		x = toX;
		y = toY;
	};
	const curveTo = (nearX: number, nearY: number, farX: number, farY: number, toX: number, toY: number) => {
		const [fromX, fromY] = [x, y];
		const bend = Math.max(
			Math.abs(fromX - 2 * nearX + farX) + Math.abs(fromY - 2 * nearY + farY),
			Math.abs(nearX - 2 * farX + toX) + Math.abs(nearY - 2 * farY + toY),
		);
		const steps = Math.ceil(Math.sqrt((0.75 * bend) / tolerance));
		for (let step = 1; step < steps; step++) {
			const t = step / steps;
			const s = 1 - t;
			const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
			lineTo(a * fromX + b * nearX + c * farX + d * toX, a * fromY + b * nearY + c * farY + d * toY);
		}
		lineTo(toX, toY);
	};
	while (at < path.length) {
		const command = path[at++];
		if (command === 'M') {
			lineTo(startX, startY);
			startX = x = numberX();
			startY = y = numberY();
		} else if (command === 'L') lineTo(numberX(), numberY());
		else if (command === 'Q') {
			const [midX, midY, toX, toY] = [numberX(), numberY(), numberX(), numberY()];
			const [nearX, nearY] = [x + ((midX - x) * 2) / 3, y + ((midY - y) * 2) / 3];
			curveTo(nearX, nearY, toX + ((midX - toX) * 2) / 3, toY + ((midY - toY) * 2) / 3, toX, toY);
		} else if (command === 'C') curveTo(numberX(), numberY(), numberX(), numberY(), numberX(), numberY());
		else if (command === 'Z') lineTo(startX, startY);
		else if (command !== ' ') throw new Error(`a path has the command “${command}”`);
	}
	lineTo(startX, startY);
	return lines;
}

const [blank, comma, minus, point, zero, nine] = [...' ,-.09'].map((sign) => sign.charCodeAt(0)) as [
	number,
	number,
	number,
	number,
	number,
	number,
];

/** In how many lines the round end of a line is drawn. */
const endSteps = 8;

/** The outline of lines that follow each other, `half` a width away from them: there and back again, always on the left. */
function outlineOf(lines: readonly number[], half: number): number[] {
	const points: [number, number][] = [[lines[0] as number, lines[1] as number]];
	for (let at = 2; at < lines.length; at += 4) points.push([lines[at] as number, lines[at + 1] as number]);
	const corners = [points, points.toReversed()].flatMap((way) =>
		way.slice(1).flatMap((to, index) => {
			const from = way[index] as [number, number];
			const turn = Math.atan2(to[1] - from[1], to[0] - from[0]) - Math.PI / 2;
			const around = index === way.length - 2 ? endSteps - 1 : 0;
			const turns = Array.from({ length: 1 + around }, (_, step) => turn + (step * Math.PI) / endSteps);
			const away = ([x, y]: [number, number], by: number) =>
				[x + half * Math.cos(by), y + half * Math.sin(by)] as const;
			return [away(from, turn), ...turns.map((by) => away(to, by))];
		}),
	);
	return corners.flatMap((corner, index) => [...corner, ...(corners[(index + 1) % corners.length] as typeof corner)]);
}

/** Adds a line: to the pixels that it crosses, in each row, how much of them lies to its right; to the next pixel the rest. */
function addLine(gains: Float32Array, width: number, fromX: number, fromY: number, toX: number, toY: number): void {
	if (fromY === toY) return;
	const isDown = fromY < toY;
	const [top, bottom] = isDown ? [fromY, toY] : [toY, fromY];
	const slope = (toX - fromX) / (toY - fromY);
	let x = isDown ? fromX : toX;
	for (let row = Math.floor(top); row < bottom; row++) {
		const height = Math.min(row + 1, bottom) - Math.max(row, top);
		const nextX = x + slope * height;
		addPart(gains, row * width, Math.min(x, nextX), Math.max(x, nextX), isDown ? height : -height);
		x = nextX;
	}
}

/** Adds the part of a line within a row. */
function addPart(gains: Float32Array, row: number, left: number, right: number, height: number): void {
	const first = Math.floor(left);
	const last = Math.ceil(right) - 1;
	if (last <= first) {
		const rest = height * ((left + right) / 2 - first);
		gains[row + first] = (gains[row + first] as number) + height - rest;
		gains[row + first + 1] = (gains[row + first + 1] as number) + rest;
		return;
	}
	const each = height / (right - left) / 2;
	let [reached, covered] = [0, 0];
	for (let pixel = first; pixel <= last + 1; pixel++) {
		const [into, beyond] = [pixel + 1 - left, Math.max(0, pixel + 1 - right)];
		// All that lies to the right of the line up to the end of this pixel, and of it what is in this pixel.
		const within = each * (into * into - beyond * beyond);
		const here = within - reached;
		gains[row + pixel] = (gains[row + pixel] as number) + here - covered;
		reached = within;
		covered = here;
	}
}
