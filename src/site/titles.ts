import { namesOf } from '../cards/words.ts';
import { type Day, dayOf, longDay, timeOf } from '../hub/days.ts';
import { nextDay, type Recognition, type Work } from '../hub/hub.ts';
import { cut } from '../hub/text.ts';

/** When an event is, in words: the next time for one that repeats, the last where all is over. Undefined for other works. */
export function whenSaid(work: Work, today: Day): string | undefined {
	const { start, end, repeats } = work;
	if (!start) return undefined;
	const said = [
		longDay(nextDay(work, today) ?? dayOf(start), { weekday: true }),
		end && dayOf(end) !== dayOf(start) && !repeats && `to ${longDay(dayOf(end))}`,
		timeOf(start),
		repeats && 'and again',
	];
	return said.filter(Boolean).join(', ');
}

/** What a recognition is called, on its page and in feeds. */
export function titleOf({ kind, people, quote, reason = '' }: Recognition): string {
	const [first, ...others] = people;
	if (kind === 'introduction' && first) return `${first.name}, meet ${namesOf(others)}`;
	if (quote) return `${namesOf(people)}: “${cut(quote.text, 80)}”`;
	return `Laurels to ${namesOf(people)} ${cut(reason, 80)}`;
}
