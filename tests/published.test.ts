import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, expect, test } from 'vitest';
import { contentOf, examplePhoto, hubWith, page, someone } from '../src/content.fixture.ts';
import { lookAtPublished } from '../src/desk/published/files/look.ts';
import { isSameAddress } from '../src/desk/published/page.ts';
import { load } from '../src/hub/content/load.ts';
import { describe as told } from '../src/hub/mistakes/finding.ts';
import { publicHub } from '../src/hub/public.ts';
import { siteOf } from '../src/vocabulary/paths.ts';
import { checkHub, day, published } from './build.ts';
import { type Answer, serve } from './serve.ts';

const base = '/laurels';

/** A free port, which the site has to know before it is built. */
const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const server: Server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});

let folder: string;
let content: { path: string; shown: string };
let port: number;
beforeAll(async () => {
	port = await freePort();
	content = await contentOf({
		'hub.md': hubWith('timezone: UTC\nhost: nginx\nformats: [wide]').replace(
			'https://hub.test',
			`http://127.0.0.1:${port}`,
		),
		'people/ada.md': someone('Ada', 'formerly: [ada-king]\nconsent: given\nhandles: {mastodon: "@ada@ada.test"}'),
		'people/ada.jpg': await examplePhoto(),
		'recognitions/2026-05-01-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea'),
		'recognitions/2026-12-01-more.md': page('kind: thanks\npeople: [ada]\nreason: for more tea'),
	});
	folder = await published({ content: content.path });
});

/** As well as a server can: pages for an hour, what never changes for ever. */
const well = (answer: Answer, asked: string): Answer => {
	const age = /\/(_astro|photos|pictures)\//.test(asked) ? 31_536_000 : 3600;
	return { ...answer, headers: { ...answer.headers, 'Cache-Control': `max-age=${age}` } };
};

/** A server that does something amiss, and what is told of it. */
type Amiss = (answer: Answer, asked: string, asker: string) => Answer | undefined;
const instead = (answer: Answer, more: Answer['headers']): Answer => ({
	...answer,
	headers: { ...answer.headers, ...more },
});
const gone = (answer: Answer): Answer => ({ ...answer, status: 404, bytes: Buffer.from('<h1>Not here</h1>') });
const saying = (answer: Answer, change: (text: string) => string): Answer => ({
	...answer,
	bytes: Buffer.from(change(answer.bytes.toString())),
});
const at =
	(ending: string, change: (answer: Answer) => Answer): Amiss =>
	(answer, asked) =>
		asked.endsWith(ending) ? change(answer) : undefined;

const lookAt = async (amiss: Amiss, today = day): Promise<string[]> => {
	const { close } = await serve(
		folder,
		base,
		(answer, asked, asker) => amiss(well(answer, asked), asked, asker) ?? well(answer, asked),
		port,
	);
	try {
		const loaded = await load(content);
		const { findings } = await lookAtPublished(loaded, [publicHub(loaded, today)], siteOf(loaded.hub?.data.url));
		return findings.map(told);
	} finally {
		await close();
	}
};

test('a site that is as it should be is praised, and nothing else is said', async () => {
	const { close } = await serve(folder, base, well, port);
	const { code, stdout, stderr } = await checkHub(content.path, ['--published']);
	await close();
	expect([code, stderr]).toEqual([0, '']);
	expect(stdout).toMatch(
		new RegExp(`http://127.0.0.1:${port}/laurels/ is as it should be: \\d+ addresses looked at\\.`),
	);
});

test('where nobody answers, it is said what is left to do there, and the check fails', async () => {
	const { code, stdout, stderr } = await checkHub(content.path, ['--published']);
	expect(code).toBe(1);
	expect(stdout).not.toContain('No mistakes');
	expect(stderr).toMatch(/hub\.md:3 - url - nobody can read http:.*: its site refuses\. Copy dist\/ to your server/);
});

const elsewhere = (text: string) => text.replace(/"address": ".*"/, '"address": "https://else.test/"');

test.for<[what: string, amiss: Amiss, told: RegExp]>([
	['nothing there', (answer) => gone(answer), /nobody can read .*: its host answers 404\. Copy dist/],
	[
		'another site',
		(answer) => ({ ...answer, bytes: Buffer.from('<h1>It works!</h1>') }),
		/something that this Laurels did not make/,
	],
	[
		'the site of another address',
		at('/laurels.json', (answer) => saying(answer, elsewhere)),
		/was made for https:\/\/else\.test\//,
	],
	[
		'an address that leads on',
		(answer, asked) =>
			asked === `${base}/`
				? { ...instead(answer, { Location: '/else/' }), status: 301 }
				: asked === '/else/'
					? { ...answer, status: 200 }
					: undefined,
		/leads on to http:\/\/127\.0\.0\.1:\d+\/else\. Write “url: /,
	],
	[
		'other content',
		at('/laurels.json', (answer) => saying(answer, (text) => text.replace(/"content": "..../, '"content": "1234'))),
		new RegExp(`the site is of ${day}, and does not show what is public now\\. Run npm run build`),
	],
	[
		'an older Laurels',
		at('/laurels.json', (answer) => saying(answer, (text) => text.replace(/"laurels": "[^"]+/, '"laurels": "0.0.1'))),
		/made by Laurels 0\.0\.1; here is/,
	],
	['a site from before it said what it is', at('/laurels.json', gone), /an earlier day, and made by an older Laurels/],
	['no styles', at('.css', gone), /\.css is not there \(404\), so pages look bare\. Publish the whole of dist/],
	[
		'a picture that is not there',
		at('-wide.png', gone),
		/has the picture .*-wide\.png\?v=\w+ for previews, which is not there \(404\)/,
	],
	[
		'a card of another size',
		at('-wide.png', (answer) => ({ ...answer, bytes: Buffer.from('PNG') })),
		/which is not the one that it says/,
	],
	[
		'a bar for programs',
		(answer, _, asker) => (/facebook/.test(asker) ? { ...answer, status: 403 } : undefined),
		/lets no facebookexternalhit in \(403\)/,
	],
	[
		'a host that keeps search engines out',
		at(`${base}/`, (answer) => instead(answer, { 'X-Robots-Tag': 'noindex' })),
		/keeps search engines out \(X-Robots-Tag: noindex\)/,
	],
	[
		'contacts as bytes',
		at('.vcf', (answer) => instead(answer, { 'Content-Type': 'application/octet-stream' })),
		/\.vcf is served as application\/octet-stream, and not as text\/vcard\. Write into the server block/,
	],
	[
		'other letters',
		at('.csv', (answer) => instead(answer, { 'Content-Type': 'text/csv; charset=latin1' })),
		/\.csv is served as latin1, and not as utf-8/,
	],
	[
		'pages kept for ever',
		at(`${base}/`, (answer) => instead(answer, { 'Cache-Control': 'max-age=31536000' })),
		/may be kept \(max-age=31536000\) for so long that changes are seen late/,
	],
	[
		'photos kept for no time',
		at('.webp', (answer) => instead(answer, { 'Cache-Control': 'no-cache' })),
		/may be kept \(no-cache\) for so short/,
	],
	[
		'a page for everything',
		(answer) => (answer.status === 404 ? { ...answer, status: 200 } : undefined),
		/is nothing, and is answered 200 and not 404/,
	],
	[
		'a page of the host for what is not there',
		(answer) => (answer.status === 404 ? gone(answer) : undefined),
		/shows a page of the host, and not your 404\.html/,
	],
	['a former address', at('/ada-king/', gone), /ada-king\/ does not lead on to .*\/people\/ada\//],
	[
		'a broken feed',
		at('rss.xml', (answer) => saying(answer, (text) => text.slice(100))),
		/is your feed as RSS, and is not one that readers understand/,
	],
	[
		'a feed of another address',
		at('atom.xml', (answer) => saying(answer, (text) => text.replaceAll('/atom.xml', '/b.xml'))),
		/is your feed as Atom, and says that it stands at .*b\.xml/,
	],
	['no feed', at('feed.json', gone), /is your feed as JSON Feed, and can’t be followed \(404\)/],
])('%s', async ([, amiss, wanted]) => {
	expect((await lookAt(amiss)).join('\n')).toMatch(wanted);
});

test('an address is the same however a server writes its letters', () => {
	expect(isSameAddress('https://hub.test/%d0%b7/', 'https://hub.test/з/')).toBe(true);
	expect(isSameAddress('https://hub.test/%d0%b7/', 'https://hub.test/%d0%b7')).toBe(false);
});

test('a site grows old by what comes with a day, not by the day', async () => {
	expect(await lookAt(() => undefined, '2026-11-23')).toEqual([]);
	expect((await lookAt(() => undefined, '2026-12-01')).join()).toMatch(/the site is of 2026-11-22, and does not show/);
});
