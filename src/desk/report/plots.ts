import { many } from '../../hub/text.ts';
import { addDays, longDay } from '../../hub/time/days.ts';
import { html, type Markup } from './html.ts';
import { type Brought, type Gain, gains } from './numbers/brought.ts';
import type { Rate } from './numbers/responses.ts';
import type { Steadiness } from './numbers/steadiness.ts';
import type { GoalReport } from './report.ts';

/** The leaf of the house round 0 0: two opposite corners round, two sharp. It stands for a recognition. */
export const leafMark = 'M-7-7C1.4-7 7-1.4 7 7C-1.4 7-7 1.4-7-7Z';

/** Pixels of the calendar: a column a day of the month, a row a month. */
const [column, row, left, top] = [15.3, 22, 50, 36];

/** A year, a row a month: a leaf for each day with a laurel, a dot for each with a word. */
export function calendarPlot({ days, weeks, steady }: Steadiness, from: string): Markup {
	const all = Array.from({ length: 365 }, (_, at) => addDays(from, at));
	const months = [...new Set(all.map((day) => day.slice(0, 7)))];
	const x = (day: string | number) => left + column * (Number(String(day).slice(-2)) - 1);
	const y = (day: string) => top + row * months.indexOf(day.slice(0, 7));
	const laurels = days.filter(({ recognitions }) => recognitions.value > 0);
	const words = days.filter(({ recognitions }) => recognitions.value === 0);
	const summary = `${many(laurels.length, 'day')} with a laurel, ${many(words.length, 'further day')} with a word to somebody; something in ${steady.value} of ${weeks.length} weeks.`;
	return html`<svg
		viewBox="0 0 520 ${top + row * months.length}"
		role="img"
		aria-labelledby="calendar-title calendar-desc"
	>
		<title id="calendar-title">The last year, day by day</title>
		<desc id="calendar-desc">${summary}</desc>
		<g text-anchor="middle">${[1, 7, 14, 21, 28].map((day) => html`<text x="${x(day)}" y="14">${day}</text>`)}</g>
		<g text-anchor="end">
			${months.map((month) => html`<text x="${left - 14}" y="${y(month) + 5}">${longDay(`${month}-01`).split(' ')[1]?.slice(0, 3)}</text>`)}
		</g>
		<g fill="var(--edge)">${all.map((day) => html`<circle cx="${x(day)}" cy="${y(day)}" r="1" />`)}</g>
		<g fill="var(--ochre)">${words.map(({ day }) => html`<circle cx="${x(day)}" cy="${y(day)}" r="3.2" />`)}</g>
		<g fill="var(--laurel)">
			${laurels.map(({ day }) => html`<path d="${leafMark}" transform="translate(${x(day)} ${y(day)})" />`)}
		</g>
	</svg>`;
}

/** A row of bars. Shares are of the longest bar, from 0 to 1. */
interface Bar {
	label: string;
	number?: string;
	/** How far the ground of the bar reaches. */
	ground: number;
	parts: { share: number; colour: string }[];
	/** Where it should be by now. */
	due?: number | undefined;
}

/** So many rows are drawn; the table has them all. */
const mostRows = 10;

/** How far each goal is; the stroke is where it should be by now. */
export const goalsPlot = (goals: readonly GoalReport[], labels: readonly string[]): Markup =>
	barsOf(
		goals.map(({ goal, done, expected }, at) => ({
			label: labels[at] ?? '',
			ground: 1,
			parts: [{ share: Math.min(1, done / goal.target), colour: 'var(--laurel)' }],
			due: expected > 0 ? Math.min(1, expected / goal.target) : undefined,
		})),
	);

/** Of each group, how many were answered. */
export function ratesPlot(rates: readonly Rate[], nameOf: (id: string) => string): Markup {
	const shown = rates.slice(0, mostRows);
	const longest = Math.max(...shown.map(({ all }) => all.value));
	return barsOf(
		shown.map(({ id, all, answered }) => ({
			label: nameOf(id),
			number: `${answered.value} of ${all.value}`,
			ground: all.value / longest,
			parts: [{ share: answered.value / longest, colour: 'var(--laurel)' }],
		})),
	);
}

export const gainColours: Record<Gain, string> = {
	follow: 'var(--laurel)',
	'sign-up': 'var(--ochre)',
	sale: 'var(--brick)',
	click: 'var(--lagoon)',
};

/** What each brought, in the colours of what it was. */
export function broughtPlot(brought: readonly Brought[], nameOf: (id: string) => string): Markup {
	const shown = brought.slice(0, mostRows);
	const longest = Math.max(...shown.map(({ total }) => total.value));
	return barsOf(
		shown.map(({ id, total, what }) => ({
			label: nameOf(id),
			number: total.value.toLocaleString('en-GB'),
			ground: 0,
			parts: gains.map((gain) => ({ share: what[gain].value / longest, colour: gainColours[gain] })),
		})),
	);
}

/** Bars with their words above them: names are long, and phones narrow. Whoever can't see them hears the words. */
const barsOf = (bars: readonly Bar[]): Markup =>
	html`<ol class="bars">
		${bars.map(
			({ label, number, ground, parts, due }) =>
				html`<li>
					<bdi>${label}</bdi>${number && html` <b>${number}</b>`}
					<span class="bar" style="--ground:${ground}">
						${parts.map(({ share, colour }) => share > 0 && html`<i style="--share:${share};background:${colour}"></i>`)}
						${due !== undefined && html`<i class="due" style="--share:${due}"></i>`}
					</span>
				</li>`,
		)}
	</ol>`;
