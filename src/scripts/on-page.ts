import { matches } from '../site/search.ts';
import { type Find, turn } from './find.ts';

/** Finds people who are all on this page: who does not match is hidden. */
export function findOnPage(people: HTMLElement): Find {
	const leaves = [...people.querySelectorAll<HTMLElement>(':scope > li')];
	return async (query) => {
		const found = new Set(leaves.filter(({ dataset }) => matches(dataset, query)));
		const show = () => {
			for (const leaf of leaves) leaf.hidden = !found.has(leaf);
			people.hidden = found.size === 0;
			turn(found);
		};
		return { count: found.size, show };
	};
}
