/** The finder of the directory. What is looked for stands in the address, so that it can be shared and the way back leads through it. */
import { counted, everybody, fromAddress, isForEverybody, type Query, toAddress } from '../site/search.ts';
import type { Find } from './find.ts';
import { findInIndex } from './in-index.ts';
import { findOnPage } from './on-page.ts';

/** A quick typist is answered once. */
const pause = 120;

class Finder {
	readonly root: HTMLElement;
	readonly form: HTMLFormElement;
	readonly words: HTMLInputElement;
	readonly place: HTMLSelectElement | null;
	/** Links to lists and topics that filter, and the pages to which they lead without a script. */
	readonly chips: ReadonlyMap<HTMLAnchorElement, string>;
	readonly find: Find;
	query = everybody;
	asked = 0;

	constructor(root: HTMLElement, people: HTMLElement) {
		this.root = root;
		this.form = root.querySelector('form') as HTMLFormElement;
		this.words = this.form.querySelector('input') as HTMLInputElement;
		this.place = this.form.querySelector('select');
		this.chips = new Map(
			[...root.querySelectorAll<HTMLAnchorElement>('a[data-trait]')].map((chip) => [chip, chip.href]),
		);
		const { index } = root.dataset;
		this.find = index ? findInIndex(people, index) : findOnPage(people);
		this.listen();
		this.read();
		// On a phone, the chosen one may stand out of sight in its row.
		for (const chip of this.chips.keys())
			if (chip.ariaCurrent === 'true') chip.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	}

	listen(): void {
		let waiting: ReturnType<typeof setTimeout>;
		this.words.addEventListener('input', () => {
			clearTimeout(waiting);
			waiting = setTimeout(() => this.go(this.asWritten()), pause);
		});
		this.words.addEventListener('keydown', (event) => {
			if (event.key === 'Escape') this.clear();
		});
		this.place?.addEventListener('change', () => this.go(this.asWritten()));
		this.form.addEventListener('submit', (event) => {
			event.preventDefault();
			clearTimeout(waiting);
			this.go(this.asWritten());
		});
		for (const chip of this.chips.keys())
			chip.addEventListener('click', (event) => {
				if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
				event.preventDefault();
				this.go(this.afterChip(chip));
			});
		for (const button of document.querySelectorAll('[data-clear]'))
			button.addEventListener('click', () => {
				this.clear();
				this.words.focus();
			});
		addEventListener('popstate', () => this.read());
	}

	/** What the form says; lists and topics stay. */
	asWritten = (): Query => ({ ...this.query, words: this.words.value.trim(), place: this.place?.value ?? '' });

	/** What is looked for after a chip was taken; the chosen one lets go. */
	afterChip({ dataset: { trait, value = '' } }: HTMLAnchorElement): Query {
		const one = trait === 'list' ? 'list' : 'tag';
		return { ...this.query, [one]: this.query[one] === value ? '' : value };
	}

	clear(): void {
		this.words.value = '';
		this.go(everybody);
	}

	/** Looks for something else. Letters typed one after the other are one step of the way back. */
	go(next: Query): void {
		if (toAddress(next) === toAddress(this.query)) return;
		const typing = toAddress({ ...next, words: '' }) === toAddress({ ...this.query, words: '' });
		const step = typing && next.words && this.query.words ? 'replaceState' : 'pushState';
		history[step](null, '', location.pathname + toAddress(next));
		void this.look(next);
	}

	/** Looks for what the address says. */
	read(): void {
		const query = fromAddress(location.search, (trait, value) => this.offers(trait, value));
		this.words.value = query.words;
		if (toAddress(query) !== toAddress(this.query)) void this.look(query);
	}

	offers(trait: string, value: string): boolean {
		if (trait === 'place') return [...(this.place?.options ?? [])].some((option) => option.value === value);
		return [...this.chips.keys()].some(({ dataset }) => dataset['trait'] === trait && dataset['value'] === value);
	}

	/** Shows who matches, unless something else is looked for by then. */
	async look(query: Query): Promise<void> {
		const turn = ++this.asked;
		this.query = query;
		this.showChoice();
		// The first answer of an index may be a while.
		const waiting = setTimeout(() => this.say('Searching'), 400);
		try {
			const { count, show } = await this.find(query);
			if (turn !== this.asked) return;
			show();
			const all = isForEverybody(query);
			this.tell(all ? '' : counted(count), all, !all && count === 0);
		} catch {
			if (turn === this.asked)
				this.tell('The search did not load: load this page again, or look through everybody.', true);
		} finally {
			clearTimeout(waiting);
		}
	}

	/** Says what was found. What belongs to the page of everybody steps aside while something else is shown. */
	tell(words: string, all: boolean, nobody = false): void {
		for (const element of document.querySelectorAll<HTMLElement>('[data-all]')) element.hidden = !all;
		for (const element of document.querySelectorAll<HTMLElement>('[data-nobody]')) element.hidden = all || !nobody;
		const found = this.root.querySelector<HTMLElement>('[data-found]');
		if (found) found.hidden = all || nobody;
		this.say(words, nobody);
	}

	/** Tells it to those who listen, too; only to them where the page says it at length. */
	say(words: string, onlyAloud = false): void {
		const status = this.root.querySelector('[role="status"]');
		if (status) status.textContent = words;
		status?.classList.toggle('sr', onlyAloud);
	}

	/** Sets the form and the chips to what is looked for. */
	showChoice(): void {
		if (this.place) this.place.value = this.query.place;
		for (const chip of this.chips.keys()) {
			const { trait, value } = chip.dataset;
			const chosen = value === this.query[trait === 'list' ? 'list' : 'tag'];
			chip.href = location.pathname + toAddress(this.afterChip(chip));
			if (chosen) chip.setAttribute('aria-current', 'true');
			else chip.removeAttribute('aria-current');
		}
		this.showPage();
	}

	/** The way to the page of the chosen list or topic, which has a feed and its own words. */
	showPage(): void {
		const link = this.root.querySelector<HTMLAnchorElement>('[data-page]');
		const chosen = [...this.chips].filter(([chip]) => chip.ariaCurrent === 'true' && chip.dataset['value']);
		if (!link) return;
		link.hidden = chosen.length !== 1;
		const [chip, page] = chosen[0] ?? [];
		if (chip && page) Object.assign(link, { href: page, textContent: `About “${chip.dataset['label']}”` });
	}
}

const root = document.querySelector<HTMLElement>('[data-finder]');
const people = document.querySelector<HTMLElement>('.people');
if (root && people) new Finder(root, people);
