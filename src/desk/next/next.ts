import { firstRecognised, type Hub, nextDay, type Person, upcoming, yearOf } from '../../hub/hub.ts';
import { fold, many } from '../../hub/text.ts';
import { addDays, type Day, dayOf, daysBetween, longDay, roundWithin } from '../../hub/time/days.ts';
import { inTurn } from '../../hub/turns.ts';
import { lazily } from '../../lazily.ts';
import { whatOf } from '../log/events.ts';
import type { LogRow } from '../log/log.ts';
import { openAsks } from '../log/open-asks.ts';
import { originOf } from '../log/outcomes/difference.ts';
import { networkLabel } from '../log/sentences.ts';
import { type Touch, touches } from './last-contact.ts';
import type { Plan } from './plan.ts';

/** Why somebody is suggested. */
export interface Reason {
	kind: keyof typeof weights;
	/** A sentence. */
	because: string;
	/** Lines of the log from which it comes. */
	lines: number[];
	/** When it matters; missing where any day does. */
	on?: Day | undefined;
	urgency: number;
}

/** Somebody to turn to next, and why: the most urgent reason first. */
export interface Suggestion {
	person: Person;
	reasons: Reason[];
	urgency: number;
}

/** How urgent each kind of reason is at its day. */
const weights = { answer: 4, consent: 2.4, event: 2.2, anniversary: 1.8, never: 1.2, due: 1 } as const;

/** Days in which an unanswered reply loses half of its urgency. */
const forgotten = 90;

/** Days ahead in which events and anniversaries are told. */
const ahead = 14;

/**
 * Whom to turn to, the most urgent first, spread over lists and places so that nobody is forgotten and nobody crowded.
 * Drafts come last: an import makes hundreds of them.
 */
export function suggestions(hub: Hub, rows: readonly LogRow[], plan: Plan, today: Day, count: number): Suggestion[] {
	const events = eventsAhead(hub, today);
	const known = touches(hub, rows, plan, today);
	const all = inTurn(hub.people)
		.flatMap(({ id }) => known.get(id) ?? [])
		.filter(({ cadence, paused }) => cadence !== null && !paused)
		.map((touch): Suggestion => {
			const reasons = [
				...answer(touch, today),
				...consent(touch, today),
				...(events.get(touch.person.id) ?? []),
				...anniversary(touch, today),
				...due(touch, today),
			].sort((a, b) => b.urgency - a.urgency);
			return { person: touch.person, reasons, urgency: reasons[0]?.urgency ?? 0 };
		})
		.filter(({ reasons }) => reasons.length > 0)
		.sort((a, b) => b.urgency - a.urgency);
	const [open = [], drafts = []] = [false, true].map((isDraft) =>
		all.filter(({ person }) => person.isDraft === isDraft),
	);
	const chosen = plan.spread ? spread(open, count) : open.slice(0, count);
	return [...chosen, ...drafts.slice(0, count - chosen.length)];
}

/** They wrote, and nothing of the owner's came after it. What a network counted says only how many wrote. */
function answer({ person, rows }: Touch, today: Day): Reason[] {
	const reply = rows.findLast((row) => row.what === 'reply' && !originOf(row));
	// What was noted later may have been earlier.
	const isAfter = ({ date, line }: LogRow, { date: day, line: place }: LogRow) =>
		date > day || (date === day && line > place);
	if (!reply || rows.some((row) => whatOf(row.what).sort === 'contact' && isAfter(row, reply))) return [];
	const where = reply.network && ` on ${networkLabel(reply.network)}`;
	const because = `${person.name} replied${where} on ${longDay(reply.date)} and waits for an answer.`;
	// Who wrote years ago hardly waits: then it is like anybody who has not heard for long.
	const urgency = Math.max(weights.due, weights.answer * 0.5 ** (daysBetween(reply.date, today) / forgotten));
	return [{ ...reasonOf('answer', because, [reply]), urgency }];
}

/** They were asked for consent, or to an introduction, more than a week ago, and gave no answer. */
function consent({ person, rows }: Touch, today: Day): Reason[] {
	return openAsks(rows)
		.filter(({ date }) => date <= addDays(today, -7))
		.map((asked) => {
			const meeting = person.recognitions.find(({ id }) => id === asked.recognition);
			const others = meeting?.people.filter((one) => one !== person).map(({ name }) => name) ?? [];
			const what = `an introduction${others.length > 0 ? ` to ${inARow().format(others)}` : ''}`;
			const because = `${person.name} was asked for ${asked.recognition ? what : 'consent'} on ${longDay(asked.date)} and has not answered.`;
			return reasonOf('consent', because, [asked]);
		});
}

const inARow = lazily(() => new Intl.ListFormat('en'));

/** Events of the next days that no recognition has spoken of, by person. */
function eventsAhead(hub: Hub, today: Day): Map<string, Reason[]> {
	const recognised = new Set(hub.recognitions.flatMap(({ work }) => work ?? []));
	const found = new Map<string, Reason[]>();
	for (const work of upcoming(hub.works, today)) {
		const day = nextDay(work, today) ?? dayOf(work.start);
		if (day > addDays(today, ahead) || recognised.has(work)) continue;
		for (const { person, role } of work.people) {
			const because = `“${work.title}”${role ? ` (${role})` : ''} is on ${longDay(day)}: tell people now.`;
			found.set(person.id, [...(found.get(person.id) ?? []), { ...reasonOf('event', because, []), on: day }]);
		}
	}
	return found;
}

/** A first recognition, or a thank-you, whose day comes round within the next days. */
function anniversary({ person }: Touch, today: Day): Reason[] {
	const first = firstRecognised(person);
	return person.recognitions.flatMap((recognition) => {
		const on = recognition.by.isOwner ? roundWithin(recognition.date, today, addDays(today, ahead)) : undefined;
		const isFirst = recognition.date === first;
		if (!on || (recognition.kind !== 'thanks' && !isFirst)) return [];
		const years = Number(yearOf(on)) - Number(yearOf(recognition.date));
		const what = isFirst
			? `you first recognised ${person.name}`
			: `you thanked ${person.name} ${recognition.reason ?? ''}`;
		const because = `${years === 1 ? 'A year' : `${years} years`} ago${on === today ? '' : ` on ${longDay(on, { year: false })}`} ${what}`;
		return [{ ...reasonOf('anniversary', `${because.trim().replace(/[.]?$/, '')}.`, []), on }];
	});
}

/** More days have gone than they should; the more the more urgent. */
function due({ person, last, cadence }: Touch, today: Day): Reason[] {
	if (!last)
		return [
			reasonOf(
				'never',
				`${person.name} ${person.isDraft ? 'is a draft that waits for your words' : 'has not been recognised yet'}.`,
				[],
			),
		];
	const days = daysBetween(last, today);
	if (!cadence || days < cadence) return [];
	const urgency = weights.due * Math.min(3, days / cadence);
	return [
		{ ...reasonOf('due', `${person.name} last heard from you ${agoOf(days)} ago, on ${longDay(last)}.`, []), urgency },
	];
}

const agoOf = (days: number): string =>
	days < 14
		? many(days, 'day')
		: days < 70
			? `${Math.round(days / 7)} weeks`
			: days < 730
				? `${Math.round(days / 30.4)} months`
				: `${Math.round(days / 365)} years`;

const reasonOf = (kind: Reason['kind'], because: string, from: readonly LogRow[]): Reason => ({
	kind,
	because,
	lines: from.map(({ line }) => line),
	urgency: weights[kind],
});

/** The most urgent, each counting less the more of the same list or place are chosen already. */
function spread(all: readonly Suggestion[], count: number): Suggestion[] {
	const chosen: Suggestion[] = [];
	const crowd = new Map<string, number>();
	// Beyond these nobody can come to the front.
	const waiting = new Set(all.slice(0, Math.max(200, count * 20)));
	const groups = ({ person }: Suggestion) => [
		...person.lists.slice(0, 1).map(({ id }) => `list ${id}`),
		...(person.location ? [`place ${fold(person.location)}`] : []),
	];
	while (chosen.length < count && waiting.size > 0) {
		const weigh = (one: Suggestion) =>
			one.urgency / (1 + 0.35 * groups(one).reduce((sum, group) => sum + (crowd.get(group) ?? 0), 0));
		let best: Suggestion | undefined;
		for (const one of waiting) if (!best || weigh(one) > weigh(best)) best = one;
		if (!best) break;
		waiting.delete(best);
		chosen.push(best);
		for (const group of groups(best)) crowd.set(group, (crowd.get(group) ?? 0) + 1);
	}
	return chosen;
}
