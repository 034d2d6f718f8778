import { piecesFor } from '../site/search/find.ts';
import type { Query } from '../site/search/query.ts';
import { filesWith } from '../site/search/said.ts';
import { type NamesFile, type Sought, soughtIn } from '../site/search/sought.ts';

/** Where browsers find what people are called, and below which address the files of what is said of them. */
export interface SearchFiles {
	names: string;
	words: string;
}

/** What is loaded to search. */
export interface OpenFiles {
	called: Promise<Sought[]>;
	/** The lines of what is said that a query needs. */
	linesFor: (query: Query) => Promise<string[]>;
}

export function openFiles({ names, words }: SearchFiles): OpenFiles {
	const file = read(names).then((response) => response.json() as Promise<NamesFile>);
	const parts = new Map<number, Promise<string[]>>();

	/** Each is loaded once. */
	function part(number: number): Promise<string[]> {
		const lines =
			parts.get(number) ??
			read(`${words}${number + 1}.txt`).then(async (response) => (await response.text()).split('\n'));
		parts.set(number, lines);
		return lines;
	}
	return {
		called: file.then(soughtIn),
		async linesFor(query) {
			const needed = filesWith(piecesFor(query), (await file).words);
			return (await Promise.all(needed.map(part))).flat();
		},
	};
}

async function read(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers ${response.status}`);
	return response;
}
