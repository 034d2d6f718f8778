import { everybody, type Query, queryFromAddress, toAddress } from '../site/search/query.ts';
import { type FinderWords, filled, numbersIn } from '../words/finder.ts';

/** The form of the finder, and the links to lists and topics that filter in place. */
export interface Controls {
	/** Sets everything to what is looked for. */
	show: (query: Query) => void;
	/** Says at what is chosen how many were found, and at nothing else; without a number, how many each has. */
	count: (found?: number) => void;
	/** What the address asks for, of what can be chosen here. */
	fromAddress: () => Query;
	/** Calls `go` with what is looked for next. */
	listen: (go: (next: Query) => void) => void;
}

/** A quick typist is answered once. */
const pause = 80;

const traitOf = ({ dataset }: HTMLElement): 'list' | 'tag' => (dataset['trait'] === 'list' ? 'list' : 'tag');

export function controlsIn(root: HTMLElement, { about, digits }: FinderWords): Controls {
	const form = root.querySelector('form') as HTMLFormElement;
	const words = form.querySelector('input') as HTMLInputElement;
	const place = form.querySelector('select');
	const link = root.querySelector('[data-page]') as HTMLAnchorElement;
	const chips = [...root.querySelectorAll<HTMLAnchorElement>('a[data-trait]')];
	/** Where the chips lead without a script. */
	const pages = new Map(chips.map((chip) => [chip, chip.href]));
	let chosen = everybody;

	const written = (): Query => ({ ...chosen, words: words.value.trim(), place: place?.value ?? '' });
	/** What is looked for after a chip was taken; a chosen one lets go. */
	const after = (chip: HTMLElement): Query => {
		const [trait, value = ''] = [traitOf(chip), chip.dataset['value']];
		return { ...chosen, [trait]: chosen[trait] === value ? '' : value };
	};
	const offers = (trait: 'list' | 'tag' | 'place', value: string) =>
		trait === 'place'
			? [...(place?.options ?? [])].some((option) => option.value === value)
			: chips.some((chip) => traitOf(chip) === trait && chip.dataset['value'] === value);

	/** The way to the page of the one chosen list or topic, which has a feed and words of its own. */
	function showPage(): void {
		const [chip, ...more] = chips.filter((chip) => chip.ariaCurrent === 'true' && chip.dataset['value']);
		link.hidden = !chip || more.length > 0;
		link.href = (chip && pages.get(chip)) ?? '';
		link.textContent = filled(about, { name: chip?.dataset['label'] ?? '' });
	}

	/** How many people each has. */
	const counts = chips.flatMap((chip) => {
		const place = chip.querySelector<HTMLElement>('.n');
		return place ? [{ chip, place, all: place.textContent }] : [];
	});

	return {
		count(found) {
			const shown = found === undefined ? undefined : numbersIn(document.documentElement.lang, digits).format(found);
			for (const { chip, place, all } of counts) {
				place.hidden = shown !== undefined && chip.ariaCurrent !== 'true';
				place.textContent = place.hidden ? all : (shown ?? all);
			}
		},
		fromAddress: () => queryFromAddress(location.search, offers),
		show(query) {
			chosen = query;
			// Whoever types is not interrupted.
			if (words.value.trim() !== query.words) words.value = query.words;
			if (place) place.value = query.place;
			for (const chip of chips) {
				chip.href = location.pathname + toAddress(after(chip));
				if (chip.dataset['value'] === query[traitOf(chip)]) chip.setAttribute('aria-current', 'true');
				else chip.removeAttribute('aria-current');
			}
			showPage();
		},
		listen(go) {
			let waiting: ReturnType<typeof setTimeout>;
			const now = () => {
				clearTimeout(waiting);
				go(written());
			};
			const clear = () => {
				words.value = '';
				clearTimeout(waiting);
				go(everybody);
			};
			words.addEventListener('input', () => {
				clearTimeout(waiting);
				waiting = setTimeout(now, pause);
			});
			words.addEventListener('keydown', ({ key }) => {
				if (key === 'Escape') clear();
			});
			place?.addEventListener('change', now);
			form.addEventListener('submit', (event) => {
				event.preventDefault();
				now();
			});
			for (const chip of chips)
				chip.addEventListener('click', (event) => {
					// In a new tab, it is a link like any other.
					if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
					event.preventDefault();
					go(after(chip));
				});
			for (const button of document.querySelectorAll('[data-clear]'))
				button.addEventListener('click', () => {
					clear();
					words.focus();
				});
		},
	};
}
