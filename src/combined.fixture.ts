/** Whether `npm run test:all` tries all there is. `npm test` tries of what is much alike so much that each kind is tried. */
export const triesAll = process.env['MODE'] === 'all';

/** Each of one with each of the others; or so many of these that any two things meet. The last are the fewest. */
export const combined = <A, B, C>(one: readonly A[], other: readonly B[], last: readonly C[]): [A, B, C][] =>
	one.flatMap((a, i) =>
		other.flatMap((b, j) =>
			last.flatMap((c, k): [A, B, C][] => (triesAll || (i + j + k) % last.length === 0 ? [[a, b, c]] : [])),
		),
	);
