/** Tells what was found, and lets what belongs to everybody step aside meanwhile. */
export interface Report {
	/** Everybody is shown as the page was written; `because` of something, if need be. */
	everybody: (because?: string) => void;
	/** Some are shown, or nobody. */
	some: (words: string, count: number) => void;
	/** The answer takes a while. */
	waiting: () => void;
}

export function reportIn(root: HTMLElement): Report {
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
		some(words, count) {
			hide('[data-all]', true);
			hide('[data-found]', count === 0);
			hide('[data-nobody]', count > 0);
			say(words, count === 0);
		},
		waiting: () => say('Searching'),
	};
}
