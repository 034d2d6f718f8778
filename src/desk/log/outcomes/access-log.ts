import { type Day, isFullDay } from '../../../hub/time/days.ts';
import { networkNamed } from '../network-of.ts';
import type { FoundFigure } from './difference.ts';
import type { Subjects } from './subjects.ts';

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';
/** A line of the common or combined format: day, month, year, address, status, and program. */
const format =
	/\[(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):[^\]]*\] "GET (\S+)[^"]*" (\d{3}) \S+(?: "(?:[^"\\]|\\.)*" "((?:[^"\\]|\\.)*)")?/;
const robot =
	/bot\b|bot[/_-]|crawl|spider|slurp|preview|facebookexternalhit|embed|fetch|scan|monitor|check|uptime|archiv|headless|lighthouse|curl|wget|python|java\/|go-http|okhttp|axios|node|ruby|perl|libwww|httpclient|feed|rss|mastodon|pleroma|misskey|bluesky|whatsapp|telegram|discord|slack|iframely|validator/i; // prettier-ignore

/** Whether a line is one of a web server's log. */
export const isAccessLine = (line: string): boolean =>
	/\[\d\d\/[A-Z][a-z]{2}\/\d{4}:[^\]]*\] "|^\{.*"request":\{.*"uri":"/.test(line);

/** What a line tells of a visit; the program is missing where a log names none. */
interface Visit {
	day: Day;
	address: string;
	status: string;
	program: string | undefined;
}

function visitIn(line: string): Visit | undefined {
	if (line.startsWith('{')) return visitInJson(line);
	const [whole, date = '', month = '', year = '', address = '', status = '', program] = format.exec(line) ?? [];
	const day = `${year}-${String(months.indexOf(month) / 3 + 1).padStart(2, '0')}-${date}`;
	return whole ? { day, address, status, program } : undefined;
}

/** A line of Caddy: https://caddyserver.com/docs/caddyfile/directives/log#json. Its clocks are those of the world, unless it was told otherwise. */
function visitInJson(line: string): Visit | undefined {
	try {
		const { ts, status, request } = JSON.parse(line) as {
			ts: number | string;
			status: number;
			request: { method: string; uri: string; headers?: Record<string, string[]> };
		};
		if (request.method !== 'GET') return undefined;
		const day = typeof ts === 'number' ? new Date(ts * 1000).toISOString().slice(0, 10) : ts.slice(0, 10);
		const program = request.headers?.['User-Agent']?.[0] ?? '';
		return isFullDay(day) ? { day, address: request.uri, status: `${status}`, program } : undefined;
	} catch {
		return undefined;
	}
}

/** Counts visits that posts brought, per day, network and what they were about. It remembers counts, not lines. */
export class Visits {
	readonly #counts = new Map<string, number>();
	readonly #subjects: Subjects;
	/** Visits through posts whose campaign is nothing here. */
	strangers = 0;

	constructor(subjects: Subjects) {
		this.#subjects = subjects;
	}

	/** Takes a line. Robots, pictures and other files, failures and visits without a campaign don't count. */
	add(line: string): void {
		// Most lines have none: this is quicker than to take them apart.
		if (!line.includes('utm_')) return;
		const { day = '', address = '', status = '', program } = visitIn(line) ?? {};
		const isShown =
			/^(2\d\d|304)$/.test(status) && (program === undefined || (program.length > 3 && !robot.test(program)));
		const link = isShown ? URL.parse(address, 'http://hub.invalid') : null;
		if (!link || /\.(?!html$)\w+$/.test(link.pathname)) return;
		const campaign = link.searchParams.get('utm_campaign');
		if (!campaign) return;
		if (!this.#subjects.named(campaign)) this.strangers++;
		else this.#count(day, link.searchParams.get('utm_source') ?? '', campaign);
	}

	#count(day: Day, source: string, campaign: string): void {
		// What strangers write into an address is no name of a network.
		const key = JSON.stringify([day, networkNamed(source) ?? '', campaign]);
		this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
	}

	/** What was counted, as outcomes of one log. */
	found(origin: string): FoundFigure[] {
		return [...this.#counts]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.flatMap(([key, count]): FoundFigure[] => {
				const [date, network, campaign] = JSON.parse(key) as [Day, string, string];
				const subject = this.#subjects.named(campaign);
				return subject ? [{ date, network, ...subject, what: 'click', url: '', count, note: '', origin }] : [];
			});
	}
}
