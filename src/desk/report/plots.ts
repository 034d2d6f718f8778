import * as Plot from '@observablehq/plot';
import { dateOf, longDay } from '../../hub/days.ts';
import type { GoalReport } from '../../planner/report.ts';
import { type Brought, type Gain, gains } from '../../planner/report/brought.ts';
import type { Rate } from '../../planner/report/responses.ts';
import type { Steadiness } from '../../planner/report/steadiness.ts';
import { drawn, leaf } from './drawing.ts';
import type { Markup } from './html.ts';
import { many } from './words.ts';

const ink = 'var(--ink)';
const laurel = 'var(--laurel)';
const line = 'var(--line)';

/** A year, a row a month: a leaf for each day with a laurel, a dot for each with a word. */
export function calendarPlot({ days, weeks, steady }: Steadiness, from: string): Markup {
	const place = (day: string) => ({ month: `${day.slice(0, 7)}-01`, date: Number(day.slice(8)) });
	const first = dateOf(from);
	const all = Array.from({ length: 365 }, (_, at) =>
		new Date(first.getTime() + at * 86_400_000).toISOString().slice(0, 10),
	);
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

/** How far each goal is; the mark is where it should be by now. */
export function goalsPlot(goals: readonly GoalReport[], labels: readonly string[]): Markup {
	const rows = goals.map(({ goal, done, expected }, at) => ({
		label: labels[at] ?? '',
		share: Math.min(1, done / goal.target),
		due: expected > 0 ? Math.min(1, expected / goal.target) : null,
	}));
	return drawn(
		{
			...rowsOf(labels),
			marks: [
				Plot.barX(rows, { y: 'label', x1: 0, x2: 1, fill: line, insetTop: 28, insetBottom: 6 }),
				Plot.barX(rows, { y: 'label', x: 'share', fill: laurel, insetTop: 28, insetBottom: 6 }),
				Plot.tickX(
					rows.filter(({ due }) => due !== null),
					{ y: 'label', x: 'due', stroke: ink, strokeWidth: 2, insetTop: 24, insetBottom: 2 },
				),
				above(labels),
			],
		},
		'goals',
		'How far each goal is',
		rows.map(({ label, share }) => `${label}: ${Math.round(share * 100)} %`).join('; '),
	);
}

/** Of each group, how many were answered. */
export function ratesPlot(rates: readonly Rate[], nameOf: (id: string) => string, id: string, title: string): Markup {
	const rows = rates.slice(0, 10).map((rate) => ({
		label: `${apart(nameOf(rate.id))}: ${rate.answered.value} of ${rate.all.value}`,
		all: rate.all.value,
		answered: rate.answered.value,
	}));
	const labels = rows.map(({ label }) => label);
	return drawn(
		{
			...rowsOf(labels),
			x: { axis: null, domain: [0, Math.max(1, ...rows.map(({ all }) => all))] },
			marks: [
				Plot.barX(rows, { y: 'label', x: 'all', fill: line, insetTop: 28, insetBottom: 6 }),
				Plot.barX(rows, { y: 'label', x: 'answered', fill: laurel, insetTop: 28, insetBottom: 6 }),
				above(labels),
			],
		},
		id,
		title,
		rows.map(({ label }) => label).join('; '),
	);
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
	const rows = brought
		.slice(0, 10)
		.flatMap(({ id: of, what, total }) =>
			gains.map((gain) => ({
				label: `${apart(nameOf(of))}: ${total.value.toLocaleString('en-GB')}`,
				gain,
				value: what[gain].value,
			})),
		);
	const labels = [...new Set(rows.map(({ label }) => label))];
	return drawn(
		{
			...rowsOf(labels),
			marks: [
				Plot.barX(rows, {
					y: 'label',
					x: 'value',
					fill: ({ gain }: { gain: Gain }) => gainColours[gain],
					insetTop: 28,
					insetBottom: 6,
					insetRight: 1,
				}),
				above(labels),
			],
		},
		id,
		title,
		labels.join('; '),
	);
}

/** Every row has its words above its bar: names are long, and phones narrow. */
const above = (labels: readonly string[]) =>
	Plot.text([...labels], {
		y: (label: string) => label,
		text: (label: string) => label,
		...{ frameAnchor: 'left', textAnchor: 'start', dy: -11, fill: ink, lineWidth: 26, textOverflow: 'ellipsis-end' },
	} as Plot.TextOptions);

/** A name in whatever script keeps to itself. */
const apart = (name: string): string => `\u2068${name}\u2069`;

const rowsOf = (labels: readonly string[]): Plot.PlotOptions => ({
	width: 400,
	height: labels.length * 50 + 4,
	margin: 0,
	marginBottom: 4,
	x: { axis: null },
	y: { axis: null, type: 'band', domain: [...labels], padding: 0 },
});
