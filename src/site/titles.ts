import { namesOf } from '../cards/words.ts';
import type { Recognition } from '../hub/hub.ts';
import { cut } from '../hub/text.ts';

/** What a recognition is called, on its page and in feeds. */
export function titleOf({ kind, people, quote, reason = '' }: Recognition): string {
	const [first, ...others] = people;
	if (kind === 'introduction' && first) return `${first.name}, meet ${namesOf(others)}`;
	if (quote) return `${namesOf(people)}: “${cut(quote.text, 80)}”`;
	return `Laurels to ${namesOf(people)} ${cut(reason, 80)}`;
}
