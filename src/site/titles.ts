import { gist, isEvent, isOver, type Recognition, timeShown, type Work } from '../hub/hub.ts';
import { cut, sentenceCase, sentences } from '../hub/text.ts';
import { type Day, dayOf } from '../hub/time/days.ts';
import { ruleInWords } from '../hub/time/rule-words.ts';
import { timeInWords } from '../hub/time/time-words.ts';
import { plain } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';

/** When an event is, in words: the next time for one that repeats, the last where all is over. Undefined for other works. */
export function whenSaid(work: Work, today: Day, words: Words): string | undefined {
	if (!isEvent(work)) return undefined;
	const time = timeShown(work, today);
	const [first, last] = [dayOf(time.start), dayOf(time.end ?? time.start)];
	return words.time.event(
		first,
		last === first ? undefined : last,
		timeInWords(time, words, work.timezone),
		work.repeats && !isOver(work, today) ? ruleInWords(work.repeats, words, work.timezone) : '',
	);
}

/** What one does with works of each type that are not to come on a day. */
const doing = {
	talk: 'watch',
	book: 'read',
	article: 'read',
	episode: 'listen',
	video: 'watch',
	event: 'come',
	workshop: 'come',
	chat: 'join',
	course: 'join',
	project: 'look',
	cause: 'give',
} as const satisfies Record<Work['type'], keyof Words['work']['go']>;

/** What one does with a work, in words: read a book, come to an event or join it from afar, look back at one that is over. */
export function goSaid(work: Work, today: Day, { work: { go, seeWhatItWas } }: Words): string {
	if (isOver(work, today)) return seeWhatItWas;
	if (!isEvent(work)) return go[doing[work.type]];
	return work.place || !work.online ? go.come : go.join;
}

/** What a recognition is called, on its page and in feeds. */
export function titleOf({ kind, people, quote, reason = '' }: Recognition, { praise, names, list }: Words): string {
	const all = people.map(({ name }) => name);
	const [first, ...others] = all;
	if (kind === 'introduction' && first) return plain(praise.introduced(first, list(others)));
	if (quote) return praise.quoted(names(all), cut(quote.text, 80));
	return plain(praise.whole(list(all), cut(reason, 80)));
}

/** Most names in a title that stands beside a description. */
const mostNames = 3;

/** What previews call a recognition, and what they say of it: never the same words twice. */
export function previewOf(recognition: Recognition, words: Words): { preview: string; description: string } {
	const { kind, people, quote, date, by } = recognition;
	const { praise, namesAnd, list, quotation, day } = words;
	const [first, ...others] = people.map(({ name }) => name);
	const names = namesAnd([first ?? '', ...others].slice(0, mostNames), Math.max(0, people.length - mostNames));
	const introduces = kind === 'introduction' && first !== undefined;
	const core = quote
		? [quotation(quote.text), quote.translation && quotation(quote.translation)]
		: [sentenceCase(gist(recognition), words.language)];
	return {
		preview: introduces
			? plain(praise.introduced(first, list(others)))
			: quote
				? praise.wordsOf(names)
				: praise.laurelsTo(names),
		description: sentences([...core, plain(praise.given[kind](by.name, day(date)))], words.fullStop),
	};
}
