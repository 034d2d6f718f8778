/** Whether `npm run test:all` tries all there is. `npm test` tries of what is much alike so much that each kind is tried. */
export const triesAll = process.env['MODE'] === 'all';

/**
 * Which sample `npm test` tries: that of its day, so that all is tried in time. The names of tests say which, and
 * `LAURELS_SAMPLE=20787 npm test` tries that one again.
 */
export const sample = Number(process.env['LAURELS_SAMPLE'] ?? Math.floor(Date.now() / 86_400_000));

/** How much a run tries, to be said in the names of its tests. */
export const howMuch = triesAll ? 'all' : `sample ${sample}`;

/**
 * Each of one with each of the others; or so many of these that any two things meet, and of those one of so many (an odd
 * number), in which each thing is if there are as many others. The last are the fewest. At other turns others are tried, and
 * after as many as there are last things, times one of so many, each was with each.
 */
export const combined = <A, B, C>(
	one: readonly A[],
	other: readonly B[],
	last: readonly C[],
	oneOf = 1,
	turn = sample,
): [A, B, C][] => {
	const later = Math.floor(turn / last.length);
	return one.flatMap((a, i) =>
		other.flatMap((b, j) =>
			last.flatMap((c, k): [A, B, C][] =>
				triesAll || ((i + j + k + turn) % last.length === 0 && (i + 2 * j + later) % oneOf === 0) ? [[a, b, c]] : [],
			),
		),
	);
};

/**
 * All of many that are alike; or one of so many, and of fewer one, at another `turn` others, so that all had theirs after so
 * many turns.
 */
export const someOf = <T>(all: readonly T[], oneOf: number, turn = 0): readonly T[] =>
	triesAll ? all : all.filter((_, at) => (at + turn + sample) % Math.min(oneOf, all.length) === 0);

/** The first of many, which is the usual one, and of the others some, as `someOf` takes them. */
export const usualAnd = <T>(all: readonly T[], oneOf: number, turn = 0): readonly T[] => [
	...all.slice(0, 1),
	...someOf(all.slice(1), oneOf, turn),
];
