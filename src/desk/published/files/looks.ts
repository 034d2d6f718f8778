import { parseFeed } from 'feedsmith';
import sharp from 'sharp';
import type { FindingAt } from '../../../hub/content/issues.ts';
import type { Hub, Hubs } from '../../../hub/hub.ts';
import type { Finding } from '../../../hub/mistakes/finding.ts';
import { allFiles } from '../../../publish/files.ts';
import { hostFiles } from '../../../publish/hosting/index.ts';
import { rulesOf } from '../../../publish/hosting/rules.ts';
import { type Marker, markerOf } from '../../../publish/marker.ts';
import { allPictures } from '../../../publish/pictures.ts';
import { feedFormats } from '../../../vocabulary/feed-formats.ts';
import { full, paths, type Site } from '../../../vocabulary/paths.ts';
import { kept } from '../../../vocabulary/served.ts';
import type { waysAt } from '../../new/hosting.ts';
import { headOf, isByLaurels, isSameAddress } from '../page.ts';
import { endingOf, typeFault } from '../types.ts';
import { type AskServer, isAnswer } from './ask.ts';

/** The published site, and how to tell what is wrong with it: at its address in hub.md. */
export interface Live {
	hub: Hub;
	/** The same in every language. */
	hubs: Hubs;
	site: Site;
	ask: AskServer;
	ways: ReturnType<typeof waysAt>;
	tell: (fault: Parameters<FindingAt>[0]) => Finding;
}

/** One thing to look at. */
type Look = (live: Live) => Promise<Finding[]>;

/** Programs that make previews of links, as they call themselves. */
const scrapers = ['facebookexternalhit/1.1', 'Twitterbot/1.0', 'LinkedInBot/1.0'];

/** Whether anybody is there, and whether it is this hub as it is now: nothing else matters before. */
export const lookAtHome: Look = async (live) => {
	const { site, ask, tell, ways } = live;
	const written = full(site, paths.home);
	const home = await ask(written);
	if (!isAnswer(home)) {
		const isNobody = home.because === 'there is no such site';
		const because = isNobody ? `${home.because}, or this machine is offline` : home.because;
		return [tell({ kind: 'site-unreachable', written, because, cure: ways.left.join(' ') })];
	}
	if (home.status >= 400)
		return [
			tell({
				...{ kind: 'site-unreachable', written },
				because: `its host answers ${home.status}`,
				cure: ways.left.join(' '),
			}),
		];
	if (!isSameAddress(home.url, written))
		return [tell({ kind: 'site-leads-on', written, to: home.url.replace(/\/$/, '') })];
	const marker = markerIn(await ask(full(site, paths.marker)));
	if (!marker && !isByLaurels(headOf(textIn(home))))
		return [tell({ kind: 'site-not-ours', written, cure: ways.left.join(' ') })];
	if (marker && marker.address !== written) return [tell({ kind: 'site-of-other', written, address: marker.address })];
	return [];
};

/** Everything else that is looked at. */
export const looks: readonly Look[] = [
	encrypted,
	newest,
	styled,
	...[listed, typed, heldBack, notFound, moved, previewed, followed],
];

/** Browsers take this machine for safe, too. */
async function encrypted({ site, tell, ways }: Live): Promise<Finding[]> {
	const { protocol, hostname } = new URL(site.origin);
	const isSafe = protocol === 'https:' || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
	return isSafe ? [] : [tell({ kind: 'not-encrypted', written: full(site, paths.home), cure: ways.encrypt })];
}

/** Whether it shows what content says now, made by this Laurels. */
async function newest({ hubs, site, ask, tell, ways }: Live): Promise<Finding[]> {
	const older = (day: string, because: string) => [tell({ kind: 'site-older', day, because, cure: ways.again })];
	const marker = markerIn(await ask(full(site, paths.marker)));
	if (!marker) return older('an earlier day', 'made by an older Laurels');
	const now = markerOf(hubs, site);
	if (marker.laurels !== now.laurels)
		return older(marker.day, `made by Laurels ${marker.laurels}; here is ${now.laurels}`);
	return marker.content === now.content ? [] : older(marker.day, 'does not show what is public now');
}

/** What the first page needs to look as it should. */
async function styled({ site, ask, tell, ways }: Live): Promise<Finding[]> {
	const { links } = headOf(textIn(await ask(full(site, paths.home))));
	const needed = links.filter(({ rel }) => /\b(stylesheet|icon|preload)\b/.test(rel));
	return found(needed, async ({ href }) => {
		const url = new URL(href, full(site, paths.home)).href;
		const missing = faultOf(await ask(url));
		return missing
			? tell({
					...{ kind: 'not-served', written: url },
					because: `is not there (${missing}), so pages look bare`,
					cure: `Publish the whole of dist/, with the folders that begin with _ and with a dot. ${ways.again}`,
				})
			: undefined;
	});
}

/** Whether search engines may list it: hosts keep them from addresses that are for trying out. */
async function listed({ site, ask, tell, ways }: Live): Promise<Finding[]> {
	const written = full(site, paths.home);
	const answer = await ask(written);
	const robots = isAnswer(answer) ? (answer.headers.get('x-robots-tag') ?? '') : '';
	const because = `keeps search engines out (X-Robots-Tag: ${robots})`;
	return /noindex|none/.test(robots) ? [tell({ kind: 'served-as', written, because, cure: ways.left.join(' ') })] : [];
}

/** One file of each ending, by the type that servers give it. */
async function typed({ hub, site, ask, tell, ways }: Live): Promise<Finding[]> {
	const all = [...allFiles(hub, site), ...allPictures(hub)].map(({ path }) => path);
	const read = new Set(hostFiles(hub, site).map(({ path }) => path));
	const samples = [
		...Map.groupBy(
			all.filter((path) => !read.has(path)),
			endingOf,
		).values(),
	].flatMap(([one]) => one ?? []);
	return found(samples, async (path) => {
		const written = full(site, path);
		const answer = await ask(written);
		const missing = faultOf(answer);
		if (missing) return tell({ kind: 'not-served', written, because: `is not there (${missing})`, cure: ways.again });
		const because = isAnswer(answer) ? typeFault(path, answer.headers.get('content-type')) : undefined;
		return because && ways.heed ? tell({ kind: 'served-as', written, because, cure: ways.heed }) : undefined;
	});
}

const dayInSeconds = 86_400;

/** Pages may be kept for a day at most, or what changes is seen late; what never changes for long, where the host can be told so. */
async function heldBack({ hub, site, ask, tell, ways }: Live): Promise<Finding[]> {
	const isTold = hostFiles(hub, site).some(({ write }) => String(write()).includes('Cache-Control'));
	const photo = allPictures(hub).find(({ path }) => Object.keys(kept).some((folder) => path.startsWith(folder)))?.path;
	const pages = [
		{
			path: paths.home as string,
			isRight: (age: number) => age <= dayInSeconds,
			because: 'for so long that changes are seen late',
		},
	];
	const lasting =
		photo && isTold
			? [
					{
						path: photo,
						isRight: (age: number) => age > dayInSeconds,
						because: 'for so short that it is loaded again and again',
					},
				]
			: [];
	return found([...pages, ...lasting], async ({ path, isRight, because }) => {
		const answer = await ask(full(site, path));
		const caching = isAnswer(answer) ? (answer.headers.get('cache-control') ?? '') : '';
		const age = Number(/max-age=(\d+)/.exec(caching)?.[1] ?? 0);
		return isRight(age)
			? undefined
			: tell({
					...{ kind: 'served-as', written: full(site, path) },
					because: `may be kept (${caching || 'no Cache-Control'}) ${because}`,
					cure: ways.heed ?? ways.again,
				});
	});
}

/** An address that nothing has. */
const nowhere = '/nothing-is-here/';

async function notFound({ site, ask, tell, ways }: Live): Promise<Finding[]> {
	const written = full(site, nowhere);
	const answer = await ask(written);
	const cure = ways.heed ?? ways.again;
	if (!isAnswer(answer))
		return [tell({ kind: 'not-served', written, because: `gives no answer: ${answer.because}`, cure })];
	if (answer.status !== 404)
		return [
			tell({
				...{ kind: 'not-served', written },
				because: `is nothing, and is answered ${answer.status} and not 404, so search engines take every address for a page`,
				cure,
			}),
		];
	return isByLaurels(headOf(textIn(answer)))
		? []
		: [tell({ kind: 'served-as', written, because: 'shows a page of the host, and not your 404.html', cure })];
}

/** As many as stand for all. */
const some = 4;

/** Whether addresses that have moved lead on. */
async function moved({ hub, site, ask, tell, ways }: Live): Promise<Finding[]> {
	return found(rulesOf(hub, site).moved.slice(0, some), async ({ from, to }) => {
		const [old, now] = [from, to].map((path) => `${site.origin}${path}/`) as [string, string];
		const answer = await ask(old);
		const end = isAnswer(answer) && answer.status < 400 ? (headOf(textIn(answer)).leadsTo ?? answer.url) : undefined;
		return end && isSameAddress(new URL(end, old).href, now)
			? undefined
			: tell({
					kind: 'not-served',
					written: old,
					because: `does not lead on to ${now}`,
					cure: ways.heed ?? ways.again,
				});
	});
}

/** Networks leave out a picture with more bytes. */
const mostBytes = 5_000_000;

/** Pages as programs get them that make previews, with their cards. */
async function previewed({ hub, site, ask, tell, ways }: Live): Promise<Finding[]> {
	const pages = [
		paths.home,
		...hub.people.slice(0, 1).map(({ id }) => paths.person(id)),
		...hub.recognitions.slice(0, 1).map(({ id }) => paths.recognition(id)),
	];
	const [usual = '', ...others] = scrapers;
	const visits = [
		...pages.map((path) => ({ written: full(site, path), scraper: usual })),
		...others.map((scraper) => ({ written: full(site, paths.home), scraper })),
	];
	return found(visits, async ({ written, scraper }) => {
		const answer = await ask(written, scraper);
		const refused = faultOf(answer);
		if (refused)
			return tell({
				...{ kind: 'not-served', written },
				because: `lets no ${scraper.split('/')[0]} in (${refused}), so links have no preview there`,
				cure: 'Let such programs in, in what your host calls firewall or protection from bots.',
			});
		const because = scraper === usual && (await previewFault(headOf(textIn(answer)).says, (url) => ask(url, scraper)));
		return because ? tell({ kind: 'not-served', written, because, cure: ways.again }) : undefined;
	});
}

async function previewFault(says: ReadonlyMap<string, string>, ask: AskServer): Promise<string | undefined> {
	const image = says.get('og:image');
	if (!image || !URL.canParse(image)) return 'names no picture for previews';
	const answer = await ask(image);
	const missing = faultOf(answer);
	if (!isAnswer(answer) || missing) return `has the picture ${image} for previews, which is not there (${missing})`;
	const wrong = typeFault(image, answer.headers.get('content-type'));
	if (wrong) return `has the picture ${image} for previews, which ${wrong}`;
	if (answer.bytes.length > mostBytes) return `has the picture ${image} for previews, which is too large for networks`;
	const { width, height } = await sharp(answer.bytes)
		.metadata()
		.catch(() => ({ width: 0, height: 0 }));
	const [wide, high] = ['width', 'height'].map((side) => Number(says.get(`og:image:${side}`)));
	return width === wide && height === high
		? undefined
		: `has the picture ${image} for previews, which is not the one that it says`;
}

/** The hub's feeds as readers get them. */
async function followed({ site, ask, tell, ways }: Live): Promise<Finding[]> {
	return found(feedFormats, async ({ file, label }) => {
		const written = full(site, paths.feed(paths.home, file));
		const answer = await ask(written, 'Feedly/1.0');
		const missing = faultOf(answer);
		const because = missing ? `can’t be followed (${missing})` : feedFault(textIn(answer), written);
		return because
			? tell({ kind: 'not-served', written, because: `is your feed as ${label}, and ${because}`, cure: ways.again })
			: undefined;
	});
}

/** What keeps a reader from following a feed. */
function feedFault(text: string, self: string): string | undefined {
	try {
		const { feed } = parseFeed(text);
		const selves = 'feed_url' in feed ? [feed.feed_url] : selvesOf(feed);
		if (!selves.includes(self)) return `says that it stands at ${selves.join(', ') || 'no address'}`;
		return undefined;
	} catch {
		return 'is not one that readers understand';
	}
}

type WithLinks = { links?: { rel?: string; href?: string }[]; atom?: { links?: { rel?: string; href?: string }[] } };
const selvesOf = (feed: object): (string | undefined)[] => {
	const { links, atom } = feed as WithLinks;
	return (atom?.links ?? links ?? []).filter(({ rel }) => rel === 'self').map(({ href }) => href);
};

/** Why an answer is no good: `404`. Undefined where it is good. */
const faultOf = (answer: Awaited<ReturnType<AskServer>>): string | undefined =>
	!isAnswer(answer) ? answer.because : answer.status >= 400 ? String(answer.status) : undefined;

const textIn = (answer: Awaited<ReturnType<AskServer>>): string =>
	isAnswer(answer) ? answer.bytes.toString('utf8') : '';

/** What a site says that it is; undefined where it does not. */
export function markerIn(answer: Awaited<ReturnType<AskServer>>): Marker | undefined {
	if (faultOf(answer)) return undefined;
	try {
		const marker = JSON.parse(textIn(answer)) as Marker | null;
		return typeof marker?.address === 'string' ? marker : undefined;
	} catch {
		return undefined;
	}
}

/** Looks at several things at once, a few at a time, and tells in their order. */
async function found<T>(things: readonly T[], look: (thing: T) => Promise<Finding | undefined>): Promise<Finding[]> {
	const findings: (Finding | undefined)[] = [];
	for (let at = 0; at < things.length; at += some)
		findings.push(...(await Promise.all(things.slice(at, at + some).map(look))));
	return findings.filter((finding) => finding !== undefined);
}
