import { networks } from '../src/networks/networks.ts';
import { feedFormats } from '../src/vocabulary/feed-formats.ts';
import { readers } from '../src/vocabulary/readers.ts';

/** What is called by the same name in every language: networks, formats, readers, what makes the site. */
const names = [
	...networks.map(({ label }) => label).filter((label) => label !== 'E-mail'),
	...feedFormats.map(({ label }) => label),
	...readers.map(({ label }) => label),
	// What somebody types.
	'npm run preview',
	'url:',
];

/** What stands in texts and is no word: addresses, entities, folders of content. */
const noWords = /(?:https?|webcal):\S+|@?[\w.-]+@[\w.]+|@[\w.]+|\b[\w-]+\.(?:test|com|app)\b\S*|content\/\w+|&#?\w+;/g;

/** Plain letters in a text that are no name and no address. */
export const english = (text: string): string[] =>
	names
		.reduce((rest, name) => rest.replaceAll(name, ' '), text.replace(/\\[nrt]/g, ' ').replace(noWords, ' '))
		.match(/[A-Za-z]+/g) ?? [];

/** Attributes that are read or heard, and those that scripts say. */
const readAttributes =
	/\s(?:alt|title|aria-label|placeholder|data-(?:says|copied|by-hand|here|copy-picture|not-possible))="([^"]*)"/g;

const quotes = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const valuesOf = (thing: unknown, keys: readonly string[]): string[] =>
	typeof thing !== 'object' || thing === null
		? []
		: Object.entries(thing).flatMap(([key, value]) =>
				typeof value === 'string' ? (keys.includes(key) ? [value] : []) : valuesOf(value, keys),
			);

function textsOfHtml(html: string): string[] {
	const linked = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(([, json = '']) =>
		valuesOf(JSON.parse(json), ['name', 'headline', 'description']),
	);
	const described = [...html.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)"/g)].flatMap(
		([, name = '', content = '']) => (/description|title|alt$|site_name/.test(name) ? [content] : []),
	);
	const attributes = [...html.matchAll(readAttributes)].map(([, value = '']) => (value.startsWith('{') ? '' : value));
	const carried = [...html.matchAll(/ data-says="([^"]*)"/g)].flatMap(([, json = '']) => {
		const { language: _, digits: __, ...sentences } = JSON.parse(quotes(json)) as Record<string, unknown>;
		return JSON.stringify(sentences).replace(/\{"place":"\w+"\}|"\w+":/g, '');
	});
	const packed = [...html.matchAll(/ data-texts="([^"]*)"/g)].flatMap(([, json = '']) =>
		Object.values(JSON.parse(quotes(json)) as Record<string, string>),
	);
	const shown = html
		// What is pasted as code is read where it is a page of its own.
		.replace(/<textarea class="field code".*?<\/textarea>/gs, ' ')
		.replace(/<(script|style)\b.*?<\/\1>|<nav class="index-bar".*?<\/nav>/gs, ' ')
		.replace(/<(?:"[^"]*"|[^">])*>/g, '\n');
	return [...linked, ...described, ...attributes, ...carried, ...packed, shown].map(quotes);
}

const plainXml = (text: string): string => {
	const html = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
	return [html.replace(/<[^>]*>/g, '\n'), ...[...html.matchAll(readAttributes)].map(([, value = '']) => value)].join(
		'\n',
	);
};

/** What readers read in a file; nothing of pictures, styles, code, and what only programs read. */
export function textsOf(file: string, bytes: Buffer): string[] {
	const text = bytes.toString('utf8');
	if (file.endsWith('.html')) return textsOfHtml(text);
	if (/(rss|atom|sitemap)\.xml$/.test(file))
		return [
			...text.matchAll(
				/<(title|description|subtitle|summary|content:encoded|content|category|media:description)\b[^>]*>(.*?)<\/\1>/gs,
			),
		].map(([, , inner = '']) => plainXml(inner.replace(/<!\[CDATA\[|\]\]>/g, '')));
	if (file.endsWith('feed.json'))
		return [
			...valuesOf(JSON.parse(text), ['title', 'description', 'summary', 'name']),
			...valuesOf(JSON.parse(text), ['content_html']).map(plainXml),
			...((JSON.parse(text).items ?? []) as { tags?: string[] }[]).flatMap(({ tags = [] }) => tags),
		];
	if (file.endsWith('.ics') || file.endsWith('.vcf'))
		return text
			.replace(/\r\n[ \t]/g, '')
			.split('\r\n')
			.filter((line) => /^(SUMMARY|DESCRIPTION|NAME|X-WR-CALNAME|LOCATION|FN|NOTE|TITLE|NICKNAME)[:;]/.test(line))
			.map((line) => line.slice(line.indexOf(':') + 1));
	if (file.endsWith('.opml'))
		return [...text.matchAll(/(?: text| title| description)="([^"]*)"|<title>(.*?)</g)].map(([, a, b]) => a ?? b ?? '');
	if (file.endsWith('.svg'))
		return [...text.matchAll(/aria-label="([^"]*)"|<title>(.*?)</g)].map(([, a, b]) => a ?? b ?? '');
	if (file.endsWith('.md') || file === 'llms.txt') return [text.replace(/\]\([^)]*\)/g, ']')];
	return [];
}
