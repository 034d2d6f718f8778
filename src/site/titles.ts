import { namesOf } from '../cards/words.ts';
import type { Recognition } from '../hub/hub.ts';

/** What a recognition is called, on its page and in feeds. */
export function titleOf({ kind, people, quote }: Recognition): string {
	const [first, ...others] = people;
	if (kind === 'introduction' && first) return `${first.name}, meet ${namesOf(others)}`;
	if (quote)
		return `${namesOf(people)}: “${quote.text.length > 80 ? `${quote.text.slice(0, 80).replace(/\s+\S*$/, '')}…` : quote.text}”`;
	return `Laurels to ${namesOf(people)}`;
}
