import { type Comparison, find } from '../site/search/find.ts';
import type { Query } from '../site/search/query.ts';
import { openFiles, type SearchFiles } from './files.ts';

/** Whom somebody looks for, as far as it is known: what people are called comes first, what is said of them follows. */
export interface SearchAnswer extends Comparison {
	/** More may follow. */
	isFirst: boolean;
}

/** Finds people. The first answer does not wait for all words, but nobody is guessed before these are there. */
export type FindPeople = (query: Query) => AsyncGenerator<SearchAnswer>;

/** So long, all words may take before an answer comes without them. */
const patience = 300;

/** Asks among those who are on the page, or among everybody; files are loaded with the first question. */
export function peopleFinder(addresses: SearchFiles, isAmong: (id: string) => boolean): FindPeople {
	let files: ReturnType<typeof openFiles> | undefined;
	return async function* (query) {
		files ??= openFiles(addresses);
		const { called, all } = files;
		try {
			const among = (await called).filter(({ id }) => isAmong(id));
			if (await isLate(all)) {
				const first = find(among, query, { guess: false });
				if (first.people.length > 0) yield { ...first, isFirst: true };
			}
			const everybody = (await all).filter(({ id }) => isAmong(id));
			yield { ...find(everybody, query), isFirst: false };
		} catch (error) {
			// The next question tries again.
			files = undefined;
			throw error;
		}
	};
}

const isLate = (work: Promise<unknown>): Promise<boolean> =>
	Promise.race([
		work.then(() => false),
		new Promise<boolean>((resolve) => {
			setTimeout(resolve, patience, true);
		}),
	]);
