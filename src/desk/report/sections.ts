import { many } from '../../hub/text.ts';
import { longDay } from '../../hub/time/days.ts';
import { whatOf } from '../log/events.ts';
import { goalLabel, paceInWords } from '../next/goal-words.ts';
import { html, type Markup } from './html.ts';
import { type Brought, gains } from './numbers/brought.ts';
import type { Rate } from './numbers/responses.ts';
import { broughtPlot, calendarPlot, gainColours, goalsPlot, leafMark, ratesPlot } from './plots.ts';
import type { Report } from './report.ts';
import { type ReportNames, traceOf } from './words.ts';

/** A part of the report: its title in the margin, what it shows beside it. */
export const section = (id: string, title: string, ...content: (Markup | undefined)[]): Markup =>
	html` <section aria-labelledby="${id}-head">
		<h2 id="${id}-head">${title}</h2>
		<div class="content">${content}</div>
	</section>`;

/** The numbers of a plot, and the lines from which they come. */
function numbersTable(
	caption: string,
	heads: readonly string[],
	rows: readonly (readonly (string | number | Markup)[])[],
): Markup {
	const cells = (row: readonly (string | number | Markup)[]) =>
		html`<tr>
			${row.map((cell, at) => (at === 0 ? html`<th scope="row"><bdi>${cell}</bdi></th>` : html`<td>${cell}</td>`))}
		</tr>`;
	return html`<details>
		<summary>The numbers, and where they come from</summary>
		<table>
			<caption>
				${caption}
			</caption>
			<thead>
				<tr>
					${heads.map((head) => html`<th scope="col">${head}</th>`)}
				</tr>
			</thead>
			<tbody>
				${rows.map(cells)}
			</tbody>
		</table>
	</details>`;
}

const figure = (plot: Markup, title?: string): Markup =>
	html`<figure>${title && html`<h3>${title}</h3>`}${plot}</figure>`;

export function steadinessSection({ steadiness, today }: Report, from: string): Markup {
	const { weeks, steady, days, run } = steadiness;
	if (days.length === 0)
		return section(
			'steady',
			'Steadiness',
			empty(
				'A leaf stands here for every day on which you recognise somebody, and a dot for every word that you log.',
				'npm run next',
			),
		);
	return section(
		'steady',
		'Steadiness',
		html`<p class="lead">
				Something given in
				<b>${steady.value} of ${weeks.length}</b> weeks${run > 1 && html`, and in each of the last <b>${run}</b>`}.
			</p>
			<div class="calendar">${figure(calendarPlot(steadiness, from))}</div>
			<p class="key">
				<svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
					<path d="${leafMark}" fill="var(--laurel)" />
				</svg>
				a laurel
				<svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
					<circle r="4.5" fill="var(--ochre)" />
				</svg>
				a word: mail, call, meeting
			</p>`,
		numbersTable(
			`Weeks up to ${longDay(today)} in which something was given`,
			['Week from', 'Laurels', 'Words', 'From'],
			weeks
				.filter(({ recognitions, contacts }) => recognitions.value + contacts.value > 0)
				.map(({ day, recognitions, contacts }) => [
					longDay(day),
					recognitions.value,
					contacts.value,
					traceOf({ lines: contacts.lines, ids: recognitions.ids }),
				]),
		),
	);
}

export function goalsSection({ goals }: Report): Markup {
	if (goals.length === 0)
		return section(
			'goals',
			'Goals',
			empty(
				'Write down what you want to reach in private/plan.md, between two lines of ---:',
				'goals:\n  - metric: recognitions\n    target: 4\n    every: month',
			),
		);
	return section(
		'goals',
		'Goals',
		figure(goalsPlot(goals, goals.map(goalLabel))),
		html`<p class="key">The stroke is where you would be by now.</p>`,
		numbersTable(
			'Goals',
			['Goal', 'Done', 'Of', 'By now', 'Pace', 'From'],
			goals.map((one) => [
				goalLabel(one),
				one.done,
				one.goal.target,
				one.expected.toFixed(1),
				paceInWords(one),
				traceOf(one.counted),
			]),
		),
	);
}

export function responsesSection({ responses, laurels }: Report, names: ReportNames): Markup {
	const { all, byNetwork, byList, byKind, firstReply } = responses;
	if (all.answered.value === 0)
		return section(
			'answers',
			'Answers',
			empty(
				laurels.value === 0
					? 'There is no recognition of this time yet.'
					: `Of ${many(laurels.value, 'laurel')} no answer is logged. When somebody replies, shares or thanks you:`,
				'npm run log -- <name> reply --url <where>',
			),
		);
	const part = (title: string, rates: readonly Rate[], nameOf: (id: string) => string) =>
		rates.length > 0 ? figure(ratesPlot(rates, nameOf), title) : undefined;
	const rows = (what: string, rates: readonly Rate[], nameOf: (id: string) => string) =>
		rates.map((rate) => [
			`${what}: ${nameOf(rate.id)}`,
			rate.answered.value,
			rate.all.value,
			traceOf({ lines: rate.answered.lines, ids: rate.answered.ids }),
		]);
	return section(
		'answers',
		'Answers',
		html`<p class="lead">
				<b>${all.answered.value} of ${all.all.value}</b> laurels were
				answered${firstReply.days !== undefined && html`; the first reply comes after <b>${many(firstReply.days, 'day')}</b>, in the middle`}.
			</p>
			<div class="plots">
				${[part('By network', byNetwork, names.network), part('By kind', byKind, names.kind), part('By list', byList, names.list)].filter((one) => one !== undefined)}
			</div>
			${byNetwork.length === 0 && html`<p class="key">By network is told once you log where you post: <code>npm run log -- &lt;name&gt; posted --network mastodon</code></p>`}`,
		numbersTable(
			'Laurels that were answered',
			['Laurels', 'Answered', 'Of', 'From'],
			[
				['All', all.answered.value, all.all.value, traceOf(all.answered)],
				['First replies', firstReply.value, all.all.value, traceOf(firstReply)],
				...rows('Network', byNetwork, names.network),
				...rows('Kind', byKind, names.kind),
				...rows('List', byList, names.list),
			],
		),
	);
}

export function broughtSection({ brought }: Report, names: ReportNames): Markup {
	const { byRecognition, byNetwork } = brought;
	if (byRecognition.length === 0)
		return section(
			'brought',
			'What it brought',
			empty(
				'Follows, sign-ups, sales and clicks stand here once they are logged, or taken over from a network or your web server:',
				'npm run log -- --import <file>',
			),
		);
	const rows = (of: readonly Brought[], nameOf: (id: string) => string) =>
		of
			.slice(0, 100)
			.map(({ id, what, total }) => [nameOf(id), ...gains.map((gain) => what[gain].value), traceOf(total)]);
	return section(
		'brought',
		'What it brought',
		html`<p class="key">
				${gains.map((gain) => html`<span><i style="background:${gainColours[gain]}"></i>${whatOf(gain).label.replace('brought ', '')}</span> `)}
			</p>
			<div class="plots">
				${figure(broughtPlot(byRecognition, names.thing), 'By laurel')}${figure(broughtPlot(byNetwork, names.network), 'By network')}
			</div>`,
		numbersTable(
			'What laurels and networks brought',
			['What', ...gains.map((gain) => whatOf(gain).label.replace('brought ', '')), 'From'],
			[...rows(byRecognition, names.thing), ...rows(byNetwork, names.network)],
		),
	);
}

const shownWaiting = 12;

export function waitingSection({ neglected }: Report, names: ReportNames): Markup {
	const { waiting, never } = neglected;
	if (waiting.length + never.length === 0)
		return section(
			'waiting',
			'Who waits',
			html`<p class="lead">Nobody. Everybody has heard from you within their time.</p>`,
		);
	const rest = waiting.length - shownWaiting;
	return section(
		'waiting',
		'Who waits',
		html`${
			waiting.length > 0 &&
			html`<ul class="waiting">
				${waiting.slice(0, shownWaiting).map(
					({ person, days, last, cadence, lines, ids }) =>
						html`<li>
							<bdi class="name">${names.person(person)}</bdi>
							<span
								>for ${many(days, 'day')}, since ${longDay(last)}; should hear every ${many(cadence, 'day')}
								<small
									>${lines.length + ids.length > 0 ? traceOf({ lines, ids }) : 'since, in their profile'}</small
								></span
							>
						</li>`,
				)}
			</ul>`
		}
		${rest > 0 && html`<p>And ${many(rest, 'other')}: <code>npm run next</code></p>`}
		${never.length > 0 && html`<p>${many(never.length, 'person', 'people')} never heard from you: ${never.slice(0, shownWaiting).map((id, at) => html`${at > 0 && ', '}<bdi>${names.person(id)}</bdi>`)}${never.length > shownWaiting && ' …'}</p>`}`,
	);
}

const empty = (words: string, write: string): Markup =>
	html`<p class="empty">${words}</p>
		<pre tabindex="0"><code>${write}</code></pre>`;
