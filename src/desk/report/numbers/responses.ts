import type { Recognition } from '../../../hub/hub.ts';
import { addDays, daysBetween } from '../../../hub/time/days.ts';
import { whatOf } from '../../log/events.ts';
import type { LogRow } from '../../log/log.ts';
import { type CountedFrom, countWithIds, medianOf, recognitionIds } from './counted.ts';

/** Days in which what somebody does counts as an answer to their recognition. */
export const answerDays = 30;

/** How many recognitions of a group were answered. */
export interface Rate {
	/** The id of the network, list or kind. */
	id: string;
	all: CountedFrom;
	answered: CountedFrom;
}

export interface Responses {
	all: Rate;
	/** Of recognitions whose posts are logged, by where they were posted and answered. */
	byNetwork: Rate[];
	byList: Rate[];
	byKind: Rate[];
	/** Recognitions that were replied to, and the middle of the days until then. */
	firstReply: CountedFrom & { days: number | undefined };
}

/**
 * What came of recognitions. One is answered by an outcome that names it, or that names one of its people, and no other
 * recognition, on its day or in the thirty days after.
 */
export function responsesOf(recognitions: readonly Recognition[], rows: readonly LogRow[]): Responses {
	const rowsOf = finder(rows);
	const responses = recognitions.map((recognition) => {
		const about = rowsOf(recognition);
		return {
			recognition,
			outcomes: about.filter(({ what }) => whatOf(what).sort === 'outcome'),
			posts: about.filter(({ what, network }) => what === 'posted' && network),
		};
	});
	return {
		all: rateOf('all', responses),
		byNetwork: groups(responses, ({ posts }) => posts.map(({ network }) => network)).map(([id, of]) => rateOn(id, of)),
		byList: groups(responses, ({ recognition }) => listIdsOf(recognition)).map(([id, of]) => rateOf(id, of)),
		byKind: groups(responses, ({ recognition }) => [recognition.kind]).map(([id, of]) => rateOf(id, of)),
		firstReply: firstReplies(responses),
	};
}

interface ResponsesTo {
	recognition: Recognition;
	outcomes: LogRow[];
	posts: LogRow[];
}

/** Finds the rows about a recognition without looking at all of them. */
function finder(rows: readonly LogRow[]): (recognition: Recognition) => LogRow[] {
	const named = Map.groupBy(
		rows.filter(({ recognition }) => recognition),
		({ recognition }) => recognition,
	);
	const others = Map.groupBy(
		rows.filter(({ recognition, person }) => person && !recognition),
		({ person }) => person,
	);
	return ({ id, date, people }) => {
		const last = addDays(date, answerDays);
		const theirs = people.flatMap((person) => others.get(person.id) ?? []);
		return [...(named.get(id) ?? []), ...theirs.filter((row) => date <= row.date && row.date <= last)];
	};
}

function rateOf(id: string, responses: readonly ResponsesTo[]): Rate {
	const answered = responses.filter(({ outcomes }) => outcomes.length > 0);
	return {
		id,
		all: countWithIds(recognitionIds(responses.map(({ recognition }) => recognition))),
		answered: countWithIds(
			recognitionIds(answered.map(({ recognition }) => recognition)),
			linesOf(answered.flatMap(({ outcomes }) => outcomes)),
		),
	};
}

/** On a network only what happened there is an answer. */
function rateOn(id: string, responses: readonly ResponsesTo[]): Rate {
	const there = (rows: LogRow[]) => rows.filter(({ network }) => network === id);
	const rate = rateOf(
		id,
		responses.map((one) => ({ ...one, outcomes: there(one.outcomes) })),
	);
	return { ...rate, all: countWithIds(rate.all.ids, linesOf(responses.flatMap(({ posts }) => there(posts)))) };
}

function firstReplies(responses: readonly ResponsesTo[]): Responses['firstReply'] {
	const replies = responses.flatMap(({ recognition, outcomes }) => {
		const [first] = outcomes
			.filter(({ what, date }) => what === 'reply' && date >= recognition.date)
			.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.line - b.line));
		return first ? [{ id: recognition.id, line: first.line, days: daysBetween(recognition.date, first.date) }] : [];
	});
	const counted = countWithIds(
		replies.map(({ id }) => id),
		replies.map(({ line }) => line),
	);
	return { ...counted, days: medianOf(replies.map(({ days }) => days)) };
}

const linesOf = (rows: readonly LogRow[]): number[] => rows.map(({ line }) => line);

const listIdsOf = ({ lists, people }: Recognition): string[] => [
	...new Set([...lists, ...people.flatMap((person) => person.lists)].map(({ id }) => id)),
];

/** Groups in which a thing may be several times over, the largest first. */
function groups<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): [string, T[]][] {
	const found = new Map<string, T[]>();
	for (const thing of things)
		for (const key of new Set(keysOf(thing))) {
			const group = found.get(key);
			if (group) group.push(thing);
			else found.set(key, [thing]);
		}
	return [...found].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
}
