import { counted, type FinderWords } from '../words/finder.ts';
import type { SearchAnswer } from './answers.ts';

/** Tells what was found, and lets what belongs to everybody step aside meanwhile. */
export interface FinderReport {
	/** Everybody is shown as the page was written; `because` of something, if need be. */
	everybody: (because?: string) => void;
	/** Some are shown, or nobody. */
	some: (answer: SearchAnswer, words: string) => void;
	/** The answer takes a while. */
	waiting: () => void;
	/** More could not be loaded; what is shown stays. */
	failed: () => void;
}

export function reportIn(root: HTMLElement, phrases: FinderWords): FinderReport {
	const status = root.querySelector('[role="status"]') as HTMLElement;
	const hide = (selector: string, hidden: boolean) => {
		for (const element of document.querySelectorAll<HTMLElement>(selector)) element.hidden = hidden;
	};
	/** Where the page says it at length, the status is only for those who listen. */
	const say = (words: string, onlyAloud = false) => {
		status.textContent = words;
		status.classList.toggle('sr', onlyAloud);
	};
	return {
		everybody(because = '') {
			hide('[data-all]', false);
			hide('[data-found], [data-nobody]', true);
			say(because);
		},
		some(answer, words) {
			const { length: count } = answer.people;
			hide('[data-all]', true);
			hide('[data-found]', count === 0);
			hide('[data-nobody]', count > 0);
			say(foundInWords(answer, words, phrases), count === 0);
		},
		waiting: () => say(phrases.waiting),
		failed: () => say(phrases.failed),
	};
}

/** Who was found, in words. */
function foundInWords(
	{ people: { length: count }, isNearly, isFirst }: SearchAnswer,
	words: string,
	phrases: FinderWords,
): string {
	if (count === 0) return phrases.nobody;
	const found = isNearly ? phrases.foundNearly : isFirst ? phrases.foundFirst : phrases.found;
	return counted(found, count, words, { ...phrases, numbers: document.documentElement.lang });
}
