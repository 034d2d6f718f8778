import { expect, test } from 'vitest';
import { hubOf, page, someone } from '../../../content.fixture.ts';
import { logRow } from '../log.fixture.ts';
import type { LogRow } from '../log.ts';
import { isAccessLine, Visits } from './access-log.ts';
import { type Figures, figuresIn } from './analytics.ts';
import { newSince } from './difference.ts';
import { dayIn, figureIn } from './figures.ts';
import { subjectsOf } from './subjects.ts';

const hub = await hubOf({
	'people/ada.md': someone('Ada', 'handles:\n  mastodon: "@ada@nice.social"'),
	'people/bea.md': someone('Bea'),
	'recognitions/2026-05-01-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea\nformerly: [2026-05-01-te]'),
	'recognitions/2026-05-02-two.md': page('kind: thanks\npeople: [ada, bea]\nreason: for two'),
});
const subjects = subjectsOf(hub, 'https://hub.test/laurels');
const at = 'https://hub.test/laurels/recognitions/2026-05-01-tea/';
const read = (text: string, more: { map?: string[]; network?: string; rows?: LogRow[] } = {}) =>
	figuresIn(text, { hub, subjects, rows: more.rows ?? [], network: more.network, map: more.map ?? [] });
const rowsIn = (figures: Figures | string) =>
	typeof figures === 'string'
		? figures
		: figures.found.map(
				(one) => `${one.date} ${one.person} ${one.network} ${one.recognition} ${one.what} ${one.count}`,
			);

test.for([
	[
		'LinkedIn',
		`"Metrics of all posts, in UTC"\nPost title,Post link,Created date,Impressions,Clicks,Likes,Comments,Reposts,Follows\n"Hi ${at}",https://www.linkedin.com/feed/update/1,05/13/2026,"1,204",12,,4,0,1\n`,
		['reply 4', 'follow 1', 'click 12', 'view 1204'],
		'linkedin 2026-05-13',
	],
	[
		'X',
		`Post id,Date,Post text,Post Link,Impressions,Likes,New follows,Replies,Reposts,URL Clicks\n1,"Wed, May 13, 2026","Hi ${at}?utm_source=x&utm_campaign=2026-05-01-te",https://x.com/o/status/1,1.2K,3,0,0,2,5\n`,
		['like 3', 'repost 2', 'click 5', 'view 1200'],
		'x 2026-05-13',
	],
	[
		'Mastodon',
		`created_at;url;content;replies_count;reblogs_count;favourites_count\n2026-05-13T10:00:00Z;https://nice.social/@o/1;"Hi ${at}.";1;2;3\n`,
		['reply 1', 'like 3', 'repost 2'],
		'mastodon 2026-05-13',
	],
	[
		'Bluesky',
		`indexedAt,uri,text,likeCount,repostCount,replyCount\n2026-05-13T10:00:00Z,https://bsky.app/profile/o/post/1,"Hi ${at}",3,2,1\n`,
		['reply 1', 'like 3', 'repost 2'],
		'bluesky 2026-05-13',
	],
] as const)('figures of %s are outcomes of the laurel in the post', ([, text, whats, where]) => {
	const [network, date] = where.split(' ');
	const found = rowsIn(read(text));
	const order = (words: readonly string[]) => [...words].sort();
	expect(order(found as string[])).toEqual(order(whats.map((what) => `${date} ada ${network} 2026-05-01-tea ${what}`)));
});

test('a post whose address is shortened is known by the row that says where it was posted', () => {
	const rows = [
		logRow({
			what: 'posted',
			network: 'x',
			url: 'https://x.com/o/status/7',
			recognition: '2026-05-02-two',
			person: '',
		}),
	];
	const text =
		'Date,Post Link,Likes\n2026-05-13,https://x.com/o/status/7?s=20,3\n2026-05-13,https://x.com/o/status/8,9\n';
	expect(rowsIn(read(text, { rows }))).toEqual(['2026-05-13  x 2026-05-02-two like 3']);
	expect(read(text, { rows })).toMatchObject({ posts: 2, strangers: 1 });
});

test('columns can be mapped by hand, and a day that may be two is asked about', () => {
	const text = `Posted on,Words,Hearts\n03/04/2026,${at},3\n`;
	expect(rowsIn(read(text))).toMatch(/^No line names a day and a figure \(the first says: Posted on, Words, Hearts\)/);
	const map = ['date=Posted on', 'like=Hearts'];
	expect(rowsIn(read(text, { map }))).toBe(
		'“03/04/2026” may be two days. Say which: --map "date=Posted on:dmy", or :mdy.',
	);
	const known = { map: ['date=Posted on:dmy', 'like=Hearts'], network: 'x' };
	expect(rowsIn(read(text, known))).toEqual(['2026-04-03 ada x 2026-05-01-tea like 3']);
	expect(rowsIn(read(text, { map: ['nonsense'] }))).toMatch(/^--map is “column=name”/);
});

test('what can’t be read is told with its line', () => {
	const text = `Date,Text,Likes\nsoon,${at},3\n2026-05-13,${at},many\n2026-05-13,${at},2\n`;
	const figures = read(text, { network: 'x' }) as Figures;
	expect(figures.doubts).toEqual([
		{ line: 2, wrong: '“soon” is no day.' },
		{ line: 3, wrong: '“many” is no number.' },
	]);
	expect(figures.found).toHaveLength(1);
	expect((read(text) as Figures).doubts.at(-1)?.wrong).toMatch(/add --network/);
});

test('posts may hold more commas than there are columns, and a line that can’t be read is told', () => {
	const text = `Datum;Text;Likes\n13.5.2026;Hello, dear people, of here, and there, all: ${at};1.204\n14.5.2026;"never closed, ${at};7\n`;
	const figures = read(text, { network: 'x' });
	expect(rowsIn(figures)).toEqual(['2026-05-13 ada x 2026-05-01-tea like 1204']);
	expect((figures as Figures).doubts).toEqual([
		{ line: 3, wrong: 'A quotation mark is opened here and never closed.' },
	]);
});

test('days and figures are read as exports write them', () => {
	const days = ['2026-05-03', '2026/05/03 10:00', '3.5.2026', 'May 3, 2026', 'Sun, May 3rd 2026', '3 May 2026'];
	expect(days.map((day) => dayIn(day))).toEqual(days.map(() => '2026-05-03'));
	expect(['31/02/2026', 'May 32, 2026', ''].map((day) => dayIn(day))).toEqual([undefined, undefined, undefined]);
	expect(['1,204', '1.204', '1 204', '1.2K', '1,2 K', '', '-', '12%', '-3'].map(figureIn)).toEqual([
		1204,
		1204,
		1204,
		1200,
		1200,
		0,
		0,
		undefined,
		undefined,
	]);
});

const line = (address: string, { day = '13/May/2026', status = 200, agent = 'Mozilla/5.0 (X11) Firefox/150' } = {}) =>
	`1.2.3.4 - - [${day}:10:00:00 +0200] "GET ${address} HTTP/1.1" ${status} 99 "-" "${agent}"`;
const campaign = '/recognitions/2026-05-01-tea/?utm_source=mastodon&utm_medium=social&utm_campaign=2026-05-01-tea';

test('visits through posts are counted by day, network and laurel; robots, pictures and failures are not', () => {
	const visits = new Visits(subjects);
	const counted = [campaign, campaign, '/laurels/people/ada/?utm_campaign=ada&utm_source=%3Cscript%3E'];
	for (const address of counted) visits.add(line(address));
	visits.add(line(campaign, { day: '14/May/2026' }));
	visits.add(`1.2.3.4 - - [14/May/2026:10:00:00 +0200] "GET ${campaign} HTTP/1.1" 200 99`);
	for (const agent of ['Googlebot/2.1', 'facebookexternalhit/1.1', 'curl/8', '-', 'Mastodon/4.3'])
		visits.add(line(campaign, { agent }));
	for (const status of [404, 301, 500]) visits.add(line(campaign, { status }));
	visits.add(line('/cards/people/ada-wide.png?utm_source=x&utm_campaign=ada'));
	visits.add(line('/people/ada/?utm_source=x&utm_campaign=nobody'));
	visits.add('nonsense utm_campaign=ada');
	expect(
		visits.found('f').map((one) => `${one.date} ${one.network} ${one.recognition} ${one.person} ${one.count}`),
	).toEqual([
		'2026-05-13   ada 1',
		'2026-05-13 mastodon 2026-05-01-tea ada 2',
		'2026-05-14 mastodon 2026-05-01-tea ada 2',
	]);
	expect(visits.strangers).toBe(1);
});

test('visits are counted in the log of Caddy, too, which writes JSON', () => {
	const caddy = (
		uri: string,
		{ ts = 1778666400.5 as number | string, agent = ['Mozilla/5.0 (X11) Firefox/150'] } = {},
	) =>
		JSON.stringify({
			...{ level: 'info', ts, logger: 'http.log.access', msg: 'handled request' },
			request: {
				remote_ip: '1.2.3.4',
				proto: 'HTTP/2.0',
				method: 'GET',
				host: 'hub.test',
				uri,
				headers: { 'User-Agent': agent },
			},
			...{ bytes_read: 0, duration: 0.01, size: 99, status: 200 },
		});
	const visits = new Visits(subjects);
	for (const text of [
		caddy(campaign),
		caddy(campaign, { ts: '2026-05-14T00:30:00.000+0200' }),
		caddy(campaign, { ts: 'soon' }),
		caddy(campaign, { agent: ['Googlebot/2.1'] }),
		caddy(campaign, { agent: [] }),
		caddy(campaign).replace('"GET"', '"HEAD"'),
		`{"utm_campaign=ada`,
		`{"request":null,"uri":"utm_campaign=ada"}`,
	])
		visits.add(text);
	expect(isAccessLine(caddy('/'))).toBe(true);
	expect(isAccessLine('{"contributors": []}')).toBe(false);
	expect(visits.found('f').map(({ date, count }) => [date, count])).toEqual([
		['2026-05-13', 1],
		['2026-05-14', 1],
	]);
});

test('what was taken over before is not taken twice; what grew is told by its difference', () => {
	const visits = new Visits(subjects);
	for (let at = 0; at < 3; at++) visits.add(line(campaign));
	const first = newSince(visits.found('abc'), []);
	expect(first).toMatchObject([{ count: 3, note: '[import abc]' }]);
	const log = first.map((one, at) => ({ ...one, line: at + 2 }));
	expect(newSince(visits.found('abc'), log)).toEqual([]);
	visits.add(line(campaign));
	expect(newSince(visits.found('abc'), log)).toMatchObject([{ count: 1 }]);
	expect(newSince(visits.found('other'), log)).toMatchObject([{ count: 4 }]);
});
