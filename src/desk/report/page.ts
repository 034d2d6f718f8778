import type { Hub } from '../../hub/hub.ts';
import { many } from '../../hub/text.ts';
import { addDays, longDay } from '../../hub/time/days.ts';
import type { LogFault } from '../log/log.ts';
import { closed, html, type Markup, pageWith } from './html.ts';
import { reportMark } from './mark.ts';
import { answerDays } from './numbers/responses.ts';
import type { Report } from './report.ts';
import {
	broughtSection,
	goalsSection,
	responsesSection,
	section,
	steadinessSection,
	waitingSection,
} from './sections.ts';
import { reportNames } from './words.ts';

/** The report as one page that asks nothing from anywhere. */
export function reportPage(
	report: Report,
	hub: Hub,
	faults: readonly LogFault[],
	notes: readonly string[],
	style: string,
): string {
	const names = reportNames(hub);
	const body = html`<header>
			<p class="from">${hub.title}, from ${longDay(report.since)} to ${longDay(report.today)}</p>
			<h1>${headline(report)}</h1>
		</header>
		<main>
			${steadinessSection(report, addDays(report.today, -364))} ${goalsSection(report)}
			${responsesSection(report, names)} ${broughtSection(report, names)} ${waitingSection(report, names)}
			${faultsSection(faults, notes)}
		</main>
		<footer>
			<p>
				A laurel is answered when an outcome in log.csv names it, or names one of its people and no other laurel, within
				${answerDays} days. By network, only posts that are logged and what happened there count. Weeks begin on Monday.
				Drafts of people are planned for.
			</p>
			<p>
				${many(report.rows, 'row')} of log.csv. Your eyes only: this file holds what you know of people, and is not part
				of your site.
			</p>
		</footer>`;
	return reportMark + pageWith({ title: `How it went: ${hub.title}`, policy: closed, style, body }).text;
}

function headline({ laurels, people, voices }: Report): Markup {
	const others = voices.value > 0 ? html` And <b>${many(voices.value, 'laurel')}</b> in the words of others.` : '';
	if (laurels.value === 0) return html`The first laurel is still to be given.${others}`;
	return html`<b>${many(laurels.value, 'laurel')}</b> to <b>${many(people.value, 'person', 'people')}</b>.${others}`;
}

const shownFaults = 20;

function faultsSection(faults: readonly LogFault[], notes: readonly string[]): Markup | undefined {
	if (faults.length + notes.length === 0) return undefined;
	return section(
		'faults',
		'Left out',
		html`${notes.map((note) => html`<p>${note}</p>`)}
			<ul class="faults">
				${faults.slice(0, shownFaults).map(({ line, wrong }) => html`<li>log.csv:${line} ${wrong}</li>`)}
			</ul>
			${faults.length > shownFaults && html`<p>And ${faults.length - shownFaults} more.</p>`}`,
	);
}
