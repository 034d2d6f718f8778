import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { exampleHub, examplePhoto, hubOf, hubWith, page, someone } from '../content.fixture.ts';
import { withFormer } from '../site/former.ts';
import { paths } from '../vocabulary/paths.ts';
import { exportedFile, hard, octets, writtenExports } from './written.fixture.ts';

/** What an address book reads: every property with its values. */
function read(card: string): Record<string, unknown[]> {
	const [name, properties] = ICAL.parse(card) as [string, [string, object, string, ...unknown[]][]];
	expect(name).toBe('vcard');
	const found: Record<string, unknown[]> = {};
	for (const [property, , , ...values] of properties) found[property] = [...(found[property] ?? []), ...values];
	return found;
}
const cardOf = async (ada: string, more: Record<string, string | Uint8Array> = {}) =>
	read(await exportedFile(await hubOf({ 'people/ada.md': ada, ...more }), paths.vcard('ada')));

test('a contact has what the page says', async () => {
	const more = [
		'romanized: Ada L',
		'aliases: [Countess, A. A. L.]',
		'headline: Counts',
		'jobTitle: Analyst',
		'organization: {name: Engines}',
		'location: London, England',
		'url: https://ada.test/',
		'handles: {x: ada, mastodon: "@ada@fedi.test"}',
		'tags: [Maths, Tea]',
		'lists: []',
	];
	expect(
		await cardOf(someone('Ada', more.join('\n')), {
			'recognitions/2026-02-03-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea'),
		}),
	).toEqual({
		version: ['3.0'],
		prodid: ['-//Laurels//Laurels//EN'],
		uid: ['https://hub.test/laurels/people/ada/'],
		fn: ['Ada'],
		n: [['Ada', '', '', '', '']],
		nickname: ['Ada L', 'Countess', 'A. A. L.'],
		title: ['Analyst'],
		org: ['Engines'],
		note: ['Counts'],
		adr: [['', '', '', 'London, England', '', '', '']],
		url: ['https://ada.test/', 'https://fedi.test/@ada', 'https://x.com/ada'],
		'x-socialprofile': ['https://fedi.test/@ada', 'https://x.com/ada'],
		categories: ['Maths', 'Tea'],
		rev: ['2026-02-03'],
		source: ['https://hub.test/laurels/people/ada.vcf'],
	});
});

test('a name and a reason are enough, and say nothing empty', async () => {
	expect(Object.keys(await cardOf(someone('Ada'))).sort()).toEqual(['fn', 'n', 'prodid', 'source', 'uid', 'version']);
	expect((await cardOf(someone('Ada', 'since: 2026-01-02')))['rev']).toEqual(['2026-01-02']);
	expect((await cardOf(someone('Ada', 'since: 2026')))['rev']).toBeUndefined();
	expect((await cardOf(someone('Ada', 'formerly: [countess]')))['uid']).toEqual([
		'https://hub.test/laurels/people/countess/',
	]);
});

test('a photo is named only with consent', async () => {
	const picture = { 'people/ada.jpg': await examplePhoto() };
	expect((await cardOf(someone('Ada'), picture))['photo']).toBeUndefined();
	const [address] = (await cardOf(someone('Ada', 'consent: given'), picture))['photo'] ?? [];
	expect(address).toMatch(/^https:\/\/hub\.test\/laurels\/photos\/ada-[0-9a-f]{8}-960\.webp$/);
});

/** A simple value as ical.js gives it: it leaves semicolons escaped, which the format asks for (RFC 2426, 5). */
const simple = (text: string) => text.replaceAll(';', '\\;');

test.for(hard)('%s are read back, in lines of 75 octets at most', async ([, value, shown]) => {
	const fields = ['name', 'headline', 'jobTitle', 'location'].map((field) => `${field}: ${value}`).join('\n');
	const ada = page(`${fields}\nreason: x\naliases: [${value}, Bea]\norganization: {name: ${value}}`);
	const text = await exportedFile(await hubOf({ 'people/ada.md': ada }), paths.vcard('ada'));
	const card = read(text);
	expect(card['n']).toEqual([[shown, '', '', '', '']]);
	expect(card['adr']).toEqual([['', '', '', shown, '', '', '']]);
	for (const name of ['fn', 'note', 'title']) expect(card[name], name).toEqual([simple(shown)]);
	expect(card['nickname']).toEqual([simple(shown), 'Bea']);
	expect(Math.max(...octets(text))).toBeLessThanOrEqual(75);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufffd]/);
});

test('topics with commas and semicolons stay whole', async () => {
	const { categories } = await cardOf(someone('Ada', 'tags: ["Tea, hot; sweet", Maps]'));
	expect(categories).toEqual([simple('Tea, hot; sweet'), 'Maps']);
});

test('lines are folded as late as they may be, between letters', async () => {
	for (const length of [60, 69, 70, 71, 72, 80, 200]) {
		const headline = `${'é'.repeat(Math.floor(length / 2))}👏`;
		const text = await exportedFile(
			await hubOf({ 'people/ada.md': someone('Ada', `headline: ${headline}`) }),
			paths.vcard('ada'),
		);
		expect(read(text)['note']).toEqual([headline]);
		for (const [before = '', after = ''] of text.split('\r\n').map((line, index, lines) => [line, lines[index + 1]]))
			if (after.startsWith(' '))
				expect(Buffer.byteLength(before) + Buffer.byteLength([...after][1] ?? '')).toBeGreaterThan(75);
	}
});

test('everybody public has a contact that is read, without an e-mail address', async () => {
	const hub = await exampleHub();
	const cards = [...(await writtenExports(hub))].filter(([path]) => path.endsWith('.vcf'));
	expect(cards).toHaveLength(withFormer(hub.people).length);
	for (const [path, text] of cards) {
		expect(read(text)['fn'], path).toHaveLength(1);
		expect(text, path).not.toMatch(/EMAIL|mailto:|^TEL/m);
	}
	const mailed = await exportedFile(
		await hubOf({ 'hub.md': hubWith(''), 'people/ada.md': someone('Ada', 'handles: {mastodon: "@ada@fedi.test"}') }),
		paths.vcard('ada'),
	);
	expect(mailed).not.toMatch(/ada@|olu@/);
});
