import type { Hub } from '../../hub/hub.ts';
import { many } from '../../hub/text.ts';
import { longDay } from '../../hub/time/days.ts';
import { whatOf } from '../log/events.ts';
import { goalLabel, paceInWords } from '../next/goal-words.ts';
import { gains } from './numbers/brought.ts';
import type { Report } from './report.ts';
import { reportNames } from './words.ts';

/** The report in at most twenty lines, for a terminal. */
export function reportSummary(report: Report, hub: Hub): string[] {
	const { laurels, people, since, steadiness, responses, brought, neglected, goals } = report;
	const names = reportNames(hub);
	const sums = gains.map(
		(gain) =>
			[
				whatOf(gain).label.replace('brought ', ''),
				brought.byNetwork.reduce((sum, { what }) => sum + what[gain].value, 0),
			] as const,
	);
	const gained = sums.filter(([, sum]) => sum > 0).map(([label, sum]) => `${sum.toLocaleString('en-GB')} ${label}`);
	const first = responses.firstReply.days;
	const none =
		hub.recognitions.length === 0
			? 'No laurels yet. Whom first? npm run next'
			: `No laurels since ${longDay(since)}. Whom next? npm run next`;
	const waiting = neglected.waiting.slice(0, 5);
	return [
		laurels.value === 0
			? none
			: `${many(laurels.value, 'laurel')} to ${many(people.value, 'person', 'people')} since ${longDay(since)}`,
		`Something given in ${steadiness.steady.value} of ${steadiness.weeks.length} weeks${steadiness.run > 1 ? `, ${steadiness.run} in a row` : ''}`,
		...(laurels.value > 0
			? [
					`${responses.all.answered.value} of ${responses.all.all.value} answered${first === undefined ? '' : `, first replies after ${many(first, 'day')}`}`,
				]
			: []),
		...(gained.length > 0 ? [`Brought ${gained.join(', ')}`] : []),
		...goals.slice(0, 5).map((goal) => `${goalLabel(goal)}: ${paceInWords(goal)}`),
		...(waiting.length > 0 ? ['Who waits:'] : []),
		...waiting.map(({ person, days }) => `  ${names.person(person)}, for ${many(days, 'day')}`),
	];
}
