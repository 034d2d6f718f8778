import { addDays, type Day, isFullDay } from '../hub/days.ts';
import type { Hub } from '../hub/hub.ts';
import type { LogRow } from './log.ts';

type NewRow = Omit<LogRow, 'line'>;

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const combined =
	/^\S+ \S+ \S+ \[(\d\d)\/(\w{3})\/(\d{4}):[^\]]+\] "(?:GET) (\S+)[^"]*" (\d{3}) \S+(?: "(?:[^"\\]|\\.)*" "((?:[^"\\]|\\.)*)")?/;
const bot = /bot|crawl|spider|slurp|preview|facebookexternalhit|curl|wget|python|java\/|go-http|headless|monitor|feed/i;

/** One visit that a post brought, by a line of an access log; undefined for all other lines, and for bots. */
export function visitOf(line: string): { date: Day; network: string; campaign: string } | undefined {
	const [, date, month, year, target, status, agent = ''] = combined.exec(line) ?? [];
	if (!target || !/^[23]/.test(status ?? '') || agent === '-' || agent === '' || bot.test(agent)) return undefined;
	const query = URL.parse(target, 'https://site.invalid')?.searchParams;
	const [network, campaign] = [query?.get('utm_source') ?? '', query?.get('utm_campaign') ?? ''];
	if (!network && !campaign) return undefined;
	const day = `${year}-${String(months.indexOf(month ?? '') / 3 + 1).padStart(2, '0')}-${date}`;
	return isFullDay(day) ? { date: day, network: network.slice(0, 40), campaign: campaign.slice(0, 80) } : undefined;
}

/** Counts visits by day, network and campaign. */
export class Visits {
	readonly #counts = new Map<string, number>();

	add(line: string): void {
		const visit = visitOf(line);
		if (!visit) return;
		const key = JSON.stringify([visit.date, visit.network, visit.campaign]);
		this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
	}

	/** One `click` row a day, network and campaign, oldest first. */
	rows(hub: Hub): NewRow[] {
		return [...this.#counts].sort().map(([key, count]) => {
			const [date, network, campaign] = JSON.parse(key) as [Day, string, string];
			return { date, what: 'click', network, url: '', count, note: '', ...aboutCampaign(campaign, hub) };
		});
	}
}

/** What a campaign is about: a recognition and the first of its people, or a person. */
export function aboutCampaign(campaign: string, hub: Hub): { person: string; recognition: string } {
	const recognition = hub.recognitions.find(({ id }) => id === campaign);
	if (recognition) return { person: recognition.people[0]?.id ?? '', recognition: recognition.id };
	return { person: hub.people.find(({ id }) => id === campaign)?.id ?? '', recognition: '' };
}

/** What is new in rows of a file that may have been read before: only the difference of counts is left. */
export function onlyNew(rows: readonly NewRow[], log: readonly LogRow[]): NewRow[] {
	const key = ({ date, person, what, network, recognition }: NewRow) =>
		JSON.stringify([date, person, what, network, recognition]);
	const known = new Map<string, number>();
	for (const row of log) known.set(key(row), (known.get(key(row)) ?? 0) + row.count);
	return rows.flatMap((row) => {
		const before = Math.min(row.count, known.get(key(row)) ?? 0);
		known.set(key(row), (known.get(key(row)) ?? 0) - before);
		return row.count > before ? [{ ...row, count: row.count - before }] : [];
	});
}

/** The day of a text as analytics write it: 2026-05-01…, or anything that names the month. */
export function dayIn(text: string): Day | undefined {
	const plain = text.trim().slice(0, 10);
	if (isFullDay(plain)) return plain;
	if (!/[a-z]{3}/i.test(text)) return undefined;
	const moment = Date.parse(`${text.replace(/ at .*$/, '')} UTC`);
	return Number.isNaN(moment) ? undefined : addDays(new Date(moment).toISOString().slice(0, 10), 0);
}
