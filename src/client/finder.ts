/** The finder of the directory. What is looked for stands in the address, so that it can be shared and the way back leads through it. */
import { everybody, isForEverybody, type Query, toAddress } from '../site/search/query.ts';
import type { FinderWords } from '../words/finder.ts';
import { peopleFinder } from './answers.ts';
import { controlsIn } from './controls.ts';
import { leavesIn } from './leaves.ts';
import { reportIn } from './report.ts';

/** An answer that takes longer is announced. */
const patience = 400;

function start(root: HTMLElement, people: HTMLElement): void {
	const { names = '', words = '', others, says = '' } = root.dataset;
	const phrases = JSON.parse(says) as FinderWords;
	const report = reportIn(root, phrases);
	const leaves = leavesIn(people, others ?? '', phrases.showMore, (isLoaded) => (isLoaded ? told() : report.failed()));
	const { begin, ask } = peopleFinder({ names, words }, (id) => others !== undefined || leaves.isHere(id));
	const controls = controlsIn(root, phrases);
	let query = everybody;
	/** Says again what was found last. */
	let told = () => {};
	let asked = 0;

	/** Shows who matches, unless something else is looked for by then. */
	async function look(next: Query): Promise<void> {
		const turn = ++asked;
		query = next;
		controls.show(query);
		if (isForEverybody(query)) return showEverybody();
		const waiting = setTimeout(report.waiting, patience);
		try {
			for await (const answer of ask(query)) {
				const show = await leaves.ready(answer.people);
				if (turn !== asked) return;
				clearTimeout(waiting);
				show();
				told = () => report.some(answer, next.words);
				told();
				controls.count(answer.people.length);
			}
		} catch {
			if (turn === asked) showEverybody(phrases.failed);
		} finally {
			clearTimeout(waiting);
		}
	}

	function showEverybody(because?: string): void {
		leaves.everybody();
		report.everybody(because);
		controls.count();
	}

	/** Looks for something else. Letters typed one after the other are one step of the way back. */
	function go(next: Query): void {
		if (toAddress(next) === toAddress(query)) return;
		const isTyping = toAddress({ ...next, words: '' }) === toAddress({ ...query, words: '' });
		const step = isTyping && next.words && query.words ? 'replaceState' : 'pushState';
		history[step](null, '', location.pathname + toAddress(next));
		void look(next);
	}

	function read(): void {
		const next = controls.fromAddress();
		if (toAddress(next) !== toAddress(query)) void look(next);
	}

	// Where there is little room it is folded: whoever comes with a question sees the answer.
	if (!isForEverybody(controls.fromAddress())) root.closest('details')?.setAttribute('open', '');
	controls.listen(go);
	// Whoever goes to the field is about to type.
	root.querySelector('input')?.addEventListener('focus', begin, { once: true });
	addEventListener('popstate', read);
	read();
	// On a phone, the chosen one may stand out of sight in its row.
	for (const chip of root.querySelectorAll('[aria-current="true"]'))
		chip.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

const finderElement = document.querySelector<HTMLElement>('[data-finder]');
const people = document.querySelector<HTMLElement>('.people');
if (finderElement && people) start(finderElement, people);
