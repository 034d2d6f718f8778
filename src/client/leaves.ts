import { type Sought, searchPartOf } from '../site/search/sought.ts';

/** Shows people as the directory shows them, in the place of the page's own. */
export interface Leaves {
	isHere: (id: string) => boolean;
	/** Leaves that are ready, and not shown yet: other people may be wanted by then. */
	ready: (people: readonly Sought[]) => Promise<() => void>;
	/** The page as it was written. */
	everybody: () => void;
}

/** People who are shown at once; the others follow when they are asked for. */
const portion = 24;

/**
 * `others` is where the leaves of people are who stand on other pages, `showMore` what the button for more of them says;
 * `tell` hears whether these could be loaded.
 */
export function leavesIn(
	people: HTMLElement,
	others: string,
	showMore: string,
	tell: (isLoaded: boolean) => void,
): Leaves {
	const here = new Map(
		[...people.querySelectorAll<HTMLElement>(':scope > li')].map((leaf) => [leaf.dataset['person'], leaf]),
	);
	const list = people.cloneNode(false) as HTMLElement;
	const more = Object.assign(document.createElement('button'), {
		type: 'button',
		className: 'btn btn-line more-people',
		textContent: showMore,
	});
	let rest: readonly Sought[] = [];
	list.hidden = more.hidden = true;
	people.after(list, more);

	const parts = new Map<number, Promise<string[]>>();

	/** Who stands on another page, with those who stand beside them: they are loaded once. */
	function elsewhere(person: Sought): Promise<string[]> {
		const part = searchPartOf(person);
		const leaves = parts.get(part) ?? readLeaves(`${others}${part}/`);
		parts.set(part, leaves);
		leaves.catch(() => parts.delete(part));
		return leaves;
	}
	async function leafOf(person: Sought): Promise<Element> {
		const isTheirs = (leaf: string) => leaf.includes(`data-person="${person.id}"`);
		const known = here.get(person.id)?.cloneNode(true) as Element | undefined;
		const leaf = known ?? leafFrom((await elsewhere(person)).find(isTheirs) ?? '', person.id);
		leaf.removeAttribute('id');
		return leaf;
	}
	const next = (wanted: readonly Sought[]) => Promise.all(wanted.slice(0, portion).map(leafOf));
	function add(leaves: readonly Element[], wanted: readonly Sought[]): void {
		rest = wanted.slice(portion);
		more.hidden = rest.length === 0;
		list.append(...leaves);
		list.hidden = list.childElementCount === 0;
		people.hidden = true;
		turn(list.children);
	}
	more.addEventListener('click', async () => {
		const wanted = rest;
		const leaves = await next(wanted).catch(() => undefined);
		if (wanted !== rest) return;
		tell(leaves !== undefined);
		if (!leaves) return;
		add(leaves, wanted);
		leaves[0]?.querySelector('a')?.focus();
	});
	return {
		isHere: (id) => here.has(id),
		async ready(wanted) {
			const leaves = await next(wanted);
			return () => {
				list.replaceChildren();
				add(leaves, wanted);
			};
		},
		everybody() {
			rest = [];
			list.replaceChildren();
			list.hidden = more.hidden = true;
			people.hidden = false;
		},
	};
}

/** Leaves point to one side and to the other in turn, whoever is shown. */
function turn(leaves: Iterable<Element>): void {
	let index = 0;
	for (const leaf of leaves) leaf.querySelector('.portrait')?.classList.toggle('a', index++ % 2 === 1);
}

/** People as they stand in the directory, each as it is written: a browser takes longer to read all than a few of them. */
async function readLeaves(address: string): Promise<string[]> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers ${response.status}`);
	return (await response.text()).split(/(?=<li\b)/);
}

function leafFrom(written: string, id: string): Element {
	const leaf = new DOMParser().parseFromString(written, 'text/html').querySelector('li');
	if (!leaf) throw new Error(`${id} is nowhere`);
	return document.adoptNode(leaf);
}
