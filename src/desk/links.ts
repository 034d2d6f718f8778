import { BlockList, isIP, isIPv6 } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Papa from 'papaparse';
import { isFullDay } from '../hub/days.ts';
import type { Remembered, Tried } from '../planner/links.ts';
import { bytesOf, codeOf, decoded } from './append.ts';
import { changedTo, type Write } from './change/change.ts';
import type { PrivateFolder } from './private.ts';
import { replaceWhole } from './write.ts';
import { Refusal } from '../refusal.ts';

/** How links are tried: milliseconds, and which may be tried at all. */
export interface Pace {
	/** Until no answer is expected any more. */
	patience: number;
	/** Between two addresses of one host, and before the second try. */
	rest: number;
	/** Hosts that are asked at once. */
	hosts: number;
	mayTry: (url: URL) => boolean;
	/** Told after each address. */
	onTried?: (count: number) => void;
}

/** A host that fails for so many addresses in a row is not asked for the others; one that asks for quiet gets it. */
const mostSilent = 3;

/** Tries addresses: twice where they fail, one at a time on each host, and takes the heads of answers only. */
export async function tryLinks(urls: readonly string[], pace: Pace = politely): Promise<Map<string, Tried>> {
	const tried = new Map<string, Tried>();
	const queues = [...Map.groupBy(new Set(urls), (url) => new URL(url).host).values()];
	const worker = async () => {
		for (let queue = queues.shift(); queue; queue = queues.shift()) {
			let silent = 0;
			let last: Tried | undefined;
			for (const [index, url] of queue.entries()) {
				if (index > 0 && !last) await pause(pace.rest);
				const result = last ?? (await tryTwice(new URL(url), pace));
				silent = result.kind === 'fails' ? silent + 1 : 0;
				if ((result.kind === 'blocked' && result.quiet) || silent === mostSilent) last = result;
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
	if (first.kind === 'works' || first.kind === 'blocked' || !pace.mayTry(url)) return first;
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
			if (!mayTry(url)) return { kind: 'fails', because: 'only your own network has it' };
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
		if (end.signal.aborted) return { kind: 'fails', because: `it does not answer within ${patience / 1000} seconds` };
		return { kind: 'fails', because: causeOf(error) };
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

function causeOf(error: unknown): string {
	const cause = (error as { cause?: unknown }).cause ?? error;
	const code = codeOf(cause);
	if (/^(ENOTFOUND|EAI_AGAIN)$/.test(code)) return 'there is no such site';
	if (code === 'ECONNREFUSED') return 'its site refuses';
	if (/CERT|SSL|TLS|ALTNAME/.test(code)) return 'its certificate is not valid';
	return cause instanceof Error && cause.message ? cause.message : 'its site does not answer';
}

const ownNetwork = new BlockList();
for (const [net, prefix] of [
	['10.0.0.0', 8],
	['172.16.0.0', 12],
	['192.168.0.0', 16],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['0.0.0.0', 8],
] as const)
	ownNetwork.addSubnet(net, prefix);
for (const [net, prefix] of [
	['::1', 128],
	['fc00::', 7],
	['fe80::', 10],
	['::', 128],
] as const)
	ownNetwork.addSubnet(net, prefix, 'ipv6');

/** Whether an address is one of the public web: what somebody imported must not press buttons of the machines around. */
export function isPublic({ hostname }: URL): boolean {
	const host = hostname.replace(/^\[|\]$/g, '');
	if (isIP(host)) return !ownNetwork.check(host, isIPv6(host) ? 'ipv6' : 'ipv4');
	return host.includes('.') && !/\.(local|localhost|internal|lan|home\.arpa)$/.test(host);
}

/** Polite to hosts, and bearable for whoever waits. */
const politely: Pace = { patience: 10_000, rest: 500, hosts: 8, mayTry: isPublic };
export const withProgress = (onTried: (count: number) => void): Pace => ({ ...politely, onTried });

const fileName = 'links.csv';
const columns = ['url', 'worked', 'failed'] as const;

/** Reads what is remembered of links; rows that somebody spoiled are forgotten. Throws where the file is something else. */
export async function readLinks(folder: PrivateFolder): Promise<Remembered[]> {
	const { text } = decoded(await bytesOf(path.join(folder.path, fileName)));
	if (text.trim() === '') return [];
	const { data, meta } = Papa.parse<Record<string, string | undefined>>(text.trim(), { header: true });
	if (!columns.every((column) => meta.fields?.includes(column)))
		throw new Refusal(`${folder.shown}/${fileName} is no memory of links. Give it another name.`);
	const dayIn = (cell: string | undefined) => (cell && isFullDay(cell) ? cell : undefined);
	return data.flatMap(({ url, worked, failed }) =>
		url && URL.canParse(url) ? [{ url, worked: dayIn(worked), failed: dayIn(failed) }] : [],
	);
}

/** What changes when links that hold a name are forgotten. */
export async function withoutLinks(folder: PrivateFolder, isNamed: (text: string) => boolean): Promise<Write[]> {
	const file = path.join(folder.path, fileName);
	const was = await bytesOf(file);
	const { text } = decoded(was);
	const changed = text
		.split(/(?<=\n)/)
		.filter((line) => !isNamed(line))
		.join('');
	return changedTo({ path: file, shown: path.posix.join(folder.shown, fileName), was }, text, changed);
}

/** Writes what is remembered of links, as a whole. */
export async function writeLinks(folder: PrivateFolder, links: readonly Remembered[]): Promise<void> {
	const rows = links.map(({ url, worked = '', failed = '' }) => [url, worked, failed]);
	const text = Papa.unparse([[...columns], ...rows], { newline: '\n', escapeFormulae: true });
	await replaceWhole(path.join(folder.path, fileName), `${text}\n`);
}
