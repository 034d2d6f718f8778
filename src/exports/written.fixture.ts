import { hubOf, page, someone } from '../content.fixture.ts';
import type { Hub } from '../hub/hub.ts';
import { exportFiles } from './index.ts';

/** A site under a base path, on which nothing may lead outside of it. */
export const site = { origin: 'https://hub.test', base: '/laurels' };

/** Every file for other programs of a hub: its path, and what stands in it. */
export async function writtenExports(hub: Hub): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	for (const { path, write } of exportFiles(hub, site)) {
		if (files.has(path)) throw new Error(`${path} is written twice`);
		files.set(path, await write());
	}
	return files;
}

/** One file; fails the test when it is not written. */
export async function exportedFile(hub: Hub, path: string): Promise<string> {
	const file = exportFiles(hub, site).find((one) => one.path === path);
	if (!file) throw new Error(`${path} is not written`);
	return file.write();
}

/** Work in another time zone. */
export async function inZone<T>(zone: string, work: () => Promise<T>): Promise<T> {
	const before = process.env['TZ'];
	process.env['TZ'] = zone;
	try {
		return await work();
	} finally {
		if (before === undefined) delete process.env['TZ'];
		else process.env['TZ'] = before;
	}
}

/** A hub with Ada and one work of hers. */
export const withWork = (fields: string, more: Record<string, string> = {}): Promise<Hub> =>
	hubOf({ 'people/ada.md': someone('Ada'), 'works/tea.md': eventFile(fields), ...more });

export const eventFile = (fields: string, body = ''): string =>
	page(`type: event\ntitle: Tea\nurl: https://tea.test/\npeople: [ada]\n${fields}`, body);

/** Words that break what is careless, as YAML and as they are shown. */
export const hard: [what: string, written: string, shown: string][] = [
	['commas, semicolons and colons', '"Ada, Bea; Cyd: D"', 'Ada, Bea; Cyd: D'],
	['quotes', `"Ada \\"the first\\" O'Hara"`, `Ada "the first" O'Hara`],
	['backslashes', '"Ada \\\\n \\\\, \\\\; \\\\."', 'Ada \\n \\, \\; \\.'],
	['line breaks', '"Ada\\nBea\\r\\nCyd"', 'Ada Bea Cyd'],
	['the end of CDATA', '"Ada ]]> Bea"', 'Ada ]]> Bea'],
	['elements and entities', '"<b>Ada</b> &amp; &#7; <! -- >"', '<b>Ada</b> &amp; &#7; <! -- >'],
	['a comment', '"Ada <!-- so far --> Bea"', 'Ada Bea'],
	['emoji of several letters', `"${'👩🏽‍🚀🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(4)}"`, '👩🏽‍🚀🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(4)],
	['Arabic', '"ريم الخطيب"', 'ريم الخطيب'],
	['many letters of three octets', `"${'林晓岚'.repeat(26)}"`, '林晓岚'.repeat(26)],
	['Markdown', '"# [Ada](x) 1. snake_case \\\\* > ~no~ | _"', '# Ada 1. snake_case \\* > ~no~ | _'],
];

/** Lines as they go over the wire, in octets. */
export const octets = (text: string): number[] => text.split('\r\n').map((line) => Buffer.byteLength(line));
