import type { Query } from '../site/search.ts';

/** An answer that is ready, and not shown yet: another one may be wanted by now. */
export interface Found {
	count: number;
	show: () => void;
}

/** Finds people of the directory. For everybody, it shows the page as it was written. */
export type Find = (query: Query) => Promise<Found>;

/** Leaves point to one side and to the other in turn, whoever is shown. */
export function turn(leaves: Iterable<Element>): void {
	let index = 0;
	for (const leaf of leaves) leaf.querySelector('.portrait')?.classList.toggle('a', index++ % 2 === 1);
}
