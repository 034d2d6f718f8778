import { namesOf } from '../cards/words.ts';
import { type Day, dayOf, longDay } from '../hub/days.ts';
import { isEvent, isOver, type Recognition, timeShown, type Work } from '../hub/hub.ts';
import { ruleInWords } from '../hub/rule-words.ts';
import { cut } from '../hub/text.ts';
import { timeInWords } from '../hub/time-words.ts';

/** When an event is, in words: the next time for one that repeats, the last where all is over. Undefined for other works. */
export function whenSaid(work: Work, today: Day): string | undefined {
	if (!isEvent(work)) return undefined;
	const time = timeShown(work, today);
	const [first, last] = [dayOf(time.start), dayOf(time.end ?? time.start)];
	const said = [
		longDay(first, { weekday: true }),
		last !== first && `to ${longDay(last)}`,
		timeInWords(time, work.timezone),
		work.repeats && !isOver(work, today) && `and ${ruleInWords(work.repeats)}`,
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
