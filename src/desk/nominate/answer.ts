/** What everybody is told first, whatever came of it: nobody learns from it who asked not to be here. */
export const thanks = 'Thank you. Whoever keeps this page reads it; nothing is public before they say so.';

/** What a nomination is answered with, in its issue. Words of strangers stand in a block that shows them as they are. */
export const nominationAnswer = (mistakes: readonly string[]): string =>
	mistakes.length === 0
		? `${thanks}\n`
		: `${thanks}\n\nSome of it could not be read:\n\n${fenced(mistakes.join('\n'))}\n\nEdit what stands above; then it can be tried again.\n`;

/** In a block that nothing in it can end. */
export function fenced(words: string): string {
	const longest = Math.max(2, ...[...words.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}text\n${words}\n${fence}`;
}
