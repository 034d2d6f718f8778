import { type CalledBy, type SaidOf, type Sought, soughtAs, soughtFor } from '../site/search/sought.ts';

/** Where browsers find what people are called, and what is said of them. */
export interface SearchFiles {
	names: string;
	words: string;
}

/** What is loaded to search: what people are called, and all that is known, as soon as it is there. */
export function openFiles({ names, words }: SearchFiles): { called: Promise<Sought[]>; all: Promise<Sought[]> } {
	const called = read<CalledBy[]>(names).then((people) => people.map(soughtAs));
	const said = read<SaidOf[]>(words).then((texts) => texts.map(soughtFor));
	const all = Promise.all([called, said]).then(([people, texts]) =>
		people.map((person, index) => ({ ...person, ...texts[index] })),
	);
	// Whoever waits for the one need not wait for the other.
	all.catch(() => undefined);
	return { called, all };
}

async function read<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers ${response.status}`);
	return response.json();
}
