/** The leaf, the sprig and the wreath, as path data of SVG. Coordinates are free; callers choose the frame. */
const short = (value: number): number => Number(value.toFixed(1));
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
type Point = readonly [x: number, y: number];

/** One bay leaf: its base at (x, y), pointing along `angle` (degrees), `length` long. One edge is fuller; `mirrored` swaps them. */
export function leaf(x: number, y: number, angle: number, length: number, breadth = 0.42, mirrored = false): string {
	const cos = Math.cos(radians(angle));
	const sin = Math.sin(radians(angle));
	const width = length * breadth;
	const at = (along: number, across: number) =>
		`${short(x + along * cos - across * sin)} ${short(y + along * sin + across * cos)}`;
	const full = [0.16, 0.8, 0.8] as const;
	const slim = [0.2, 0.66, 0.64] as const;
	const [left, right] = mirrored ? [slim, full] : [full, slim];
	// Always the same way round, so that leaves that overlap within one path never cancel out.
	return (
		`M${at(0, 0)}C${at(length * left[0], -width * left[1])} ${at(length * 0.62, -width * left[2])} ${at(length, 0)}` +
		`C${at(length * 0.62, width * right[2])} ${at(length * right[0], width * right[1])} ${at(0, 0)}Z`
	);
}

/** The shape of a sprig: a curve from `a` by way of `b` to `c`, and its leaves. */
export interface SprigShape {
	a: Point;
	b: Point;
	c: Point;
	length?: number;
	spread?: number;
	taper?: number;
	breadth?: number;
}

/** Most leaves that a sprig shows: it never becomes a score. */
export const mostLeaves = 13;

/** A sprig with one leaf for each recognition, at least one and at most 13. Few leaves are drawn larger. */
export function sprig(
	count: number,
	{ a, b, c, length = 26, spread = 42, taper = 0.3, breadth = 0.42 }: SprigShape,
): { leaves: string; stem: string } {
	const n = Math.max(1, Math.min(mostLeaves, count));
	const at = (t: number): Point =>
		[0, 1].map(
			(i) => (1 - t) ** 2 * (a[i] ?? 0) + 2 * (1 - t) * t * (b[i] ?? 0) + t * t * (c[i] ?? 0),
		) as unknown as Point;
	const direction = (t: number) =>
		(Math.atan2((1 - t) * (b[1] - a[1]) + t * (c[1] - b[1]), (1 - t) * (b[0] - a[0]) + t * (c[0] - b[0])) * 180) /
		Math.PI;
	const size = length * Math.max(0.74, Math.min(1.5, 1.5 - (n - 1) * 0.085));
	const start = 0.1;
	let leaves = '';
	for (let i = 0; i < n - 1; i++) {
		const t = start + (0.9 - start) * (i / (n - 1));
		const side = i % 2 ? 1 : -1;
		leaves += leaf(...at(t), direction(t) + side * spread * (1 - 0.2 * t), size * (1 - taper * t), breadth, side > 0);
	}
	// The last leaf ends the sprig, and the stem stops inside it.
	const end = n === 1 ? 0.55 : 0.9;
	leaves += leaf(...at(end), direction(end), size * (1 - taper * 0.9), breadth);
	const middle = [0, 1].map((i) => short((1 - end) * (a[i] ?? 0) + end * (b[i] ?? 0)));
	return { leaves, stem: `M${a.map(short).join(' ')}Q${middle.join(' ')} ${at(end).map(short).join(' ')}` };
}

/** The mark: an open wreath in a frame of 100 × 100, `count` leaves a side. */
export function wreath(
	count = 5,
	shape: {
		radius?: number;
		length?: number;
		breadth?: number;
		tilt?: number;
		from?: number;
		to?: number;
		y?: number;
		taper?: number;
	} = {},
): string {
	const {
		radius = 35,
		length = 30,
		breadth = 0.5,
		tilt = 14,
		from = 12,
		to = 150,
		y: middle = 49,
		taper = 0.2,
	} = shape;
	let leaves = '';
	for (const side of [-1, 1]) {
		for (let i = 0; i < count; i++) {
			const k = i / (count - 1);
			const t = radians(from + (to - from) * k);
			const tangent = (Math.atan2(-Math.sin(t), side * Math.cos(t)) * 180) / Math.PI;
			leaves += leaf(
				50 + side * radius * Math.sin(t),
				middle + radius * Math.cos(t),
				tangent + side * tilt,
				length * (1 - taper * k),
				breadth,
				side > 0,
			);
		}
	}
	return leaves;
}

/** The wreath of the icon: fewer, fuller leaves, for small sizes. */
export const smallWreath = (): string =>
	wreath(4, { radius: 30, length: 33, breadth: 0.58, tilt: 12, from: 14, to: 149, y: 50, taper: 0.14 });

/** The small sprig beside a number of laurels: its width grows with the count. */
export function smallSprig(count: number): { width: number; leaves: string; stem: string } {
	const width = Math.min(96, 26 + count * 8);
	return {
		width: width + 4,
		...sprig(count, {
			a: [1, 17],
			b: [width * 0.4, 20],
			c: [width - 4, 10],
			length: count < 4 ? 13 : 17,
			spread: 46,
			taper: 0.18,
			breadth: 0.44,
		}),
	};
}

/** A quotation mark of two leaves in a frame of 100 × 72. */
export const quotation = (): string => [0, 45.5].map((x) => leaf(x + 11.1, 70, -58, 73, 0.62)).join('');
