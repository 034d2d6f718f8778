/** Whether `npm run test:all` tries all there is. `npm test` tries of what is much alike so much that each kind is tried. */
export const triesAll = process.env['MODE'] === 'all';

/** How much a run tries, to be said in the names of its tests. */
export const howMuch = triesAll ? 'all' : 'a sample';

/**
 * Each of one with each of the others; or so many of these that any two things meet, and of those one of so many (an odd
 * number), in which each thing is. The last are the fewest.
 */
export const combined = <A, B, C>(one: readonly A[], other: readonly B[], last: readonly C[], oneOf = 1): [A, B, C][] =>
	one.flatMap((a, i) =>
		other.flatMap((b, j) =>
			last.flatMap((c, k): [A, B, C][] =>
				triesAll || ((i + j + k) % last.length === 0 && (i + 2 * j) % oneOf === 0) ? [[a, b, c]] : [],
			),
		),
	);

/** All of many that are alike; or one of so many, at another `turn` others, so that all had theirs after so many turns. */
export const someOf = <T>(all: readonly T[], oneOf: number, turn = 0): readonly T[] =>
	triesAll ? all : all.filter((_, at) => (at + turn) % oneOf === 0);
