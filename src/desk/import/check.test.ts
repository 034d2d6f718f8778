import { expect, test } from 'vitest';
import { effortOf } from '../../effort.fixture.ts';
import { personSchema } from '../../hub/schema/person.ts';
import { dayFrom } from '../../hub/time/written-days.ts';
import { check } from './check.ts';
import { draftComment, draftFields } from './draft.ts';
import type { FoundPerson } from './found.ts';
import { fromLinks } from './sources/links.ts';

const found = (more: Partial<FoundPerson>): FoundPerson => ({ name: 'Ada', handles: {}, row: 2, ...more });
const checked = (more: Partial<FoundPerson>) => {
	const result = check(found(more), []);
	if (typeof result === 'string') throw new Error(result);
	return result;
};

test('what is too long is cut, with a doubt', () => {
	const { checked: one, doubts } = checked({ headline: 'x '.repeat(2500), organization: 'A'.repeat(300) });
	expect([...(one.headline ?? '')].length).toBeLessThanOrEqual(200);
	expect(one.organization?.name).toHaveLength(120);
	expect(doubts).toEqual(['headline has 4,999 letters: cut to 200', 'organization has 300 letters: cut to 120']);
});

test.each([
	[
		'headline',
		'=HYPERLINK("https://evil.test","x")',
		'headline is a formula (“=HYPERLINK("https://evil.test","x")”): left out',
	],
	['headline', '@SUM(1+1)', 'headline is a formula (“@SUM(1+1)”): left out'],
	['jobTitle', 'Boss (boss@mail.test)', 'jobTitle holds an e-mail address: left out'],
	['jobTitle', 'Boss, +49 170 1234567', 'jobTitle holds a phone number: left out'],
	['headline', 'Call (555) 123-4567', 'headline holds a phone number: left out'],
	['reason', 'for picking up at 0170/1234567', 'reason holds a phone number: left out'],
	['location', '01 23 45 67 89', 'location holds a phone number: left out'],
	[
		'url',
		'https://wa.me/491701234567',
		'url “https://wa.me/491701234567” is no address that can be published: left out',
	],
	['reason', 'for tea <!-- d', 'reason holds a comment that is never closed: left out'],
	['headline', '%% C', 'headline holds a comment that is never closed: left out'],
	['reason', 'for …', 'reason “for …” says nothing: left out'],
	['headline', '<!-- x -->', undefined],
	['location', '\u2800', 'location shows nothing: left out'],
	['url', 'mailto:a@b.test', 'url “mailto:a@b.test” is no address that can be published: left out'],
	[
		'url',
		'https://a.test/?to=me@mail.test',
		'url “https://a.test/?to=me@mail.test” is no address that can be published: left out',
	],
	['url', 'javascript:alert(1)', 'url “javascript:alert(1)” is no address that can be published: left out'],
	['since', '03/04/2020', 'since “03/04/2020” can’t be told for sure: left out'],
] as const)('%s “%s” is left out, with a doubt', (field, written, doubt) => {
	const { checked: one, doubts } = checked({ [field]: written });
	expect(one).toEqual({ name: 'Ada', handles: {}, lists: [], tags: [] });
	expect(doubts).toEqual(doubt ? [doubt] : []);
});

test('a cell full of marks takes no time', async () => {
	for (const mark of ['**a ', '![', '[a', 'a@', '`']) {
		const text = mark.repeat(60_000);
		const fields = { headline: text, url: text, handles: { x: text, mastodon: text }, tags: [text], since: text };
		expect(await effortOf(() => checked(fields))).toBeLessThan(1000);
	}
});

test.each([
	['=HYPERLINK("x")'],
	['x, =HYPERLINK("y")'],
	['🌟 =1+1'],
	['ada@mail.test'],
	[''],
	['\u3164'],
	['Ada 0170 1234567'],
	['<!-- x -->'],
	['%% C %%'],
	['Ada <!-- d'],
])('nobody is called “%s”', (name) => {
	expect(check(found({ name }), [])).toEqual(expect.any(String));
});

test.each([
	['[[ada]]', 'ada'],
	['[[people/ada-lovelace.md|Ada Lovelace]]', 'Ada Lovelace'],
	['[Ada Lovelace](https://a.test)', 'Ada Lovelace'],
	['**Ada** Lovelace', 'Ada Lovelace'],
	['- Ada', 'Ada'],
	['# Ada', 'Ada'],
	['{a: b}', '{a: b}'],
	['&ada', '&ada'],
	['null', 'null'],
	['🙂', '🙂'],
])('who is written “%s” is %s', (written, name) => {
	expect(checked({ name: written }).checked.name).toBe(name);
});

test.each([
	[{ name: 'ada@mail.test' }, 'The name holds an e-mail address.'],
	[{ name: '=1+1' }, 'The name is a formula (“=1+1”).'],
	[{ name: 'Ada <!-- d' }, 'The name holds a comment that is never closed.'],
	[{ name: 'https://github.com/ada' }, 'The name is an address (“https://github.com/ada”).'],
	[{ name: '---' }, 'The name has no letter.'],
	[{ name: '[ ]' }, 'The name has no letter.'],
	[{ name: ' ' }, 'There is no name.'],
])('%j is nobody, and a sentence says why', (row, because) => {
	expect(check(found(row), [])).toBe(because);
});

test('handles and topics that can’t be are left out one by one', () => {
	const { checked: one, doubts } = checked({
		handles: { x: '@ada', github: 'not a handle', linkedin: 'https://www.linkedin.com/in/ada-l/' },
		tags: ['Maps', 'maps', 'C', 'C++', 'C#', 'node.js', 'NodeJS', '!!', 'y'.repeat(60)],
	});
	expect(one.handles).toEqual({ x: 'ada', linkedin: 'ada-l' });
	expect(one.tags).toEqual(['Maps', 'C', 'C++', 'C#', 'node.js']);
	expect(doubts).toHaveLength(3);
});

test.each([
	['05 Mar 2021', '2021-03-05'],
	['1. März 2021', '2021-03-01'],
	['3 janv. 2020', '2020-01-03'],
	['12 de agosto de 2019', '2019-08-12'],
	['März 5, 2021', '2021-03-05'],
	['2021-03-05T10:00:00Z', '2021-03-05'],
	['05.03.2021', '2021-03-05'],
	['25/03/2021', '2021-03-25'],
	['03/25/2021', '2021-03-25'],
	['03/04/2021', undefined],
	['31 Feb 2021', undefined],
	['soon', undefined],
])('“%s” is the day %s', (written, day) => {
	expect(dayFrom(written)).toBe(day);
});

test('a draft says where it came from, once, on lines of their own', () => {
	const origin = { fileName: 'a\n---\nname: x.csv', day: '2026-11-23', lists: ['follow'], tags: ['maps'] };
	expect(draftComment(found({ met: '2020-01-02' }), checked({}).checked, origin)).toBe(
		'# Imported from a --- name: x.csv on 2026-11-23. Write a reason, then take draft away.\n# You have been connected since 2020-01-02.',
	);
	expect(
		draftComment(found({ nameless: true }), checked({}).checked, { ...origin, fileName: 'me@mail.test.csv' }),
	).toBe('# Imported from a file on 2026-11-23. Write their name and a reason, then take draft away.');
	expect(draftFields({ name: 'Ada', handles: {}, lists: [], tags: ['maps', 'tea'] }, origin)).toEqual({
		...{ name: 'Ada', handles: {}, lists: ['follow'], tags: ['maps', 'tea'], draft: true },
	});
});

test('every address of an export has its place: profiles, the first as their site, the rest as links', () => {
	const links = fromLinks([
		'https://medium.com/@cleo',
		'https://cleo.test/__main__.html',
		'https://dev.to/cleo',
		'https://blog.test/@_cleo_/x',
		'https://twitch.tv/cleo',
		'https://x.com/cleo',
		'https://twitter.com/cleo',
		'https://x.com/cleo_too',
		'no address',
	]);
	expect(checked(links).checked).toMatchObject({
		url: 'https://cleo.test/__main__.html',
		handles: { medium: 'cleo', devto: 'cleo', twitch: 'cleo', x: 'cleo' },
		links: ['https://blog.test/@_cleo_/x', 'https://x.com/cleo_too'],
	});
});

test('marks of comments go, with what stands in them: what is written is what the hub reads', () => {
	const { checked: one } = checked({
		name: 'Ada <!-- x -->',
		reason: 'for tea %% C %%',
		organization: '<!-- y -->Kew',
	});
	expect(one).toMatchObject({ name: 'Ada', reason: 'for tea', organization: { name: 'Kew' } });
	for (const text of [
		'a \\\\%% b',
		'`<!--` a',
		'<*!-- x',
		'%*%* x',
		'100%% sure',
		'<!-- a --><!-- b',
		'<!<!-- -->-- x',
	]) {
		const { checked: one } = checked({ headline: text });
		if (one.headline) expect(personSchema.shape.headline.parse(one.headline), text).toBe(one.headline);
	}
	expect(checked({ tags: ['maps', '0170 1234567', '<!-- d', 'tea %% C %%'] }).checked.tags).toEqual(['maps', 'tea']);
});
