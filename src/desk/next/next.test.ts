import { describe, expect, test } from 'vitest';
import { hubOf, loadOf, page, someone, who } from '../../content.fixture.ts';
import { publicHub } from '../../hub/public.ts';
import { addDays, type Day, longDay } from '../../hub/time/days.ts';
import type { LogRow } from '../log/log.ts';
import { withoutAnswered } from '../log/open-asks.ts';
import { postsAsCsv, scheduledPosts } from './files/schedule.ts';
import { paceOf, periodAround, progressOf } from './goals.ts';
import { introductionsWorthMaking } from './introductions.ts';
import { touches } from './last-contact.ts';
import { suggestions } from './next.ts';
import { noPlan, planSchema } from './plan.ts';
import { reminders } from './reminders.ts';

const today = '2026-06-15';
const row = (date: string, person: string, what: LogRow['what'], more: Partial<LogRow> = {}): LogRow => ({
	date,
	person,
	what,
	network: '',
	url: '',
	recognition: '',
	count: 1,
	note: '',
	line: 2,
	...more,
});
const thanks = (people: string, more = '') => page(`kind: thanks\npeople: [${people}]\nreason: for tea${more}`);
const files = {
	'lists/inner.md': page('title: Inner'),
	'people/ada.md': someone('Ada', 'lists: [inner]\nlocation: Oslo\ntags: [Maps, Tea]'),
	'people/bea.md': someone('Bea', 'lists: [inner]\nlocation: Oslo'),
	'people/cyd.md': someone('Cyd', 'location: Lima\ntags: [Maps]'),
	'people/dee.md': someone('Dee', 'tags: [Tea]\nlocation: oslo'),
	'recognitions/2026-06-01-ada.md': thanks('ada'),
	'recognitions/2026-01-01-bea.md': thanks('bea'),
	'recognitions/2025-06-20-cyd.md': thanks('cyd'),
};
const plan = (more: object) => planSchema.parse(more);
const kindsOf = async (rows: LogRow[], given = noPlan, count = 9, contents: typeof files = files) =>
	suggestions(await hubOf(contents), rows, given, today, count).map(({ person, reasons }) => [
		person.id,
		...reasons.map(({ kind }) => kind),
	]);

test('drafts come last, in no order of names, and meet nobody', async () => {
	const drafts = Object.fromEntries(
		[...'fghijklm'].map((letter) => [`people/${letter}.md`, someone(`${letter} Draft`, 'draft: true\ntags: [Loom]')]),
	);
	const hub = await hubOf({ ...files, ...drafts }, today, true);
	for (const given of [noPlan, plan({ spread: 'false' })]) {
		const ids = suggestions(hub, [], given, today, 7).map(({ person }) => person.id);
		expect(ids.slice(0, 3).sort()).toEqual(['bea', 'cyd', 'dee']);
		expect(ids).toHaveLength(7);
		expect(ids.slice(3)).not.toEqual(ids.slice(3).sort());
	}
	const [draft] = suggestions(hub, [], noPlan, today, 9).slice(-1);
	expect(draft?.reasons[0]?.because).toMatch(/Draft is a draft that waits for your words\.$/);
	const paired = introductionsWorthMaking(hub, 9).flatMap(({ people }) => people);
	expect(paired.filter(({ isDraft }) => isDraft)).toEqual([]);
});

test('whoever is due, comes round, or was never recognised is told; whoever heard lately is not', async () => {
	expect(await kindsOf([])).toEqual([
		['cyd', 'due', 'anniversary'],
		['bea', 'due'],
		['dee', 'never'],
	]);
});

test('cadence counts from the last real contact or recognition, not from what others did', async () => {
	expect((await kindsOf([row('2026-06-10', 'bea', 'call')])).flat()).not.toContain('bea');
	expect((await kindsOf([row('2026-06-10', 'bea', 'repost')])).flat()).toContain('bea');
	expect((await kindsOf([row('2026-06-20', 'bea', 'call')])).flat()).toContain('bea');
});

test('a person’s own cadence wins over that of their lists, and that over everybody’s', async () => {
	const hub = await hubOf(files);
	const cadences = (given: object) =>
		Object.fromEntries([...touches(hub, [], plan(given), today)].map(([id, { cadence }]) => [id, cadence]));
	expect(cadences({})).toEqual({ ada: 91, bea: 91, cyd: 91, dee: 91 });
	expect(
		cadences({ cadence: 'monthly', lists: { inner: '2 weeks' }, people: { ada: 'never', cyd: '10 days' } }),
	).toEqual({
		ada: null,
		bea: 14,
		cyd: 10,
		dee: 30,
	});
});

test('never and pauses are kept', async () => {
	expect((await kindsOf([], plan({ people: { bea: 'never' } }))).flat()).not.toContain('bea');
	const pause = { from: '2026-06-01', until: '2026-06-15' };
	expect((await kindsOf([], plan({ pauses: [{ ...pause, person: 'bea' }] }))).map(([id]) => id)).toEqual([
		'cyd',
		'dee',
	]);
	expect(await kindsOf([], plan({ pauses: [pause] }))).toEqual([]);
	expect((await kindsOf([], plan({ pauses: [{ ...pause, until: '2026-06-14' }] }))).length).toBe(3);
});

test('a reply that nobody answered comes first, and says its line', async () => {
	const reply = row('2026-06-02', 'ada', 'reply', { network: 'x', line: 7 });
	const hub = await hubOf(files);
	const [first] = suggestions(hub, [reply], noPlan, today, 3);
	expect(first).toMatchObject({ person: { id: 'ada' }, reasons: [{ kind: 'answer', lines: [7] }] });
	expect(first?.reasons[0]?.because).toBe('Ada replied on X on 2 June 2026 and waits for an answer.');
	const old = row('2021-06-02', 'bea', 'reply', { line: 3 });
	const [yesterday] = suggestions(hub, [old, row('2026-06-14', 'dee', 'reply', { line: 8 })], noPlan, today, 3);
	expect(yesterday?.person.id).toBe('dee');
	expect((await kindsOf([reply, row('2026-06-03', 'ada', 'message', { line: 8 })])).flat()).not.toContain('answer');
	expect((await kindsOf([row('2026-06-02', 'ada', 'message', { line: 6 }), reply])).flat()).toContain('answer');
	// How many replies a network counted says nothing of who wrote.
	expect((await kindsOf([{ ...reply, note: '[import figures]' }])).flat()).not.toContain('answer');
	// Noted later, and earlier than the reply.
	expect((await kindsOf([reply, row('2026-06-01', 'ada', 'call', { line: 9 })])).flat()).toContain('answer');
});

test('whoever was asked for consent is asked again after a week, until they answer', async () => {
	expect((await kindsOf([row('2026-06-01', 'ada', 'asked')])).flat()).toContain('consent');
	expect((await kindsOf([row('2026-06-10', 'ada', 'asked')])).flat()).not.toContain('consent');
	for (const what of ['agreed', 'declined'] as const)
		expect((await kindsOf([row('2026-06-01', 'ada', 'asked'), row('2026-06-02', 'ada', what)])).flat()).not.toContain(
			'consent',
		);
});

test('whoever was asked to an introduction is told of as that, and an answer to one thing is none to another', async () => {
	const meet = page('kind: introduction\npeople: [ada, bea, cyd]\nreason: Tea.');
	const hub = await hubOf({ ...files, 'recognitions/2026-06-02-meet.md': meet }, today, true);
	const toMeet = { recognition: '2026-06-02-meet' };
	const [consent, meeting] = [row('2026-06-01', 'ada', 'asked'), row('2026-06-02', 'ada', 'asked', toMeet)];
	const saidOf = (...rows: LogRow[]) =>
		suggestions(hub, rows, noPlan, today, 9)
			.filter(({ person }) => person.id === 'ada')
			.flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === 'consent').map(({ because }) => because));
	const forConsent = 'Ada was asked for consent on 1 June 2026 and has not answered.';
	const forMeeting = 'Ada was asked for an introduction to Bea and Cyd on 2 June 2026 and has not answered.';
	expect(saidOf(consent, meeting)).toEqual([forConsent, forMeeting]);
	expect(saidOf(consent, meeting, row('2026-06-03', 'ada', 'agreed', toMeet))).toEqual([forConsent]);
	expect(saidOf(consent, meeting, row('2026-06-03', 'ada', 'agreed'))).toEqual([]);
});

test('what a file answers is not open', async () => {
	const loaded = await loadOf({
		...files,
		'people/bea.md': someone('Bea', 'consent: given'),
		'recognitions/2026-06-02-meet.md': page(
			'kind: introduction\npeople: [ada, bea]\nreason: Tea.\nagreed: { ada: 2026-06-03 }',
		),
	});
	const asked = ['ada', 'bea'].flatMap((id) =>
		['', '2026-06-02-meet', '2026-06-03-gone'].map((recognition) => row('2026-06-01', id, 'asked', { recognition })),
	);
	expect(withoutAnswered(asked, loaded).map(({ person, recognition }) => [person, recognition])).toEqual([
		['ada', ''],
		['bea', '2026-06-02-meet'],
	]);
});

test('events ahead are told until a recognition speaks of them', async () => {
	const talk = (more = {}) => ({
		...files,
		'works/talk.md': page('type: talk\ntitle: Stars\nurl: https://w.test\npeople: [ada]\nstart: 2026-06-20'),
		...more,
	});
	expect((await kindsOf([], noPlan, 9, talk())).find(([id]) => id === 'ada')).toEqual(['ada', 'event']);
	const praised = talk({ 'recognitions/2026-06-14-talk.md': thanks('ada', '\nwork: talk') });
	expect((await kindsOf([], noPlan, 9, praised)).flat()).not.toContain('event');
});

test('drafts are planned for, too', async () => {
	const hub = await hubOf({ 'people/ada.md': someone('Ada', 'draft: true') }, today, true);
	expect(suggestions(hub, [], noPlan, today, 5).map(({ person }) => person.id)).toEqual(['ada']);
});

test('suggestions are spread over lists and places, unless the plan says otherwise', async () => {
	const crowd = Object.fromEntries([
		...Array.from({ length: 6 }, (_, at) => [`people/a${at}.md`, someone(`A${at}`, 'lists: [inner]\nlocation: Oslo')]),
		['people/zed.md', someone('Zed', 'location: Lima')],
		['lists/inner.md', page('title: Inner')],
	]);
	const ids = async (given = noPlan) =>
		suggestions(await hubOf(crowd), [], given, today, 2).map(({ person }) => person.id);
	expect(await ids()).toContain('zed');
	expect(await ids(plan({ spread: 'false' }))).not.toContain('zed');
});

test('of many who are equally due, those who come first are not those of the first letters', async () => {
	const letters = [...'abcdefghijklmnopqrstuvwxyz'];
	const crowd = Object.fromEntries(letters.map((letter) => [`people/${letter}.md`, someone(letter)]));
	const first = suggestions(await hubOf(crowd), [], noPlan, today, 8).map(({ person }) => person.id);
	expect(first.filter((id) => id < 'i').length).toBeLessThan(6);
	expect(suggestions(await hubOf(crowd), [], noPlan, today, 8).map(({ person }) => person.id)).toEqual(first);
});

test('people who share topics or a place and did not meet yet should meet', async () => {
	const hub = await hubOf(files);
	expect(introductionsWorthMaking(hub, 5).map(({ people, because }) => [people.map(({ id }) => id), because])).toEqual([
		[['ada', 'dee'], 'both: Tea; both in Oslo'],
	]);
	const met = await hubOf(
		{ ...files, 'recognitions/2026-06-02-meet.md': page('kind: introduction\npeople: [dee, ada]\nreason: Tea.') },
		today,
		true,
	);
	expect(introductionsWorthMaking(met, 5).map(({ people }) => people.map(({ id }) => id).join())).not.toContain(
		'ada,dee',
	);
});

describe('goals', () => {
	test.for([
		['week', '2026-06-15', '2026-06-15', '2026-06-21'],
		['week', '2026-06-21', '2026-06-15', '2026-06-21'],
		['week', '2027-01-01', '2026-12-28', '2027-01-03'],
		['month', '2028-02-10', '2028-02-01', '2028-02-29'],
		['quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
		['year', '2026-06-15', '2026-01-01', '2026-12-31'],
	] as const)('the %s around %s', ([every, day, from, until]) => {
		expect(periodAround(day, every)).toEqual([from, until]);
	});

	test('are counted in recognitions, people and rows, within their time', async () => {
		const hub = await hubOf(files);
		const goals = [
			{ metric: 'recognitions', target: '2', every: 'month' },
			{ metric: 'people', target: '3', every: 'year' },
			{ metric: 'follow', target: '10', from: '2026-06-01', by: '2026-06-30' },
		];
		const rows = [
			row('2026-06-02', '', 'follow', { count: 4, line: 3 }),
			row('2026-05-02', '', 'follow', { count: 9, line: 4 }),
			row('2026-07-02', '', 'follow', { count: 9, line: 5 }),
		];
		expect(
			progressOf(plan({ goals }), hub, rows, today).map(({ done, expected, lines }) => [done, expected, lines]),
		).toEqual([
			[1, 1, []],
			[2, (3 * 166) / 365, []],
			[4, 5, [3]],
		]);
	});

	test.for([
		[{ by: '2026-06-14' }, 'not reached'],
		[{ by: '2026-06-15' }, 'on pace'],
		[{ by: '2026-05-31', from: '2026-05-01' }, 'not reached'],
		[{ by: '2026-07-31', from: '2026-06-16' }, 'on pace'],
		[{ by: '2026-07-31', from: '2026-06-01' }, 'behind'],
		[{}, 'on pace'],
	] as const)('a goal of %j of which nothing is done is %s', async ([time, pace]) => {
		const goals = plan({ goals: [{ metric: 'follow', target: '10', ...time }] });
		expect(progressOf(goals, await hubOf(files), [], today).map(paceOf)).toEqual([pace]);
	});
});

test('reminders are one a day, or on the day that matters', async () => {
	const ics = reminders(suggestions(await hubOf(files), [], noPlan, today, 3), today, 'hub.test');
	expect(ics.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
		'DTSTART;VALUE=DATE:20260615',
		'DTSTART;VALUE=DATE:20260616',
		'DTSTART;VALUE=DATE:20260617',
	]);
	expect(ics).toContain('UID:2026-06-15-cyd@hub.test');
});

test('a scheduler gets posts of the coming days that were not posted yet, each with its card', async () => {
	const loaded = await loadOf({
		...files,
		'recognitions/2026-06-18-dee.md': thanks('dee'),
		'works/tea.md': page(
			'type: event\ntitle: Tea\nurl: https://hub.test/tea\npeople: [dee]\nstart: 2026-06-02\nrepeats: first Tuesday of the month',
		),
	});
	const hubOn = (day: Day) => publicHub(loaded, day);
	const hub = hubOn('2026-06-18');
	const site = { origin: 'https://hub.test', base: '' };
	const posts = scheduledPosts(
		hubOn,
		[row(today, 'dee', 'posted', { network: 'x', recognition: '2026-06-18-dee' })],
		site,
		today,
		30,
	);
	expect(posts.map(({ network }) => network)).toEqual(hub.networks.filter((network) => network !== 'x'));
	expect(posts[0]).toMatchObject({
		date: '2026-06-18',
		link: 'https://hub.test/recognitions/2026-06-18-dee/',
		media: 'https://hub.test/cards/recognitions/2026-06-18-dee-wide.png',
	});
	expect(scheduledPosts(hubOn, [], site, today, 2)).toEqual([]);
	expect(postsAsCsv(posts).split('\n')[0]).toBe('date,network,text,link,media,alt');
	const severalLines = posts.map((post) => ({ ...post, text: '@dee, meet us\n\nHere.' }));
	expect(postsAsCsv(severalLines)).toContain(`,"'@dee, meet us\n\nHere.",`);
	expect(who(hub, 'dee').recognitions).toHaveLength(1);
});

test.for([
	[13, undefined],
	[14, '2 weeks'],
	[69, '10 weeks'],
	[70, '2 months'],
	[729, '24 months'],
	[730, '2 years'],
] as const)('after %i days one last heard %s ago', async ([days, ago]) => {
	const hub = await hubOf({ 'people/ada.md': someone('Ada') });
	const heard = row(addDays(today, -days), 'ada', 'call');
	const [first] = suggestions(hub, [heard], plan({ cadence: '2 weeks' }), today, 1);
	expect(first?.reasons[0]?.because).toBe(
		ago && `Ada last heard from you ${ago} ago, on ${longDay(addDays(today, -days))}.`,
	);
});

describe('who should meet', () => {
	const met = async (people: Record<string, string>) => {
		const profiles = Object.entries(people).map(([id, more]) => [`people/${id}.md`, someone(id, more)]);
		const hub = await hubOf({ 'lists/l.md': page('title: L'), ...Object.fromEntries(profiles) });
		return introductionsWorthMaking(hub, 9).map(({ people: [a, b] }) => [a.id, b.id].sort().join('+'));
	};

	test('is whom a topic joins rather than a place', async () => {
		const pairs = { ada: 'location: Oslo', bea: 'location: Oslo', cyd: 'tags: [Maps]', dee: 'tags: [Maps]' };
		expect(await met(pairs)).toEqual(['cyd+dee', 'ada+bea']);
	});

	test('is whom something rare joins rather than something common', async () => {
		const pairs = {
			ada: 'tags: [Tea]',
			bea: 'tags: [Tea]',
			cyd: 'tags: [Tea]',
			dee: 'tags: [Maps]',
			eve: 'tags: [Maps]',
		};
		expect((await met(pairs))[0]).toBe('dee+eve');
	});

	test('is whom two things join rather than one, be they on one list', async () => {
		const both = 'tags: [Maps, Tea]\nlists: [l]';
		expect((await met({ ada: both, bea: both, cyd: 'tags: [Maps]', dee: 'tags: [Tea]' }))[0]).toBe('ada+bea');
	});

	test('is rather who is on no list with the other', async () => {
		const list = 'tags: [Maps]\nlists: [l]';
		expect((await met({ ada: list, bea: list, cyd: 'tags: [Tea]', dee: 'tags: [Tea]' }))[0]).toBe('cyd+dee');
	});
});

test('laurels in the words of others are no habit of the owner', async () => {
	const theirs = { ...files, 'recognitions/2026-06-10-dee.md': thanks('dee', '\nby: {name: Kim Lee}') };
	const [mine, both] = [await hubOf(files), await hubOf(theirs)];
	const goals = plan({ goals: [{ metric: 'recognitions', target: '4', every: 'year' }] });
	for (const hub of [mine, both]) {
		expect(progressOf(goals, hub, [], today).map(({ done }) => done)).toEqual([2]);
		expect(touches(hub, [], noPlan, today).get('dee')?.last).toBeUndefined();
	}
	expect(who(both, 'dee').recognitions).toHaveLength(1);
});
