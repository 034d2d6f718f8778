import * as Plot from '@observablehq/plot';
import { addDays, longDay } from '../../hub/days.ts';
import { type Brought, type Gain, gains } from '../../planner/report/brought.ts';
import type { Rate } from '../../planner/report/responses.ts';
import type { Steadiness } from '../../planner/report/steadiness.ts';
import type { GoalReport } from '../../planner/report.ts';
import { drawn, leaf } from './drawing.ts';
import type { Markup } from './html.ts';
import { many } from './words.ts';

const ink = 'var(--ink)';
const laurel = 'var(--laurel)';
const line = 'var(--line)';

/** A year, a row a month: a leaf for each day with a laurel, a dot for each with a word. */
export function calendarPlot({ days, weeks, steady }: Steadiness, from: string): Markup {
	const place = (day: string) => ({ month: `${day.slice(0, 7)}-01`, date: Number(day.slice(8)) });
	const all = Array.from({ length: 365 }, (_, at) => addDays(from, at));
	const laurels = days.filter(({ recognitions }) => recognitions.value > 0).map(({ day }) => place(day));
	const words = days.filter(({ recognitions }) => recognitions.value === 0).map(({ day }) => place(day));
	return drawn(
		{
			width: 520,
			height: 320,
			marginLeft: 42,
			marginRight: 2,
			marginTop: 28,
			marginBottom: 4,
			x: {
				domain: Array.from({ length: 31 }, (_, at) => at + 1),
				type: 'band',
				axis: 'top',
				ticks: [1, 7, 14, 21, 28],
				tickSize: 0,
				label: null,
			},
			y: {
				type: 'band',
				tickSize: 0,
				label: null,
				tickFormat: (month: string) => longDay(month).split(' ')[1]?.slice(0, 3) ?? '',
			},
			marks: [
				Plot.dot(all.map(place), { x: 'date', y: 'month', r: 1, fill: 'var(--edge)' }),
				Plot.dot(words, { x: 'date', y: 'month', r: 3.2, fill: 'var(--ochre)' }),
				Plot.dot(laurels, { x: 'date', y: 'month', r: 7.4, fill: laurel, symbol: leaf }),
			],
		},
		'calendar',
		'The last year, day by day',
		`${many(laurels.length, 'day')} with a laurel, ${many(words.length, 'further day')} with a word to somebody; something in ${steady.value} of ${weeks.length} weeks.`,
	);
}

/** A row of bars: its words, and its number as words. */
interface Bar {
	key: string;
	label: string;
	number: string;
}

/** How far each goal is; the stroke is where it should be by now. */
export function goalsPlot(goals: readonly GoalReport[], labels: readonly string[]): Markup {
	const bars = goals.map(({ goal, done, expected }, at) => ({
		key: String(at),
		label: labels[at] ?? '',
		number: '',
		share: Math.min(1, done / goal.target),
		due: expected > 0 ? Math.min(1, expected / goal.target) : null,
	}));
	const due = bars.filter((bar) => bar.due !== null);
	const marks = [
		Plot.barX(bars, { y: 'key', x1: 0, x2: 1, fill: line, ...inset }),
		Plot.barX(bars, { y: 'key', x: 'share', fill: laurel, ...inset }),
		Plot.tickX(due, { y: 'key', x: 'due', stroke: ink, strokeWidth: 2, insetTop: 22, insetBottom: 2 }),
	];
	return barred(bars, marks, 'goals', 'How far each goal is');
}

/** Of each group, how many were answered. */
export function ratesPlot(rates: readonly Rate[], nameOf: (id: string) => string, id: string, title: string): Markup {
	const bars = rates.slice(0, most).map(({ id: key, all, answered }) => ({
		key,
		label: nameOf(key),
		number: `${answered.value} of ${all.value}`,
		all: all.value,
		answered: answered.value,
	}));
	const marks = [
		Plot.barX(bars, { y: 'key', x: 'all', fill: line, ...inset }),
		Plot.barX(bars, { y: 'key', x: 'answered', fill: laurel, ...inset }),
	];
	return barred(bars, marks, id, title);
}

export const gainColours: Record<Gain, string> = {
	follow: laurel,
	'sign-up': 'var(--ochre)',
	sale: 'var(--brick)',
	click: 'var(--lagoon)',
};

/** What each brought, in the colours of what it was. */
export function broughtPlot(
	brought: readonly Brought[],
	nameOf: (id: string) => string,
	id: string,
	title: string,
): Markup {
	const shown = brought.slice(0, most);
	const bars = shown.map(({ id: key, total }) => ({
		key,
		label: nameOf(key),
		number: total.value.toLocaleString('en-GB'),
	}));
	const parts = shown.flatMap(({ id: key, what }) => gains.map((gain) => ({ key, gain, value: what[gain].value })));
	const fill = ({ gain }: (typeof parts)[number]) => gainColours[gain];
	return barred(bars, [Plot.barX(parts, { y: 'key', x: 'value', fill, ...inset })], id, title);
}

/** So many rows are drawn; the table has them all. */
const most = 10;
const inset = { insetTop: 26, insetBottom: 6 };

/** Bars with their words above them: names are long, and phones narrow. */
function barred(bars: readonly Bar[], marks: Plot.Markish[], id: string, title: string): Markup {
	const words = { y: 'key', dy: -11, fill: ink };
	return drawn(
		{
			width: 320,
			height: bars.length * 48 + 4,
			margin: 0,
			marginBottom: 4,
			x: { axis: null },
			y: { axis: null, type: 'band', domain: bars.map(({ key }) => key), padding: 0 },
			color: { type: 'identity' },
			marks: [
				...marks,
				Plot.text(bars, {
					...words,
					text: 'label',
					frameAnchor: 'left',
					lineWidth: bars.some(({ number }) => number) ? 17 : 22,
					textOverflow: 'ellipsis-end',
				}),
				Plot.text(bars, { ...words, text: 'number', frameAnchor: 'right', fontWeight: 600 }),
			],
		},
		id,
		title,
		bars.map(({ label, number }) => [label, number].filter(Boolean).join(': ')).join('; '),
	);
}
