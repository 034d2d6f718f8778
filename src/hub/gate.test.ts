import { expect, test } from 'vitest';
import {
	type Contents,
	examplePhoto,
	hubOf,
	hubWith,
	loadOf,
	page,
	recognitionById,
	someone,
	who,
} from '../content.fixture.ts';
import type { Hub } from './hub.ts';
import { kinds } from './schema/recognition.ts';
import { workTypes } from './schema/work.ts';
import { recognitionDay } from './things.ts';
import { today } from './time/days.ts';

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
const recognition = (people: string, more = '', kind = 'thanks') =>
	page(`kind: ${kind}\npeople: [${people}]\nreason: for tea${more && `\n${more}`}`);
const work = (people: string, more = '') =>
	page(`type: talk\ntitle: A talk\nurl: https://talk.test\npeople: [${people}]${more && `\n${more}`}`);
const three = { 'people/ada.md': someone('Ada'), 'people/bea.md': someone('Bea'), 'people/cleo.md': someone('Cleo') };

/** Everything that a hub holds, as text: nothing hidden may be in it. */
const whole = (hub: Hub): string => {
	const seen = new Set<unknown>();
	return JSON.stringify(hub, (_, value: unknown) => {
		if (typeof value !== 'object' || value === null) return value;
		if (seen.has(value)) return undefined;
		seen.add(value);
		return value;
	});
};

/** What must not be public, and by what it would be known. */
const hidden: [what: string, files: Contents][] = [
	['somebody who is a draft', { 'people/zed.md': someone('Zed Hidden', 'draft: true\nlists: [l]\ntags: [Hidden]') }],
	[
		'somebody who declined',
		{ 'people/zed.md': someone('Zed Hidden', 'consent: declined\nlists: [l]\ntags: [Hidden]') },
	],
	[
		'a recognition that is a draft',
		{ 'recognitions/2026-01-01-hidden.md': recognition('ada', 'draft: true', 'welcome') },
	],
	['a recognition of tomorrow', { 'recognitions/2026-06-16-hidden.md': recognition('ada') }],
	['a recognition of next year', { 'recognitions/hidden.md': recognition('ada', 'date: 2027-01-01') }],
	[
		'an introduction without agreements',
		{ 'recognitions/2026-01-01-hidden.md': recognition('ada, bea', '', 'introduction') },
	],
	[
		'an introduction to which one of two agreed',
		{ 'recognitions/2026-01-01-hidden.md': recognition('ada, bea', 'agreed:\n  ada: 2026-01-01', 'introduction') },
	],
	[
		'an introduction to which one agrees tomorrow',
		{
			'recognitions/2026-01-01-hidden.md': recognition(
				'ada, bea',
				'agreed:\n  ada: 2026-01-01\n  bea: 2026-06-16',
				'introduction',
			),
		},
	],
	[
		'an introduction of which one declined after they agreed',
		{
			'people/zed.md': someone('Zed Hidden', 'consent: declined'),
			'recognitions/2026-01-01-hidden.md': recognition(
				'ada, zed',
				'agreed:\n  ada: 2026-01-01\n  zed: 2026-01-01',
				'introduction',
			),
		},
	],
	[
		'whatever names nobody but who declined, and links to it',
		{
			'people/zed.md': someone('Zed Hidden', 'consent: declined\nformerly: [hidden-z]'),
			'recognitions/2026-01-01-hidden.md': recognition('zed'),
			'works/hidden.md': work('zed'),
			'recognitions/2026-01-02-tea.md': recognition('ada, zed', 'work: hidden'),
			'people/ada.md': page(
				'name: Ada\nreason: for [them](/people/hidden-z/)',
				'[One](/people/zed/#hidden), [two](</works/hidden/> "Hidden"), [3 [x]](/recognitions/2026-01-01-hidden/).',
			),
			'people/bea.md': someone('Bea', '', '[Her](/people/ada/), [all](/recognitions/2026/).'),
		},
	],
	[
		'somebody of whom only a laurel of tomorrow speaks, and what is theirs alone',
		{
			'people/zed.md': page('name: Zed Hidden\nlists: [l]\ntags: [Hidden]'),
			'recognitions/2026-06-16-hidden.md': recognition('zed'),
			'recognitions/2026-06-01-hidden.md': recognition('ada', 'by: zed'),
			'works/hidden.md': work('zed'),
		},
	],
	[
		'somebody of whom only an introduction speaks that waits, and a laurel in the words of who waits, too',
		{
			'people/zed.md': page('name: Zed Hidden'),
			'people/zoe.md': page('name: Zoe Hidden'),
			'recognitions/2026-01-01-hidden.md': recognition('ada, zed', 'agreed:\n  ada: 2026-01-01', 'introduction'),
			'recognitions/2026-01-02-hidden.md': recognition('zoe', 'by: zed'),
		},
	],
	['a work that is a draft', { 'works/hidden.md': work('ada', 'draft: true') }],
	['a list of nobody', { 'lists/hidden.md': page('title: Hidden') }],
	[
		'a list of drafts only',
		{
			'lists/hidden.md': page('title: Hidden'),
			'people/zed.md': someone('Zed Hidden', 'draft: true\nlists: [hidden]'),
		},
	],
];
test.for(hidden)('%s is not public', async ([, files]) => {
	const hub = await hubOf({ ...three, 'lists/l.md': page('title: L'), ...files });
	expect(whole(hub)).not.toMatch(/hidden/i);
	expect(ids(hub.people)).toEqual(['ada', 'bea', 'cleo']);
});

/** A way to write a link, and what is left of it. */
const spellings: [written: string, left: string][] = [
	['[them](/people/zed/)', 'them'],
	['[them]( </people/zed/#hidden>\n\t"Hidden" )', 'them'],
	['[a [b [c [d]]] \\] 🫖](/people/zed/?hidden) x', 'a [b [c [d]]] \\] 🫖 x'],
	['Ä 🫖 [*them*][Hidden], [hidden], [Hidden][]\n\n[hidden]: /people/zed/ "Hidden"', 'Ä 🫖 *them*, hidden, Hidden\n\n'],
	['- [x][y]\r\n- [z][y]\r\n\r\n[y]: /people/hidden-z/\r\n[y]: https://y.test', '- x\n- z'],
	['[card](/people/zed.vcf) | [badge](/badges/zed.svg)', 'card | badge'],
	['a ![Hidden](/cards/people/zed-wide.png) b', 'a  b'],
	['a ![Hidden][h] b\n\n[h]: /cards/people/zed-tall-ink.png', 'a  b\n\n'],
	['[![Hidden](/badges/zed.svg) them](/people/zed/share/)', ' them'],
	['[tea](/tags/hidden-tea/), [then](/recognitions/2019/), [and](/recognitions/2019/02/)', 'tea, then, and'],
	['See <https://hub.test/laurels/people/zed/> x', 'See  x'],
	['See https://hub.test/laurels/people/zed/.', 'See .'],
	['[them](https://hub.test/laurels/people/zed/ "Hidden")', 'them'],
	[
		'[them](/people/%7Aed/) [them](/%70eople/zed/) [them](\\/people\\/zed\\/) [them](/people&#47;zed/)',
		'them them them them',
	],
	['[a](https://www.hub.test/laurels/people/zed/) [b](https://hub.test./laurels/people/zed/)', 'a b'],
	['# [them](/people/zed/) b', '# them b'],
	['| a |\n|---|\n| [them](/people/zed/) |', '| a |\n|---|\n| them |'],
];
test.for(spellings)('of a link to who declined no more than its words is left: %j', async ([written, left]) => {
	const hub = await hubOf({
		...three,
		'people/zed.md': someone('Zed Hidden', 'consent: declined\nformerly: [hidden-z]\ntags: [Hidden tea]'),
		'recognitions/2019-02-03-x.md': recognition('zed'),
		'people/bea.md': someone('Bea', '', written),
	});
	expect(who(hub, 'bea').story.trimEnd()).toBe(left.trimEnd());
});

test('a field that is nothing but the address of who declined leads to the home page', async () => {
	const theirs = 'https://hub.test/laurels/people/zed/';
	const hub = await hubOf({
		...three,
		'hub.md': hubWith('').replace('olu@hub.test', theirs),
		'people/zed.md': someone('Zed', 'consent: declined'),
		'people/bea.md': someone('Bea', `url: ${theirs}`),
		'works/w.md': work('ada').replace('https://talk.test', theirs),
	});
	const home = 'https://hub.test/laurels/';
	expect([hub.contact, who(hub, 'bea').url, hub.works[0]?.url]).toEqual([home, home, home]);
	expect(whole(hub)).not.toContain('zed');
});

test('links to what is public stay', async () => {
	const story = [
		'[Her](/people/ada/), [all](/recognitions/2026/), [this](/works/), [that](https://b.test/people/zed/), [x][ada],',
		'`[code](/people/zed/)`, [near](/people/zed-b/), ![cup](/cup.png)\n\n[ada]: /people/ada/',
	].join('\n');
	const hub = await hubOf({
		...three,
		'people/zed.md': someone('Zed', 'draft: true'),
		'people/zed-b.md': someone('Zed B'),
		'recognitions/2026-01-01-a.md': recognition('ada'),
		'people/bea.md': someone('Bea', '', story),
	});
	expect(who(hub, 'bea').story).toBe(story);
});

test.for(['/p%65ople/zed/', '/people&#47;zed/', '\\/people\\/zed\\/', 'https://hub.test/laurels/p%65ople/zed/'])(
	'a link to who is hidden goes, however its letters are written: %s',
	async (address) => {
		const hub = await hubOf({
			'people/ada.md': someone('Ada', '', `With [a friend](${address}), [twice][1].\n\n[1]: ${address}`),
			'people/zed.md': someone('Zed', 'draft: true'),
		});
		expect(who(hub, 'ada').story).toMatch(/^With a friend, twice\.\s*$/);
	},
);

test('a laurel of which nobody can tell the day is never public', async () => {
	const { recognitions } = await loadOf({ ...three, 'recognitions/tea.md': recognition('ada') });
	expect(recognitions.map(({ id, data }) => recognitionDay(id, data))).toEqual(['9999-12-31']);
});

test('drafts are seen while writing, but nobody who declined and nothing of tomorrow', async () => {
	const files = Object.assign({}, ...hidden.slice(0, 1).map(([, one]) => one), {
		...three,
		'lists/l.md': page('title: L'),
		'people/no.md': someone('No', 'consent: declined'),
		'recognitions/2026-01-01-draft.md': recognition('zed', 'draft: true'),
		'recognitions/2026-06-16-tomorrow.md': recognition('ada'),
	}) as Contents;
	const hub = await hubOf(files, '2026-06-15', true);
	expect(ids(hub.people)).toEqual(['ada', 'bea', 'cleo', 'zed']);
	expect(who(hub, 'zed').isDraft).toBe(true);
	expect(ids(hub.recognitions)).toEqual(['2026-01-01-draft']);
});

test('a recognition appears on its day, and an introduction on the day of the last agreement', async () => {
	const files = {
		...three,
		'recognitions/2026-06-01-thanks.md': recognition('ada'),
		'recognitions/2026-06-01-meet.md': recognition(
			'ada, bea',
			'agreed:\n  ada: 2026-06-02\n  bea: 2026-06-03',
			'introduction',
		),
	};
	const on = async (day: string) => ids((await hubOf(files, day)).recognitions);
	expect(await on('2026-05-31')).toEqual([]);
	expect(await on('2026-06-01')).toEqual(['2026-06-01-thanks']);
	expect(await on('2026-06-02')).toEqual(['2026-06-01-thanks']);
	expect(await on('2026-06-03')).toEqual(['2026-06-01-meet', '2026-06-01-thanks']);
});

test('whoever is named by a laurel alone appears with it, and is seen before that while writing', async () => {
	const files = {
		...three,
		'people/zed.md': page('name: Zed\nlists: [l]'),
		'lists/l.md': page('title: L'),
		'recognitions/2026-06-16-tea.md': recognition('zed, ada'),
	};
	const on = async (day: string, drafts = false) => {
		const { people, lists } = await hubOf(files, day, drafts);
		return [ids(people).includes('zed'), ids(lists)];
	};
	expect(await on('2026-06-15')).toEqual([false, []]);
	expect(await on('2026-06-15', true)).toEqual([true, ['l']]);
	expect(await on('2026-06-16')).toEqual([true, ['l']]);
});

test('a day that is still to come hides no work', async () => {
	const hub = await hubOf({ ...three, 'works/w.md': work('ada', 'date: 2030\nstart: 2030-01-01') });
	expect(ids(hub.works)).toEqual(['w']);
	expect(ids(who(hub, 'ada').works)).toEqual(['w']);
});

test('a photo is public with consent only, of the owner always', async () => {
	const picture = await examplePhoto();
	const hub = await hubOf({
		'hub.md': hubWith('featured: [ada]').replace('  name: Olu Owner', '  name: Olu\n  photo: me.jpg'),
		'me.jpg': picture,
		'people/ada.md': someone('Ada', 'photo:\n  alt: Ada laughs\nconsent: given'),
		'people/ada.jpg': picture,
		'people/bea.md': someone('Bea', 'photo:\n  alt: Bea frowns'),
		'people/bea.jpg': picture,
	});
	expect(who(hub, 'ada').photo).toMatchObject({ alt: 'Ada laughs', width: 600, height: 750, focus: { x: 50, y: 25 } });
	expect(who(hub, 'bea').photo).toBeUndefined();
	expect(hub.owner.photo).toBeDefined();
	expect(whole(hub)).not.toMatch(/frowns|bea\.jpg/);
});

test.for(kinds)('a recognition of kind %s is public and linked both ways, newest first', async (kind) => {
	const more = 'quote:\n  text: Tea helps\nagreed:\n  ada: 2026-01-01\n  bea: 2026-01-01';
	const hub = await hubOf({
		...three,
		'recognitions/2026-01-01-a.md': recognition('ada, bea', more, kind),
		'recognitions/2026-02-01-b.md': recognition('ada'),
	});
	expect(ids(who(hub, 'ada').recognitions)).toEqual(['2026-02-01-b', '2026-01-01-a']);
	expect(recognitionById(hub, '2026-01-01-a')).toMatchObject({ kind, date: '2026-01-01' });
	expect(recognitionById(hub, '2026-01-01-a').quote?.text).toBe(kind === 'quote' ? 'Tea helps' : undefined);
});

test.for(workTypes)('a work of type %s is public and linked both ways', async (type) => {
	const hub = await hubOf({ ...three, 'works/w.md': work('ada').replace('talk', type) });
	expect(who(hub, 'ada').works).toEqual(hub.works);
	expect(hub.works[0]).toMatchObject({ id: 'w', type });
});

test('LAURELS_NOW sets the day; a word that is no day is refused', () => {
	expect(today({ LAURELS_NOW: '2026-05-01' })).toBe('2026-05-01');
	expect(today({ LAURELS_NOW: '2026-05-01T23:59:00-11:00' })).toBe('2026-05-02');
	expect(today({})).toBe(new Date().toISOString().slice(0, 10));
	expect(today({ LAURELS_NOW: '' })).toBe(today({}));
	for (const wrong of ['tomorrow', '2026-02-30', '2026'])
		expect(() => today({ LAURELS_NOW: wrong }), wrong).toThrow(/2026-05-01/);
});
