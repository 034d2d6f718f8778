import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from '../../../refusal.ts';
import type { Tried } from '../links.ts';
import { isPublic } from './public-address.ts';

/** How links are tried: milliseconds, and which may be tried at all. */
export interface Pace {
	/** Until no answer is expected any more. */
	patience: number;
	/** Between two addresses of one host, and before the second try. */
	rest: number;
	/** Hosts that are asked at once. */
	hosts: number;
	mayTry: (url: URL) => boolean | Promise<boolean>;
	/** Told after each address. */
	onTried?: (count: number) => void;
}

/** Where nothing was ever reached and so many hosts are not there, there is no connection, and nobody else is asked. */
const mostUnanswered = 10;

/** A host that fails for so many addresses in a row is not asked for the others; one that asks for quiet gets it. */
const mostSilent = 3;

/** Tries addresses: twice where they fail, one at a time on each host, and takes the heads of answers only. */
export async function tryLinks(urls: readonly string[], pace: Pace = politely): Promise<Map<string, Tried>> {
	const tried = new Map<string, Tried>();
	const queues = [...Map.groupBy(new Set(urls), (url) => new URL(url).host).values()];
	let unanswered = 0;
	let offline: Tried | undefined;
	const worker = async () => {
		for (let queue = queues.shift(); queue; queue = queues.shift()) {
			let silent = 0;
			let last = offline;
			for (const [index, url] of queue.entries()) {
				if (index > 0 && !last) await pause(pace.rest);
				const result = last ?? (await tryTwice(new URL(url), pace));
				silent = result.kind === 'fails' ? silent + 1 : 0;
				if ((result.kind === 'blocked' && result.quiet) || silent === mostSilent) last = result;
				if (!isUnanswered(result)) unanswered = Number.NEGATIVE_INFINITY;
				else if (index === 0 && ++unanswered === mostUnanswered) offline = result;
				tried.set(url, result);
				pace.onTried?.(tried.size);
			}
		}
	};
	await Promise.all(Array.from({ length: pace.hosts }, worker));
	return new Map(urls.map((url) => [url, tried.get(url) as Tried]));
}

async function tryTwice(url: URL, pace: Pace): Promise<Tried> {
	const first = await tryOnce(url, pace);
	if (first.kind === 'works' || first.kind === 'blocked' || !(await pace.mayTry(url))) return first;
	await pause(pace.rest * 2);
	return tryOnce(url, pace);
}

/** Many hosts answer HEAD wrongly: what it says counts where it is good. */
async function tryOnce(url: URL, pace: Pace): Promise<Tried> {
	const head = await answerTo(url, 'HEAD', pace);
	return head.kind === 'works' ? head : answerTo(url, 'GET', pace);
}

const mostSteps = 10;

/** Follows an address to its end; every step has to be one that may be tried. */
async function answerTo(start: URL, method: 'HEAD' | 'GET', { patience, mayTry }: Pace): Promise<Tried> {
	let url = start;
	const end = new AbortController();
	const timer = setTimeout(() => end.abort('late'), patience);
	try {
		for (let step = 0; step < mostSteps; step++) {
			if (!(await mayTry(url))) return { kind: 'fails', because: 'only your own network has it', unanswered: true };
			const { status, headers, body } = await fetch(url, {
				method,
				redirect: 'manual',
				signal: end.signal,
				headers: { 'user-agent': 'Laurels link check (npm run check -- --links)', accept: 'text/html,*/*;q=0.8' },
			});
			await body?.cancel();
			const next = status >= 300 && status < 400 && headers.get('location');
			if (!next) return verdict(status);
			url = new URL(next, url);
			if (!/^https?:$/.test(url.protocol)) return { kind: 'works' };
		}
		// Some send everybody in circles who brings no cookies.
		return { kind: 'blocked' };
	} catch (error) {
		const because = end.signal.aborted ? `it does not answer within ${patience / 1000} seconds` : causeOf(error);
		return { kind: 'fails', because, unanswered: because !== badCertificate };
	} finally {
		clearTimeout(timer);
	}
}

function verdict(status: number): Tried {
	if (status < 400) return { kind: 'works' };
	if (status === 404 || status === 410)
		return { kind: 'gone', because: `its site says that it is not there (${status})` };
	// These answer people: networks ask for a log-in, and shops count visits.
	if (status < 500 || status === 999) return { kind: 'blocked', quiet: status === 429 || status === 999 };
	return { kind: 'fails', because: `its site is out of order (${status})` };
}

/** Why nothing came of asking for an address, in words. */
export function causeOf(error: unknown): string {
	const cause = (error as { cause?: unknown }).cause ?? error;
	const code = errorCode(cause);
	if (/^(ENOTFOUND|EAI_AGAIN)$/.test(code)) return 'there is no such site';
	if (/^(ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/.test(code)) return 'no way leads to its site';
	if (code === 'ECONNREFUSED') return 'its site refuses';
	if (/CERT|SSL|TLS|ALTNAME/.test(code)) return badCertificate;
	return cause instanceof Error && cause.message ? cause.message : 'its site does not answer';
}

const badCertificate = 'its certificate is not valid';

/** Whether nothing answered, which may be for want of a connection. */
export const isUnanswered = (tried: Tried): boolean => tried.kind === 'fails' && tried.unanswered === true;

/** Polite to hosts, and bearable for whoever waits. */
const politely: Pace = { patience: 10_000, rest: 500, hosts: 8, mayTry: isPublic };
export const withProgress = (onTried: (count: number) => void): Pace => ({ ...politely, onTried });
