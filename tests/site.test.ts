import { parseFeed } from 'feedsmith';
import { type HtmlElement, Parser as HtmlParser, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { mf2 } from 'microformats-parser';
import openGraph from 'open-graph-scraper';
import FeedReader from 'rss-parser';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { isText } from '../src/publish/own-files.ts';
import { fixedWords } from '../src/publish/own-words.ts';
import { readings } from '../src/publish/readings.ts';
import { elsewhereScript } from '../src/site/elsewhere.ts';
import { paths, topPlaces } from '../src/vocabulary/paths.ts';
import { exampleContent, exampleSite, filesIn } from './build.ts';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		extends: ['html-validate:recommended', 'html-validate:document'],
		rules: {
			// Astro closes void elements either way; both are HTML.
			'void-style': 'off',
			// Measures and colours of one person are custom properties in style attributes; the policy allows just those.
			'no-inline-style': 'off',
			// Safari drops the role of lists without bullets.
			'no-redundant-role': 'off',
			// A name and a reason may be long; search engines cut them.
			'long-title': 'off',
			// Everything comes from the site itself.
			'require-sri': ['error', { target: 'crossorigin' }],
		},
	}),
);

interface Page {
	file: string;
	source: string;
	dom: HtmlElement;
	/** Whether it only leads on to where it moved. */
	moved: boolean;
}

let files: Map<string, Buffer>;
let pages: Page[];
let base: string;
let root: string;

beforeAll(async () => {
	const site = await exampleSite();
	base = site.base;
	root = site.origin + site.base;
	files = await filesIn(site.folder);
	const parser = new HtmlParser(await validator.getConfigFor('page.html'));
	pages = [...files]
		// The letter is written for programs for mail, and has tests of its own.
		.filter(([file]) => file.endsWith('.html') && `/${file}` !== paths.emailHtml)
		.map(([file, bytes]) => {
			const source = bytes.toString('utf8');
			return { file, source, dom: parser.parseHtml(source), moved: /http-equiv="refresh"/.test(source) };
		});
});

const attribute = (page: Page, selector: string, name = 'content'): string | null =>
	page.dom.querySelector(selector)?.getAttributeValue(name) ?? null;
const text = (element: HtmlElement): string => element.textContent.replace(/\s+/g, ' ').trim();
const decoded = (words: string): string =>
	words.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
const isHidden = (page: Page): boolean => /noindex/.test(attribute(page, 'meta[name="robots"]') ?? '');
const addressOf = (file: string): string => `${root}/${encodeURI(file.replace(/(^|\/)index\.html$/, '$1'))}`;
const pageOf = (file: string): Page => {
	const page = pages.find((one) => one.file === file);
	if (!page) throw new Error(`There is no ${file}`);
	return page;
};

/** What is wrong on any page, each fault with its page. */
const faults = (find: (page: Page) => string[]): string[] =>
	pages.flatMap((page) => find(page).map((fault) => `${page.file}: ${fault}`));

/** The file of this site that an address leads to; undefined for those of others. */
function fileOf(address: string): string | undefined {
	const [bare = ''] = decoded(address).split(/[?#]/);
	const path = bare.startsWith(`${root}/`) ? bare.slice(root.length - base.length) : bare;
	if (!path.startsWith('/')) return undefined;
	if (!path.startsWith(`${base}/`)) return `outside of the base: ${path}`;
	const file = decodeURI(path.slice(base.length + 1));
	return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

it('Every word that content does not say is known as the site’s own, so that it is taken for nobody’s name', async () => {
	const content = [...(await filesIn(exampleContent))].map(([name, bytes]) => (isText(name) ? bytes.toString() : ''));
	const own = `${content.join('\n')}\n${fixedWords('en')}`.normalize('NFC');
	const names = [...files]
		.filter(([file]) => isText(file))
		.flatMap(
			([, bytes]) =>
				readings(bytes.toString())[0]?.match(
					/(?<![\p{L}\p{M}\p{N}])\p{Lu}\p{M}*\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{M}\p{N}])/gu,
				) ?? [],
		);
	const unknown = [...new Set(names)].filter((name) => !own.includes(name));
	expect(names.length).toBeGreaterThan(10_000);
	// Made of two words.
	expect(unknown.filter((name) => !name.endsWith('EventAttendanceMode'))).toEqual([]);
});

describe('Every page', () => {
	it('There are pages of every kind', () => {
		expect(pages.length).toBeGreaterThan(80);
		expect(pages.filter(({ moved }) => moved).map(({ file }) => file)).toEqual(['people/sophea-chan/index.html']);
	});

	it(`It is valid HTML (${howMuch})`, async () => {
		const found: string[] = [];
		for (const { file, source } of someOf(pages, 6))
			for (const { messages } of (await validator.validateString(source, file)).results)
				found.push(
					...messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`),
				);
		expect(found).toEqual([]);
	});

	it('It has one first heading, and no level is left out', () => {
		const wrong = faults(({ dom }) => {
			const levels = dom.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
			const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
			return [
				...(levels.filter((level) => level === 1).length === 1 ? [] : [`headings of the first level: ${levels}`]),
				...jumps.map((level) => `h${level} comes too early: ${levels}`),
			];
		});
		expect(wrong).toEqual([]);
	});

	it('It has a title of its own, a description and its one address', () => {
		const titles = new Map<string, string>();
		const wrong = faults((page) => {
			const title = page.dom.querySelector('title');
			const words = title ? text(title) : '';
			const twin = titles.get(words);
			titles.set(words, page.file);
			const canonical = attribute(page, 'link[rel="canonical"]', 'href');
			const wanted = page.moved ? addressOf('people/chan-sophea/index.html') : addressOf(page.file);
			return [
				...(words === '' ? ['no title'] : []),
				...(twin ? [`the title “${words}” is that of ${twin}`] : []),
				...(page.moved || (attribute(page, 'meta[name="description"]') ?? '').length > 10 ? [] : ['no description']),
				...(canonical === wanted ? [] : [`canonical ${canonical}, not ${wanted}`]),
			];
		});
		expect(wrong).toEqual([]);
	});

	it('Its preview has a picture that is there, of the size that is said, with words', async () => {
		const wrong: string[] = [];
		for (const page of pages.filter(({ moved }) => !moved)) {
			const property = (name: string) => attribute(page, `meta[property="og:${name}"]`);
			const bytes = files.get(fileOf(property('image') ?? '') ?? '');
			const { format, width, height } = bytes ? await sharp(bytes).metadata() : {};
			const size = `${property('image:type')} ${property('image:width')}×${property('image:height')}`;
			if (size !== `image/${format} ${width}×${height}`) wrong.push(`${page.file}: ${property('image')} ${size}`);
			if ((property('image:alt') ?? '').length < 10) wrong.push(`${page.file}: no words for the picture`);
			if (property('url') !== attribute(page, 'link[rel="canonical"]', 'href')) wrong.push(`${page.file}: og:url`);
			if (!property('title') || !property('description')) wrong.push(`${page.file}: no title or description`);
		}
		expect(wrong).toEqual([]);
	});

	it('Its links and pictures lead somewhere, also those to places on pages', () => {
		let followed = 0;
		const wrong = faults(({ file, dom }) => {
			const addresses = [
				...dom.querySelectorAll('[href]').map((element) => element.getAttributeValue('href') ?? ''),
				...dom.querySelectorAll('[src]').map((element) => element.getAttributeValue('src') ?? ''),
				...dom
					.querySelectorAll('[srcset]')
					.flatMap((element) => (element.getAttributeValue('srcset') ?? '').split(/,\s+/))
					.map((candidate) => candidate.split(' ')[0] ?? ''),
			];
			return addresses.flatMap((address) => {
				if (/^(https?|mailto):/.test(address) && !address.startsWith(root)) return [];
				const target = address.startsWith('#')
					? file
					: fileOf(address.replace(/^webcal:/, 'https:').replace(/^feed:/, ''));
				followed++;
				if (!target || !files.has(target)) return [`${address} leads nowhere`];
				const place = decodeURIComponent(address.split('#')[1] ?? '');
				if (!place || !target.endsWith('.html')) return [];
				return pageOf(target)
					.dom.querySelectorAll('[id]')
					.some(({ id }) => id === place)
					? []
					: [`${address}: no such place`];
			});
		});
		expect(wrong).toEqual([]);
		expect(followed).toBeGreaterThan(1000);
	});

	it('Nothing on it is empty: no section, heading, paragraph, link, list, item or fact', () => {
		const wrong = faults(({ dom }) =>
			dom
				.querySelectorAll(
					'section, article, h1, h2, h3, p, a, ul, ol, li, dl, dt, dd, nav, blockquote, q, .row, .prose',
				)
				.filter((element) => text(element) === '' && element.querySelectorAll('img, svg, [aria-label]').length === 0)
				.filter((element) => !element.hasAttribute('hidden'))
				.map((element) => `<${element.tagName} class="${element.getAttributeValue('class') ?? ''}"> is empty`),
		);
		expect(wrong).toEqual([]);
	});

	it('It has no signs of a template that went wrong', () => {
		const wrong = faults(({ dom }) => {
			const code = dom.querySelector('textarea.code');
			const words = text(dom).replace(code ? text(code) : '', '');
			return ['undefined', '[object', 'NaN', '.. ', ' ,', ' .', '“”', 'Invalid Date'].filter((sign) =>
				words.includes(sign),
			);
		});
		expect(wrong).toEqual([]);
	});

	it('Its structured data can be read and speaks of this page', () => {
		let read = 0;
		const wrong = faults(({ file, dom }) =>
			dom.querySelectorAll('script').flatMap((script) => {
				if (script.hasAttribute('src') || script.textContent === elsewhereScript) return [];
				if (script.getAttributeValue('type') !== 'application/ld+json') return ['a script'];
				const data = JSON.parse(script.textContent) as Record<string, unknown>;
				read++;
				return [
					...(data['@context'] === 'https://schema.org' ? [] : ['no context']),
					...(typeof data['@type'] === 'string' ? [] : ['no type']),
					...(data['url'] === addressOf(file) ? [] : [`speaks of ${String(data['url'])}`]),
				];
			}),
		);
		expect(wrong).toEqual([]);
		expect(read).toBeGreaterThan(50);
	});

	it('It tells readers where the feed of the hub is, and its own if it has one', () => {
		const wrong = faults((page) => {
			if (page.moved) return [];
			const feeds = page.dom
				.querySelectorAll('link[rel="alternate"][type="application/rss+xml"]')
				.map((link) => link.getAttributeValue('href'));
			const own = page.file.replace(/[^/]+$/, 'rss.xml');
			const wanted = [...new Set([own, 'rss.xml'])].filter((file) => files.has(file)).map((file) => `${root}/${file}`);
			return JSON.stringify(feeds) === JSON.stringify(wanted) ? [] : [`feeds ${feeds}, not ${wanted}`];
		});
		expect(wrong).toEqual([]);
	});
});

describe('For search engines', () => {
	it('The sitemap has every public page and nothing else', () => {
		const robots = files.get('robots.txt')?.toString() ?? '';
		const first = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? '';
		const locations = (address: string): string[] => {
			const map = files.get(fileOf(address) ?? '')?.toString() ?? '';
			const found = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location = '']) => decoded(location));
			return map.includes('<sitemapindex') ? found.flatMap(locations) : found;
		};
		const wanted = pages.filter((page) => !page.moved && !isHidden(page)).map(({ file }) => addressOf(file));
		expect(locations(first).sort()).toEqual(wanted.sort());
	});

	it('The page for what is not found, and pages that moved, are not to be indexed', () => {
		expect(isHidden(pageOf('404.html'))).toBe(true);
		for (const page of pages.filter(({ moved }) => moved)) expect(isHidden(page), page.file).toBe(true);
		// They say what other pages say.
		const doubles = pages.filter(({ file }) => /^(people\/.+\/share|lists\/.+\/wall|email)\//.test(file));
		for (const page of doubles) expect(isHidden(page), page.file).toBe(true);
		expect(pages.filter(isHidden).length).toBeLessThan(5 + doubles.length);
	});
});

describe('Feeds', () => {
	const feeds = () => [...files].filter(([file]) => /(^|\/)rss\.xml$/.test(file));

	it('Every feed is read by two readers, with the same items', async () => {
		expect(feeds().length).toBeGreaterThan(30);
		for (const [file, bytes] of feeds()) {
			const read = await new FeedReader().parseString(bytes.toString());
			const { format, feed } = parseFeed(bytes.toString());
			expect(format, file).toBe('rss');
			if (format !== 'rss') continue;
			expect(read.title, file).toBe(feed.title);
			expect(
				read.items.map(({ guid }) => guid),
				file,
			).toEqual((feed.items ?? []).map(({ guid }) => guid?.value));
			expect(new Set(read.items.map(({ guid }) => guid)).size, file).toBe(read.items.length);
		}
	});

	it('Every item has a page, a title, a day, words and a card that is there', async () => {
		const wrong: string[] = [];
		for (const [file, bytes] of feeds()) {
			for (const item of (await new FeedReader().parseString(bytes.toString())).items) {
				const place = `${file}: ${item.guid}`;
				if (!files.has(fileOf(item.link ?? '') ?? '')) wrong.push(`${place}: ${item.link} leads nowhere`);
				if (!item.title || !item.contentSnippet) wrong.push(`${place}: no title or words`);
				if (!/T10:00:00\.000Z$/.test(item.isoDate ?? '') || (item.isoDate ?? '') > '2026-11-22T')
					wrong.push(`${place}: its day`);
				const content = String(item['content:encoded']);
				const addresses = [...content.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
				if (!addresses.some((address) => /\.png/.test(address))) wrong.push(`${place}: no card`);
				for (const address of addresses) {
					if (!/^https?:|^mailto:/.test(address)) wrong.push(`${place}: ${address} is not a full address`);
					else if (address.startsWith(root) && !files.has(fileOf(address) ?? ''))
						wrong.push(`${place}: ${address} leads nowhere`);
				}
			}
		}
		expect(wrong).toEqual([]);
	});

	it('Every feed says which page it follows, and where it is', () => {
		for (const [file, bytes] of feeds()) {
			const { format, feed } = parseFeed(bytes.toString());
			if (format !== 'rss') throw new Error(`${file} is ${format}`);
			const home = file.replace(/rss\.xml$/, 'index.html');
			const moved = pages.some((page) => page.moved && page.file === home);
			const page = moved ? 'people/chan-sophea/index.html' : home;
			expect(feed.link, file).toBe(addressOf(page));
			expect(feed.atom?.links?.[0]?.href, file).toBe(addressOf(page.replace('index.html', 'rss.xml')));
			expect(feed.language, file).toBe('en');
		}
	});

	it('The feed of the hub has every recognition', async () => {
		const { items } = await new FeedReader().parseString(files.get('rss.xml')?.toString() ?? '');
		const recognitions = [...files.keys()].filter((file) => /^recognitions\/\d{4}-[^/]+\/index\.html$/.test(file));
		const links = items.map(({ link }) => fileOf(link ?? ''));
		expect(recognitions.filter((file) => !links.includes(file))).toEqual([]);
		expect(recognitions.length).toBeGreaterThan(20);
	});
});

it('The policy of a page stands before all words of others', () => {
	const start = /^<!doctype html><html [^>]*><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/i;
	const whole = pages.filter(({ source }) => source.includes('<html'));
	expect(whole.filter(({ source }) => !start.test(source)).map(({ file }) => file)).toEqual([]);
	expect(whole.filter(({ source }) => source.split('http-equiv="content-security-policy"').length !== 2)).toEqual([]);
	expect(whole.length).toBeGreaterThan(100);
});

describe('Files for other programs', () => {
	const ending = (end: string) => [...files].filter(([file]) => file.endsWith(end));

	it('People, events and pages have theirs', () => {
		// Former addresses, too: a file leads on to no other.
		const people = pages.filter(({ file }) => /^people\/[^/]+\/index\.html$/.test(file));
		expect(ending('.vcf').map(([file]) => file)).toEqual(
			people.map(({ file }) => file.replace('/index.html', '.vcf')).sort(),
		);
		expect(ending('.ics').length).toBeGreaterThan(7);
		expect(files.get('blogroll.opml')).toEqual(files.get('.well-known/recommendations.opml'));
		for (const file of ['events.ics', 'follow/mastodon.csv', 'people.json', 'people.schema.json', 'llms.txt'])
			expect(files.get(file)?.length, file).toBeGreaterThan(100);
	});

	it('Each page that has a copy as Markdown says so, and each copy has its page', () => {
		const copies = pages.flatMap((page) => {
			const address = attribute(page, 'link[rel="alternate"][type="text/markdown"]', 'href');
			return address && !page.moved ? [fileOf(address)] : [];
		});
		expect(copies.sort()).toEqual(ending('.md').map(([file]) => file));
		expect(copies.length).toBeGreaterThan(50);
	});

	it('Every page leads feed readers to the blogs of all', () => {
		const wrong = faults((page) =>
			page.moved || fileOf(attribute(page, 'link[rel="blogroll"]', 'href') ?? '') === 'blogroll.opml'
				? []
				: ['no blogroll'],
		);
		expect(wrong).toEqual([]);
	});

	it('The page to follow leads to every one of them that is about the whole hub, and to every feed', () => {
		const { dom } = pageOf('follow/index.html');
		const led = dom
			.querySelectorAll('main a')
			.map((link) => fileOf((link.getAttributeValue('href') ?? '').replace(/^webcal:/, 'https:')));
		const wanted = [...files.keys()].filter(
			(file) =>
				/^(blogroll\.opml|events\.ics|people\.json|llms\.txt|follow\/.*\.(csv|txt))$/.test(file) ||
				/(^|\/)(rss\.xml|atom\.xml|feed\.json)$/.test(file),
		);
		expect(wanted.length).toBeGreaterThan(50);
		const moved = pages.filter((page) => page.moved).map(({ file }) => file.replace('index.html', ''));
		expect(wanted.filter((file) => !led.includes(file) && !moved.some((of) => file.startsWith(of)))).toEqual([]);
	});

	it('What fonts and emoji of others ask for is said, and every page leads to it', () => {
		const licences = files.get('licences.txt')?.toString() ?? '';
		const sheet = files.get('fonts.css')?.toString() ?? '';
		// What devices have is not handed on.
		const served = [...sheet.matchAll(/font-family:'([^']+)'[^}]*src:url/g)].map(([, family = '']) => family);
		expect(served.length).toBeGreaterThan(5);
		for (const family of served) expect(licences).toContain(`\n${family}\n`);
		expect(licences).toContain('SIL OPEN FONT LICENSE');
		expect(licences).toContain('Twemoji');
		const wrong = faults(({ source }) =>
			source.includes('class="wrap colophon"') && !source.includes(`href="${base}/licences.txt"`)
				? ['no licences']
				: [],
		);
		expect(wrong).toEqual([]);
	});

	it('What is ahead can be taken into a calendar; what is over cannot', () => {
		const offers = (file: string) => pageOf(file).source.includes('.ics"');
		expect(offers('works/winter-seed-swap/index.html')).toBe(true);
		expect(offers('works/still-awake/index.html')).toBe(true);
		expect(offers('works/baltic-access-days/index.html')).toBe(false);
		expect(offers('works/the-kind-maintainer/index.html')).toBe(false);
		expect(pageOf('events/index.html').source).toContain('href="webcal://laurels.example.org/laurels/events.ics"');
	});
});

describe('Previews', () => {
	it('A scraper finds title, words and picture of every shared page', async () => {
		const shared = pages.filter(({ file }) =>
			/^(recognitions\/\d{4}-\d\d-\d\d|works\/.|people\/(?!page|index))/.test(file),
		);
		expect(shared.length).toBeGreaterThan(80);
		for (const { file, source, moved } of shared) {
			if (moved) continue;
			const { error, result } = await openGraph({ html: source });
			expect(error, file).toBe(false);
			expect(result.ogTitle, file).toBeTruthy();
			expect(result.ogDescription, file).toBeTruthy();
			expect(result.twitterCard, file).toBe('summary_large_image');
			expect(result.ogImage?.[0]?.url, file).toMatch(/^https:\/\/laurels\.example\.org\/laurels\/cards\/.+\.png\?v=/);
		}
	});
});

describe('Microformats', () => {
	type Thing = ReturnType<typeof mf2>['items'][number];
	const inside = (thing: Thing): Thing[] => [
		thing,
		...(thing.children ?? []).flatMap(inside),
		...Object.values(thing.properties)
			.flat()
			.filter((value): value is Thing => typeof value === 'object' && 'properties' in value)
			.flatMap(inside),
	];
	const thingsOn = (file: string, type: string): Thing[] =>
		mf2(pageOf(file).source, { baseUrl: addressOf(file) })
			.items.flatMap(inside)
			.filter((thing) => thing.type?.includes(type));
	const first = (thing: Thing | undefined, property: string): unknown => {
		const value = thing?.properties[property]?.[0];
		return typeof value === 'object' && 'value' in value ? value.value : value;
	};

	it('The page of a person is their card: name, address, photo, topics', () => {
		const [card] = thingsOn('people/adaeze-okonkwo-bright/index.html', 'h-card');
		expect(first(card, 'name')).toBe('Adaeze Okonkwo-Bright');
		expect(card?.properties['url']).toContain('https://adaeze.example');
		expect(String(first(card, 'photo'))).toMatch(
			/^https:\/\/laurels\.example\.org\/laurels\/photos\/adaeze-okonkwo-bright-/,
		);
		expect(card?.properties['category']?.length).toBeGreaterThan(0);
	});

	it('The card of every person has the address of their page', () => {
		const own = pages.filter(({ file, moved }) => /^people\/[^/]+\/index\.html$/.test(file) && !moved);
		expect(own.length).toBeGreaterThan(20);
		const without = own.filter(({ file }) => {
			const [card] = thingsOn(file, 'h-card');
			return ![card?.properties['uid'], card?.properties['url']].flat().includes(addressOf(file));
		});
		expect(without.map(({ file }) => file)).toEqual([]);
	});

	it('A person without a photo has a card without one', () => {
		const [card] = thingsOn('people/keoni-mahoe/index.html', 'h-card');
		expect(first(card, 'name')).toBe('Keoni Māhoe');
		expect(card?.properties['photo']).toBeUndefined();
	});

	it('A recognition is an entry by the owner: name, address, day, whom it names', () => {
		const file = 'recognitions/2026-11-17-first-questions/index.html';
		const [entry] = thingsOn(file, 'h-entry');
		expect(String(first(entry, 'name'))).toMatch(/^Laurels to \S+/);
		expect(first(entry, 'url')).toBe(addressOf(file));
		expect(first(entry, 'published')).toBe('2026-11-17');
		const author = entry?.properties['author']?.[0] as Thing | undefined;
		expect(first(author, 'name')).toBe('Marit Solheim');
		expect(first(author, 'url')).toBe(`${root}/`);
	});

	it('The home page has the card of the owner and a feed of entries', () => {
		const [owner] = thingsOn('index.html', 'h-card');
		expect(first(owner, 'name')).toBe('Marit Solheim');
		expect(first(owner, 'url')).toBe(`${root}/`);
		const [feed] = thingsOn('index.html', 'h-feed');
		const entries = (feed?.children ?? []).filter(({ type }) => type?.includes('h-entry'));
		expect(entries.length).toBeGreaterThan(3);
		for (const entry of entries) {
			expect(String(first(entry, 'url'))).toMatch(/\/laurels\/recognitions\/\d{4}-/);
			expect(String(first(entry, 'published'))).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		}
	});
});

it('Every folder at the top of a site is kept from pages of the owner’s own', () => {
	const names = new Set([...files.keys()].map((name) => (name.split('/')[0] ?? '').replace(/\.html$/, '')));
	const folders = [...names].filter((name) => /^[\p{L}\d-]+$/u.test(name) && name !== 'index');
	expect(folders.filter((name) => !topPlaces.has(name))).toEqual([]);
	expect(folders.length).toBeGreaterThan(10);
});
