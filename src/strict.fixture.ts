import ICAL from 'ical.js';
import Papa from 'papaparse';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { allIn, type Node, treeOf } from './hub/markdown/mdast.ts';

type HtmlNode = DefaultTreeAdapterMap['node'];

const elements = new Set('a abbr p br hr em strong mark del code pre ul ol li blockquote h1 h2 h3 h4 h5 h6 img table thead tbody tr th td input'.split(' ')); // prettier-ignore
const letters =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]|\p{Cs}/u;

/** Letters that no file may hold: readers refuse them, or they turn what follows around. */
const letterFaults = (text: string): string[] => {
	const [found] = letters.exec(text) ?? [];
	return found ? [`letter U+${found.codePointAt(0)?.toString(16)}`] : [];
};

/** HTML that somebody's words became: marks and nothing else, addresses that are safe, pictures of the site alone. */
export function htmlFaults(source: string, host: string): string[] {
	const faults: string[] = [];
	const look = (node: HtmlNode): void => {
		if (node.nodeName === '#comment') faults.push('comment');
		if (node.nodeName === '#text' && 'value' in node) faults.push(...letterFaults(node.value));
		if ('tagName' in node) {
			if (!elements.has(node.tagName)) faults.push(`<${node.tagName}>`);
			for (const { name, value } of node.attrs) {
				if (/^on|^(style|srcset|formaction|action|id|name)$/i.test(name)) faults.push(`${name}="${value}"`);
				if (name === 'href' || name === 'src') faults.push(...addressFaults(value, name === 'src' ? host : undefined));
			}
		}
		for (const child of 'childNodes' in node ? node.childNodes : []) look(child);
	};
	look(parseFragment(source));
	return faults;
}

/** An address that leads elsewhere than it seems; for a picture, to anybody else. */
function addressFaults(address: string, host?: string): string[] {
	const url = URL.parse(address, 'https://hub.test/');
	const isSafe = url && /^https?:$/.test(url.protocol) && !url.username && !url.password;
	return isSafe && (!host || url.host === host) ? [] : [`address ${address}`];
}

function xmlFaults(source: string, host: string): string[] {
	const faults: string[] = [];
	const parser = new SaxesParser({ xmlns: true });
	let text = '';
	parser.on('error', ({ message }) => faults.push(message));
	parser.on('text', (part) => {
		text += part;
	});
	parser.on('cdata', (part) => {
		text += part;
	});
	parser.on('opentag', ({ attributes }) => {
		text = '';
		for (const { value } of Object.values(attributes)) faults.push(...letterFaults(value));
	});
	parser.on('closetag', ({ name }) => {
		faults.push(...letterFaults(text));
		if (name === 'content' || name === 'content:encoded') faults.push(...htmlFaults(text, host));
		text = '';
	});
	parser.write(source).close();
	return faults;
}

function jsonFaults(source: string, host: string): string[] {
	const faults: string[] = [];
	JSON.parse(source, (key, value: unknown) => {
		if (typeof value === 'string')
			faults.push(...letterFaults(value), ...(key === 'content_html' ? htmlFaults(value, host) : []));
		return value;
	});
	return faults;
}

function cardFaults(source: string): string[] {
	ICAL.parse(source);
	const long = source.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
	return [
		...long.map((line) => `a line of ${Buffer.byteLength(line)}`),
		...(/(?<!\r)\n|\r(?!\n)/.test(source) ? ['line end'] : []),
	];
}

/** Every row has as many cells as the first, and no cell is a formula. */
export function csvFaults(source: string): string[] {
	const { data, errors } = Papa.parse<string[]>(source.replace(/\n$/, ''), { newline: '\n', delimiter: ',' });
	return [
		...errors.map(({ message }) => message),
		...data.filter((row) => row.length !== data[0]?.length).map((row) => `a row of ${row.length}`),
		...data.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell)),
	];
}

const wordsIn = (node: Node): string =>
	allIn(node)
		.map((one) => (one.type === 'text' ? one.value : ''))
		.join('');

function markdownFaults(source: string): string[] {
	return allIn(treeOf(source)).flatMap((node) => {
		if (node.type === 'html') return [`HTML ${node.value}`];
		// What stands there as an address hides nothing.
		if (node.type === 'link' && node.children.length === 1 && wordsIn(node) === node.url) return [];
		return 'url' in node && node.url !== undefined && !node.url.startsWith('mailto:') ? addressFaults(node.url) : [];
	});
}

/** What a strict reader of its kind finds wrong with a file of the site at `host`. */
export function faultsOf(path: string, text: string, host: string): string[] {
	const reader = readers.find(([pattern]) => pattern.test(path))?.[1];
	try {
		return [...letterFaults(text), ...(reader?.(text, host) ?? [])].map((fault) => `${path}: ${fault}`);
	} catch (error) {
		return [`${path}: ${(error as Error).message}`];
	}
}

const readers: readonly [RegExp, (text: string, host: string) => string[]][] = [
	[/\.(xml|opml|svg)$/, xmlFaults],
	[/\.json$/, jsonFaults],
	[/\.(ics|vcf)$/, cardFaults],
	[/\.csv$/, csvFaults],
	[/(\.md|llms\.txt)$/, markdownFaults],
];
