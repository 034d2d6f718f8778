import { type Comparison, find } from '../site/search/find.ts';
import type { Query } from '../site/search/query.ts';
import { type OpenFiles, openFiles, type SearchFiles } from './files.ts';

/** Whom somebody looks for, as far as it is known: what people are called comes first, what is said of them follows. */
export interface SearchAnswer extends Comparison {
	/** More may follow. */
	isFirst: boolean;
}

/** Finds people. The first answer does not wait for all words, but nobody is guessed before these are there. */
export interface PeopleFinder {
	/** Loads what every question needs. */
	begin: () => void;
	ask: (query: Query) => AsyncGenerator<SearchAnswer>;
}

/** So long, all words may take before an answer comes without them. */
const patience = 300;

/** Asks among those who are on the page, or among everybody; files are loaded with the first question, unless it is seen to come. */
export function peopleFinder(addresses: SearchFiles, isAmong: (id: string) => boolean): PeopleFinder {
	let opened: OpenFiles | undefined;
	/** What could not be loaded, the next question tries again. */
	const again = () => {
		opened = undefined;
	};
	function files(): OpenFiles {
		if (!opened) {
			opened = openFiles(addresses);
			opened.called.catch(again);
		}
		return opened;
	}
	return {
		begin: files,
		async *ask(query) {
			const { called, linesFor } = files();
			try {
				const among = (await called).filter(({ id }) => isAmong(id));
				const lines = linesFor(query);
				// Another question may come before it is waited for.
				lines.catch(() => undefined);
				if (await isLate(lines)) {
					const first = find(among, query);
					if (first.people.length > 0) yield { ...first, isFirst: true };
				}
				yield { ...find(among, query, await lines), isFirst: false };
			} catch (error) {
				again();
				throw error;
			}
		},
	};
}

const isLate = (work: Promise<unknown>): Promise<boolean> =>
	Promise.race([
		work.then(() => false),
		new Promise<boolean>((resolve) => {
			setTimeout(resolve, patience, true);
		}),
	]);
