import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { howMuch, someOf, triesAll } from '../src/combined.fixture.ts';
import { contentOf, page as file, hubWith } from '../src/content.fixture.ts';
import { load } from '../src/hub/content/load.ts';
import { publicHub } from '../src/hub/public.ts';
import { allFiles } from '../src/publish/files.ts';
import { allPictures } from '../src/publish/pictures.ts';
import { mostOnPage } from '../src/site/paging.ts';
import { filler, queries, slipsOfFingers, trapped } from '../src/site/search/crowd.fixture.ts';
import { siteOf } from '../src/vocabulary/paths.ts';
import { barriersByDayAndNight } from './barriers.ts';
import { aStillWindow, aWindow, theBrowser, type Window } from './browser.ts';
import { day, exampleSite, filesIn, pagesIn, scratch } from './build.ts';
import { serve } from './serve.ts';
import { writeFiles } from './write-files.ts';

type Server = Awaited<ReturnType<typeof serve>>;

let browser: Browser;
beforeAll(async () => {
	browser = await theBrowser();
});

/** Puts beside the pages of a site what else is in it: pictures as empty files, since nobody here looks at them. */
async function writeTheRest(content: string, folder: string): Promise<void> {
	const loaded = await load({ path: content, shown: 'content' });
	const hub = publicHub(loaded, day);
	const pictures = allPictures(hub).map(({ path }) => ({ path, write: () => '' }));
	await writeFiles([...allFiles(hub, siteOf(loaded.hub?.data.url)), ...pictures], folder);
}

/** Opens a directory, and fails with whatever the browser complains of. What is clicked there has to be drawn. */
async function on(
	{ origin }: Server,
	address: string,
	look: (page: Page, asked: string[]) => Promise<void>,
	options: Window = {},
	openWindow = aStillWindow,
): Promise<void> {
	const page = await openWindow({ viewport: { width: 1280, height: 900 }, ...options });
	const complaints: string[] = [];
	const asked: string[] = [];
	page.on('console', (message) => complaints.push(`${message.type()} ${message.text()}`));
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => {
		asked.push(new URL(request.url()).pathname);
		if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
			complaints.push(`asks ${request.url()}`);
	});
	await page.goto(origin + address);
	await look(page, asked);
	expect(complaints).toEqual([]);
}

const field = (page: Page) => page.getByLabel('Find somebody');
const place = (page: Page) => page.getByLabel('Place');
const chip = (page: Page, name: string) => page.locator('a.chip', { hasText: name });

/** What its address says, as the page itself knows it: Playwright hears of it later. */
const searchOf = (page: Page) => page.evaluate(() => window.location.search);

/** Waits until the page says how many are found, and gives the names of those who are shown. */
async function found(page: Page, words: string): Promise<string[]> {
	await page.locator('.found [role="status"]', { hasText: new RegExp(`^${words}$`) }).waitFor({ state: 'attached' });
	const names = await page.locator('.people > li:visible .name').allTextContents();
	return names.map((name) => name.trim());
}

/** Whether an address is of what browsers load to search. */
const isOfSearch = (file: string): boolean => file.includes('/search/');

describe('Everybody on one page', () => {
	const directory = '/laurels/people/';
	let server: Server;
	let folder: string;

	beforeAll(async () => {
		const { folder: built, base } = await exampleSite();
		folder = built;
		server = await serve(folder, base);
	});
	afterAll(() => server?.close());

	it('Words find people, however one types', async () => {
		await on(server, directory, async (page) => {
			const everybody = await page.locator('.people > li:visible').count();
			expect(everybody).toBeGreaterThan(20);
			for (const words of ['lukasz', 'ŁUK', 'zuraw', 'gdansk lukasz', 'captioner']) {
				await field(page).fill(words);
				expect(await found(page, 'One person'), words).toEqual(['Łukasz Żurawski']);
				await field(page).fill('');
				expect((await found(page, '')).length).toBe(everybody);
			}
			for (const words of ['晓岚', 'lin xiao']) {
				await field(page).fill(words);
				await page.waitForURL(/\?q=/);
				expect(await found(page, 'One person'), words).toEqual(['林晓岚']);
			}
		});
	});

	it('Words, place, list and topic narrow each other down, and the letters step aside', async () => {
		await on(
			server,
			directory,
			async (page) => {
				expect(await page.locator('.index-bar').isVisible()).toBe(true);
				await chip(page, 'I recommend').click();
				const recommended = await found(page, '11 people');
				expect(recommended).toHaveLength(11);
				expect(await page.locator('.index-bar').isVisible()).toBe(false);
				await chip(page, 'Repair').click();
				await page.waitForURL(/tag=repair/);
				const both = await found(page, '\\d people|One person');
				expect(both.length).toBeLessThan(11);
				expect(recommended).toEqual(expect.arrayContaining(both));
				expect(await page.locator('a.chip[aria-current]').allTextContents()).toEqual([
					expect.stringContaining('I recommend'),
					expect.stringContaining('Repair'),
				]);
				// A chosen topic lets go when it is taken again.
				await chip(page, 'Repair').click();
				expect(await found(page, '11 people')).toEqual(recommended);
				await place(page).selectOption({ index: 1 });
				await page.waitForURL(/place=/);
				expect((await found(page, '\\d people|One person|Nobody matches')).length).toBeLessThan(11);
			},
			{},
			aWindow,
		);
	});

	it('The way to the page of a list is one step further', async () => {
		await on(server, directory, async (page) => {
			await chip(page, 'I recommend').press('Enter');
			await page.getByRole('link', { name: 'About “I recommend”' }).press('Enter');
			await page.waitForURL(/\/laurels\/lists\/recommend\/$/);
		});
	});

	it('Nobody matches: it is said, and leads back to everybody', async () => {
		await on(server, directory, async (page) => {
			await field(page).fill('nobody of this surname');
			expect(await found(page, 'Nobody matches')).toEqual([]);
			expect(await page.getByRole('heading', { name: 'Nobody matches' }).isVisible()).toBe(true);
			await page.getByRole('button', { name: 'Show everyone' }).press('Enter');
			expect((await found(page, '')).length).toBeGreaterThan(20);
			expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
			expect(await field(page).inputValue()).toBe('');
			expect(await searchOf(page)).toBe('');
		});
	});

	it('The address says what is looked for: it can be shared, and the way back leads through it', async () => {
		const address = `${directory}?q=a&list=difference`;
		await on(server, address, async (page) => {
			expect(await field(page).inputValue()).toBe('a');
			expect((await found(page, '\\d+ people')).length).toBeGreaterThan(3);
			await field(page).press('End');
			await field(page).pressSequentially('daeze', { delay: 150 });
			expect(await found(page, 'One person')).toEqual(['Adaeze Okonkwo-Bright']);
			await chip(page, 'Follow along').press('Enter');
			expect(await found(page, 'Nobody matches')).toEqual([]);
			await page.goBack();
			expect(await found(page, 'One person')).toHaveLength(1);
			expect(await field(page).inputValue()).toBe('adaeze');
			await page.goForward();
			expect(await found(page, 'Nobody matches')).toEqual([]);
			await page.goto(`${server.origin}${directory}?list=nothing&place=Nowhere`);
			expect((await found(page, '')).length).toBeGreaterThan(20);
		});
	});

	it('The way back from a person leads to what was found', async () => {
		await on(
			server,
			directory,
			async (page) => {
				await field(page).fill('lukasz');
				await found(page, 'One person');
				await page.locator('.people > li:visible a').click();
				await page.waitForURL(/lukasz-zurawski/);
				await page.goBack();
				expect(await found(page, 'One person')).toEqual(['Łukasz Żurawski']);
			},
			{},
			aWindow,
		);
	});

	it('The keyboard is enough', async () => {
		await on(server, directory, async (page) => {
			await field(page).focus();
			await page.keyboard.type('a');
			expect((await found(page, '\\d+ people')).length).toBeGreaterThan(3);
			await page.keyboard.press('Enter');
			expect(await searchOf(page)).toBe('?q=a');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Tab');
			expect(await place(page).evaluate((element) => element === document.activeElement)).toBe(true);
			await page.keyboard.press('Tab');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await page.waitForURL(/\?q=a&list=/);
			const { outlineStyle } = await page.evaluate(() => {
				const { outlineStyle } = getComputedStyle(document.activeElement as Element);
				return { outlineStyle };
			});
			expect(outlineStyle).not.toBe('none');
			await field(page).focus();
			await page.keyboard.press('Escape');
			expect((await found(page, '')).length).toBeGreaterThan(20);
			expect(await searchOf(page)).toBe('');
		});
	});

	it('A long list has a search of its own', async () => {
		await on(server, '/laurels/lists/difference/', async (page) => {
			await field(page).fill('wanjiru');
			expect(await found(page, 'One person')).toEqual(['Wanjiru Thuo']);
			await chip(page, 'I recommend').press('Enter');
			await page.waitForURL(/\/lists\/recommend\/$/);
		});
	});

	it('Without a script, everybody is there and no field that does nothing', async () => {
		const look = async (page: Page) => {
			expect(await page.locator('.people > li:visible').count()).toBeGreaterThan(20);
			for (const hidden of ['form', '.lookup button', '.nobody'])
				for (const element of await page.locator(hidden).all()) expect(await element.isVisible(), hidden).toBe(false);
			await chip(page, 'I recommend').press('Enter');
			await page.waitForURL(/\/lists\/recommend\/$/);
		};
		await on(server, directory, look, { javaScriptEnabled: false });
	});

	it.each(
		someOf(
			[
				['words', '?q=a'],
				['a list and a place', '?list=difference&place=Nigeria'],
				['nobody', '?q=xyz'],
			] as const,
			3,
		),
	)(`There are no barriers with %s, on a phone and on a desk (${howMuch})`, async (_, search) => {
		for (const width of someOf([390, 1280], 2, search.length)) {
			const look = async (page: Page) => {
				await page.locator('.found [role="status"]:not(:empty)').waitFor({ state: 'attached' });
				expect(await barriersByDayAndNight(page)).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
				for (const control of await page.locator('.lookup input, .lookup select, .lookup .chip, .lookup .btn').all())
					if (await control.isVisible()) expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
			};
			await on(server, directory + search, look, { viewport: { width, height: 800 } });
		}
	});

	it('Nothing is loaded before somebody searches, and nobody who is on the page', async () => {
		await on(server, directory, async (page, asked) => {
			await page.waitForLoadState('networkidle');
			expect(asked.filter(isOfSearch)).toEqual([]);
			await field(page).fill('lukasz');
			await found(page, 'One person');
			expect(asked.filter(isOfSearch).sort()).toEqual(['/laurels/search/names.json', '/laurels/search/words/1.txt']);
		});
		const files = [...(await filesIn(folder)).keys()];
		expect(files.filter((file) => file.startsWith('search/'))).toEqual(['search/names.json', 'search/words/1.txt']);
	});
});

const everyQuery = [...queries, ...slipsOfFingers];
/** Where not all are typed, each directory gets others; src/site/search/find.test.ts asks for each. */
const someQueries = (turn: number) => someOf(everyQuery, 14, turn);

const fillers = 79;
const everybody = Object.keys(trapped).length + fillers;
const recommended = everybody - fillers + Math.ceil(fillers / 4);

describe('People of several pages', () => {
	const directory = '/laurels/people/';
	let server: Server;
	let content: string;
	let files: Map<string, Buffer>;

	beforeAll(async () => {
		const people = [
			...Object.entries(trapped),
			...Array.from({ length: fillers }, (_, at) => [`p-${at}`, filler(at)] as const),
		];
		const story = (id: string) => (id === 'p-77' ? 'The story of the *wandering* albatross.' : 'A story.');
		content = (
			await contentOf({
				'hub.md': hubWith('formats: [wide]'),
				'lists/recommend.md': file('title: People I recommend\nshort: I recommend'),
				'lists/follow.md': file('title: Follow along'),
				...Object.fromEntries(people.map(([id, matter]) => [`people/${id}.md`, file(matter, story(id))])),
			})
		).path;
		const folder = await pagesIn(content);
		await writeTheRest(content, folder);
		files = await filesIn(folder);
		server = await serve(folder, '/laurels');
	});
	afterAll(() => server?.close());

	it('Words find people of all pages, in their own script and in Latin letters', async () => {
		await on(server, directory, async (page) => {
			for (const [words, name] of [
				['lukasz', 'Łukasz Żurawski'],
				['Łukasz captions', 'Łukasz Żurawski'],
				['晓岚', '林晓岚'],
				['xiaolan', '林晓岚'],
				['서윤', '한서윤'],
				['hedgehog', 'Inês O’Brien'],
				["o'brien", 'Inês O’Brien'],
				['albatross', 'Vera M. Quill 77'],
			] as const) {
				await field(page).fill(words);
				await page.waitForURL((url) => url.searchParams.get('q') === words);
				await page.locator('.people > li:visible .name', { hasText: name }).waitFor();
				expect(await found(page, 'One person'), words).toEqual([name]);
			}
			await page.locator('.people > li:visible a').press('Enter');
			await page.waitForURL(/\/laurels\/people\/p-77\/$/);
		});
		expect(server.missed).toEqual([]);
	});

	it('List, topic and place narrow each other down; the rest comes when it is asked for', async () => {
		await on(
			server,
			`${directory}page/2/`,
			async (page) => {
				await chip(page, 'I recommend').click();
				const first = await found(page, `${recommended - 1} people`);
				expect(first).toHaveLength(24);
				expect(first).toEqual([...first].sort(new Intl.Collator('en', { numeric: true }).compare));
				for (const aside of ['.index-bar', '.pager']) expect(await page.locator(aside).isVisible(), aside).toBe(false);
				await page.getByRole('button', { name: 'Show more' }).click();
				await page.locator('.people > li:visible').nth(30).waitFor();
				const all = await found(page, `${recommended - 1} people`);
				expect(all.slice(0, 24)).toEqual(first);
				expect(new Set(all).size).toBe(all.length);
				expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(all[24]);
				expect(await page.getByRole('button', { name: 'Show more' }).isVisible()).toBe(false);
				await chip(page, 'Access').click();
				expect(await found(page, 'One person')).toEqual(['Łukasz Żurawski']);
				await place(page).selectOption('Kenya');
				expect(await found(page, 'Nobody matches')).toEqual([]);
				await page.getByRole('button', { name: 'Show everyone' }).click();
				expect(await found(page, '')).toHaveLength(everybody - mostOnPage.people);
				expect(await page.locator('.pager').isVisible()).toBe(true);
			},
			{},
			aWindow,
		);
	});

	it('What is chosen says how many were found, and the others nothing that is not so any more', async () => {
		await on(server, directory, async (page) => {
			const counts = () => page.locator('a[data-trait] .n:visible').allTextContents();
			const all = await counts();
			expect(all.length).toBeGreaterThan(3);
			await field(page).fill('quiet work number 77');
			await found(page, 'One person');
			expect(await counts()).toEqual(['1']);
			await page.getByRole('button', { name: 'Show everyone' }).press('Enter');
			await found(page, '');
			expect(await counts()).toEqual(all);
		});
	});

	it('Somebody by chance is somebody else nearly every time, of all pages; without a script there is one each day', async () => {
		const met = new Set<string>();
		await on(
			server,
			`${directory}page/2/`,
			async (page) => {
				const link = page.getByRole('link', { name: 'Somebody by chance' });
				const ofTheDay = await link.getAttribute('href');
				expect(ofTheDay).toMatch(/^\/laurels\/people\/[^/]+\/$/);
				// Who leads on to nothing stays, and is led again.
				await page.route(/people\/(?!page)[^/]+\/$/, async (route) => {
					met.add(decodeURI(new URL(route.request().url()).pathname));
					await route.fulfill({ status: 204 });
				});
				for (let time = 0; time < 6; time++) {
					const led = page.waitForResponse(/people\/(?!page)[^/]+\/$/);
					await link.click();
					await led;
				}
				await page.unrouteAll();
				await link.click();
				await page.waitForURL(/people\/(?!page)[^/]+\/$/);
			},
			{},
			aWindow,
		);
		expect(met.size).toBeGreaterThan(3);
		for (const address of met) expect(files.has(`${address.slice('/laurels/'.length)}index.html`), address).toBe(true);
	});

	it('What is found looks as it does in the directory', async () => {
		const leafOf = (page: Page) => page.locator('.people > li:visible', { hasText: '林晓岚' });
		let plain = '';
		await on(server, `${directory}page/2/`, async (page) => {
			plain = await leafOf(page).innerHTML();
		});
		await on(server, `${directory}?q=xiaolan`, async (page) => {
			await found(page, 'One person');
			const drawn = await leafOf(page).innerHTML();
			/** Leaves point to one side and the other in turn. */
			const even = (html: string) => html.replace(/class="portrait[^"]*"/, '');
			expect(even(drawn)).toBe(even(plain));
			expect(await leafOf(page).locator('.plate path').count()).toBeGreaterThan(2);
		});
	});

	it('Nothing is loaded before somebody searches, and only what is used afterwards', async () => {
		await on(server, directory, async (page, asked) => {
			await page.waitForLoadState('networkidle');
			expect(asked.filter(isOfSearch)).toEqual([]);
			await field(page).fill('xiaolan');
			await found(page, 'One person');
			const loaded = asked.filter(isOfSearch).map((file) => file.slice('/laurels/'.length));
			expect(loaded.sort()).toEqual([
				expect.stringMatching(/^search\/\d+\/$/),
				'search/names.json',
				'search/words/1.txt',
			]);
			await field(page).fill('lukasz');
			await page.waitForURL(/q=lukasz/);
			await found(page, 'One person');
			expect(asked.filter((file) => /\.(json|txt)$/.test(file))).toHaveLength(2);
		});
	});

	it('Names answer while the other words are on their way, and nobody is guessed before', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		let arrive = () => {};
		const arrival = new Promise<void>((resolve) => {
			arrive = resolve;
		});
		await page.route('**/words/*.txt', async (route) => {
			await arrival;
			await route.continue();
		});
		await page.goto(server.origin + directory);
		await field(page).fill('hedgehog');
		expect(await found(page, 'One person so far')).toEqual(['Inês O’Brien']);
		for (const words of ['lukazs', 'captioning']) {
			await field(page).fill(words);
			await found(page, 'Searching');
		}
		arrive();
		expect(await found(page, 'One person')).toEqual(['Łukasz Żurawski']);
		await field(page).fill('lukazs');
		expect(await found(page, 'Nobody matches “lukazs”. Like it: One person')).toEqual(['Łukasz Żurawski']);
		await context.close();
	});

	it('Who asked not to be indexed is in the directory, and in no search', async () => {
		expect(files.get('people/page/2/index.html')?.toString()).toContain('Zora Quietly');
		expect(files.has('search/2/index.html')).toBe(true);
		for (const [file, bytes] of files)
			if (file.startsWith('search/')) expect(/zora|quietly/i.test(file + bytes), file).toBe(false);
		await on(server, `${directory}?q=quietly`, async (page) => {
			expect(await found(page, 'Nobody matches')).toEqual([]);
			await field(page).fill('zora');
			await page.waitForURL(/q=zora/);
			expect(await found(page, 'Nobody matches')).toEqual([]);
		});
	});

	it('Whoever cannot load the index still sees everybody', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.route('**/names.json', (route) => route.abort());
		await page.goto(server.origin + directory);
		await field(page).fill('lukasz');
		expect(await found(page, 'The search did not load.*')).toHaveLength(mostOnPage.people);
		await page.unroute('**/names.json');
		await page.reload();
		expect(await found(page, 'One person')).toHaveLength(1);
		// Those who stand on other pages are loaded when they are asked for, and asked for again.
		await page.goto(`${server.origin}${directory}?list=recommend`);
		const first = await found(page, `${recommended - 1} people`);
		await page.route(/\/search\/\d+\/$/, (route) => route.abort());
		await page.getByRole('button', { name: 'Show more' }).click();
		expect(await found(page, 'The search did not load.*')).toEqual(first);
		await page.unrouteAll();
		await page.getByRole('button', { name: 'Show more' }).click();
		expect((await found(page, `${recommended - 1} people`)).length).toBeGreaterThan(first.length);
		await context.close();
	});

	it(`There are no barriers with what was found (${howMuch})`, async () => {
		for (const search of someOf(['?list=recommend', '?q=xyz'], 2))
			await on(server, directory + search, async (page) => {
				await page.locator('.found [role="status"]:not(:empty)').waitFor({ state: 'attached' });
				expect(await barriersByDayAndNight(page), search).toEqual([]);
			});
	});

	it('No page runs anything but its own scripts, and none is heavy', async () => {
		for (const [file, bytes] of files)
			if (file.endsWith('index.html')) {
				expect(bytes.includes('unsafe-eval'), file).toBe(false);
				expect(bytes.length, file).toBeLessThan(200_000);
			}
	});

	it('The same people give the same files', async () => {
		// Of pages it is proven elsewhere, whoever is on them.
		const folder = triesAll ? await pagesIn(content) : await scratch('again');
		await writeTheRest(content, folder);
		const again = await filesIn(folder);
		expect(again.size).toBeGreaterThan(everybody);
		const other = [...again].filter(([name, bytes]) => !files.get(name)?.equals(bytes)).map(([name]) => name);
		expect(other).toEqual([]);
	});

	it.each([
		['of the directory, of several pages', directory, mostOnPage.people, someQueries(0)],
		['of a list, on one page', '/laurels/lists/recommend/', recommended, someQueries(1)],
	] as const)(`Words find whom they mean %s, the best first (${howMuch})`, async (_, address, shown, tried) => {
		await on(server, address, async (page) => {
			for (const [words, whom] of tried) {
				await field(page).fill(words);
				const leaves = page.locator('.people > li:visible');
				const ids = () => leaves.evaluateAll((all) => all.map((leaf) => (leaf as HTMLElement).dataset['person']));
				await expect.poll(ids, { message: words }).toEqual(whom);
				const people = whom.length === 1 ? 'One person' : `${whom.length} people`;
				const isSlip = slipsOfFingers.some(([slip]) => slip === words);
				expect(await page.locator('.found [role="status"]').textContent()).toBe(
					whom.length === 0 ? 'Nobody matches' : isSlip ? `Nobody matches “${words}”. Like it: ${people}` : people,
				);
				await field(page).fill('');
				await expect.poll(() => leaves.count()).toBe(shown);
			}
		});
	});
});
