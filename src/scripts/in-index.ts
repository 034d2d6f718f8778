import { isForEverybody, type Query, searchable } from '../site/search.ts';
import { type Find, turn } from './find.ts';

/** As much of Pagefind as is needed here. */
interface Pagefind {
	options: (options: { noWorker: boolean }) => Promise<void>;
	search: (words: string | null, options: object) => Promise<{ results: Result[] }>;
}

interface Result {
	/** What was written into the index with a person. */
	data: () => Promise<{ raw_url: string }>;
}

/** People who are shown at once; the others follow when they are asked for. */
const portion = 24;

/** Finds people of all pages: asks the index, which is loaded with the first question, and shows its answer in the place of the page's people. */
export function findInIndex(people: HTMLElement, folder: string): Find {
	const address = new URL(folder, location.href);
	const list = people.cloneNode(false) as HTMLElement;
	const more = Object.assign(document.createElement('button'), {
		type: 'button',
		className: 'btn btn-line more-people',
		textContent: 'Show more',
	});
	let rest: Result[] = [];
	let index: Promise<Pagefind> | undefined;
	list.hidden = more.hidden = true;
	people.after(list, more);

	const leafOf = async (result: Result) => readLeaf(new URL((await result.data()).raw_url, address));
	const next = (results: Result[]) => Promise.all(results.slice(0, portion).map(leafOf));
	const set = (results: Result[], leaves: Element[], shown: boolean) => {
		rest = results.slice(portion);
		more.hidden = rest.length === 0;
		list.append(...leaves);
		list.hidden = list.childElementCount === 0;
		people.hidden = shown;
		turn(list.children);
	};
	more.addEventListener('click', async () => {
		const asked = rest;
		const leaves = await next(asked);
		if (asked !== rest) return;
		set(asked, leaves, true);
		leaves[0]?.querySelector('a')?.focus();
	});
	return async (query) => {
		if (isForEverybody(query)) {
			const show = () => {
				list.replaceChildren();
				set([], [], false);
			};
			return { count: 0, show };
		}
		index ??= open(address);
		const results = await ask(await index, query);
		const leaves = await next(results);
		const show = () => {
			list.replaceChildren();
			set(results, leaves, true);
		};
		return { count: results.length, show };
	};
}

async function open(folder: URL): Promise<Pagefind> {
	const pagefind: Pagefind = await import(/* @vite-ignore */ new URL('pagefind.js', folder).href);
	// A worker would be one more file to load; hundreds of people are searched within a frame.
	await pagefind.options({ noWorker: true });
	return pagefind;
}

async function ask(pagefind: Pagefind, { words, list, tag, place }: Query): Promise<Result[]> {
	const filters = Object.fromEntries(Object.entries({ list, tag, place }).filter(([, value]) => value));
	const wanted = searchable(words);
	// Without words there is no best answer: people stand as in the directory.
	const { results } = await pagefind.search(wanted || null, { filters, sort: wanted ? {} : { order: 'asc' } });
	return results;
}

/** A person as they stand in the directory. */
async function readLeaf(address: URL): Promise<Element> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address.pathname} answers ${response.status}`);
	const leaf = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('li');
	if (!leaf) throw new Error(`${address.pathname} holds nobody`);
	return document.adoptNode(leaf);
}
