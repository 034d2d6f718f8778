import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { howMuch, someOf, triesAll } from '../src/combined.fixture.ts';
import { contentOf } from '../src/content.fixture.ts';
import { crowdedHub, type Id, isRefused, textFileOf, type WrittenEntry } from '../src/doors.fixture.ts';
import { understand } from '../src/hub/content/understand.ts';
import { faultsOf } from '../src/strict.fixture.ts';
import { everyString } from '../src/strings.fixture.ts';
import { theBrowser } from './browser.ts';
import { filesIn, published } from './build.ts';
import { serve } from './serve.ts';

/** So many people hold the strings. */
const people = process.env['LAURELS_ALL_STRINGS'] ? 60 : triesAll ? 8 : 4;

/** Links to pages of this site that are not there are mistakes, and told before anything is built. */
const leadsNowhere = (words: string): boolean => /\(<?\/|: *<?\//.test(words);

let files: Map<string, Buffer>;
let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

beforeAll(async () => {
	const hub = crowdedHub(
		everyString.filter((words) => !leadsNowhere(words)),
		people,
	);
	// A card in one format, and each page with it.
	if (!triesAll) (hub['hub/hub'] as WrittenEntry).fields['formats'] = ['wide'];
	const texts = Object.entries(hub).map(([id, one]) => textFileOf(id as Id, one));
	expect(understand(texts).findings.filter((finding) => isRefused([finding]))).toEqual([]);
	const content = await contentOf(Object.fromEntries(texts.map(({ file, text }) => [file.replace(/^hub\//, ''), text]))); // prettier-ignore
	const folder = await published({ content: content.path });
	files = await filesIn(folder);
	server = await serve(folder, '/laurels');
	browser = await theBrowser();
}, 600_000);
afterAll(() => server?.close());

test('every file of a hub of hostile words is read by strict readers', () => {
	const faults = [...files].flatMap(([name, bytes]) =>
		/\.(xml|opml|svg|json|ics|vcf|csv|md|txt)$/.test(name) && name !== 'licences.txt'
			? faultsOf(`/${name}`, bytes.toString('utf8'), 'hub.test')
			: [],
	);
	expect(faults).toEqual([]);
	expect(files.size).toBeGreaterThan(people * 20);
});

/** What nobody who writes in content/ may put on a page. */
const foreign = (ours: string) =>
	[...document.querySelectorAll('*')].flatMap((element) => {
		const { tagName } = element;
		const address = element.getAttribute('href') ?? element.getAttribute('src');
		const url = address === null ? null : URL.parse(address, location.href);
		return [
			...[...element.attributes].filter(({ name }) => /^(on|srcdoc|formaction|ping)/i.test(name)).map(({ name }) => name),
			...(address !== null && (!url || !/^(https?|mailto|webcal|feed|data):$/.test(url.protocol) || url.username) ? [address] : []),
			...(/^(IFRAME|OBJECT|EMBED|BASE|STYLE|MATH|TEMPLATE|FRAME)$/.test(tagName) && !element.matches(ours) ? [tagName] : []),
			...(tagName === 'SCRIPT' && element.textContent?.includes('alert') && !element.getAttribute('type')?.includes('json') ? ['SCRIPT'] : []),
		];
	}); // prettier-ignore

/** A page says in its head that portraits move, the month as an e-mail has its look there. */
const inHead = 'head > style';
/** The e-mail is shown in a frame where nothing runs. */
const framesOf: Record<string, string[]> = { 'email/index.html': ['iframe[src$="/email/email.html"][sandbox=""]'] };

/** Who counts is named by the owner, and asked for one script. */
const counter = 'https://count.test/js/script.js';

/** The e-mail asks for its pictures where the site is published. */
const asksElsewhere = (name: string): boolean =>
	name.includes('email/') || (files.get(name)?.includes(counter) ?? false);

/** Gives a page what it asks for elsewhere; its browser keeps nothing then. */
async function withElsewhere(page: Page): Promise<Page> {
	await page.route(counter, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
	await page.route('https://hub.test/laurels/**', async (route) => {
		const { pathname } = new URL(route.request().url());
		await route.fulfill({ response: await route.fetch({ url: server.origin + pathname }) });
	});
	return page;
}

async function complaintsOf(page: Page, names: readonly string[]): Promise<string[]> {
	const complaints: string[] = [];
	let at = '';
	const tell = (what: string) => complaints.push(`${at}: ${what}`);
	page.on('dialog', (dialog) => {
		tell(`dialog ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('console', (message) => tell(`${message.type()} ${message.text()}`));
	page.on('pageerror', (error) => tell(error.message));
	page.on('popup', () => tell('a window'));
	page.on('request', (request) => {
		if (
			!/^(data|blob):/.test(request.url()) &&
			request.url() !== counter &&
			!/^https:\/\/hub\.test\/laurels\/(?:de\/)?cards\/[^/]+\/[^/]+\.png\?v=\w+$/.test(request.url()) &&
			!request.url().startsWith(`${server.origin}/laurels/`)
		)
			tell(`asks ${request.url()}`);
	});
	for (at of names) {
		const address = `${server.origin}/laurels/${encodeURI(at.replace(/index\.html$/, ''))}`;
		await page.goto(address);
		if (page.url() !== address) tell(`leads to ${page.url()}`);
		if (at.endsWith('.html'))
			for (const what of await page.evaluate(
				foreign,
				[inHead, ...(framesOf[at.replace(/^de\//, '')] ?? [])].join(', '),
			))
				tell(what);
	}
	return complaints;
}

test(
	`no page or picture of it (${howMuch}) runs, asks for or shows anything of theirs`,
	{ timeout: 600_000 },
	async () => {
		// Former addresses lead on before anybody could look.
		const names = [...files].flatMap(([name, bytes]) =>
			/\.(html|svg)$/.test(name) && !bytes.includes('http-equiv="refresh"') ? [name] : [],
		);
		const { elsewhere = [], here = [] } = Object.groupBy(names, (name) => (asksElsewhere(name) ? 'elsewhere' : 'here'));
		expect(await complaintsOf(await browser.newPage(), someOf(here, 10))).toEqual([]);
		expect(await complaintsOf(await withElsewhere(await browser.newPage()), someOf(elsewhere, 7))).toEqual([]);
		expect(elsewhere.length).toBeGreaterThan(0);
		expect(server.missed).toEqual([]);
		expect(names.length).toBeGreaterThan(people * 8);
	},
);
