import { expect, test } from 'vitest';
import { hubWith, loadOf, page, someone } from '../../content.fixture.ts';
import { severityOf, describe as told } from '../../hub/mistakes/finding.ts';
import { judge, type OutsideLink, outsideLinks, type Remembered, type Tried } from './links.ts';

const files = {
	'hub.md': hubWith(
		'websub: https://sub.test/',
		'Also [here](https://hub.test/laurels/people/) and [A (b)](https://why.test/a_(b)#c).',
	),
	'people/ada.md': someone(
		'Ada',
		'url: ada.test\nhandles:\n  github: ada\n  mastodon: "@ada@fedi.test"\norganization: {name: O, url: https://o.test}',
		'Read [this](https://why.test/x), [that](/people/ada/) and mail.\n\nOr https://why.test/y. And [so][1].\n\n[1]: https://why.test/z',
	),
	'people/bea.md': page('name: Bea\nurl: https://bea.test\nconsent: declined'),
	'works/t.md': page('type: talk\ntitle: T\nurl: https://why.test/x\npeople: [ada]\nonline: https://example.org/room'),
};

async function links(): Promise<OutsideLink[]> {
	return outsideLinks(await loadOf(files));
}

test('every address of others is found, where it stands', async () => {
	const found = (await links()).map(({ url, findingOf: finding }) => {
		const { file, line } = finding('x', undefined);
		return `${file}:${line} ${url}`;
	});
	expect(found.sort()).toEqual([
		'content/hub.md:10 https://why.test/a_(b)',
		'content/people/ada.md:11 https://why.test/x',
		'content/people/ada.md:13 https://why.test/y',
		'content/people/ada.md:15 https://why.test/z',
		'content/people/ada.md:4 https://ada.test/',
		'content/people/ada.md:6 https://github.com/ada',
		'content/people/ada.md:7 https://fedi.test/@ada',
		'content/people/ada.md:8 https://o.test/',
		'content/works/t.md:4 https://why.test/x',
	]);
});

const today = '2026-11-22';
const url = 'https://why.test/x';
const gone: Tried = { kind: 'gone', because: 'gone' };
const fails: Tried = { kind: 'fails', because: 'late' };
const judged = async (result: Tried, before: Omit<Remembered, 'url'>[] = []) => {
	const { findings, outages, memory, works, blocked } = judge(
		await links(),
		new Map([[url, result]]),
		before.map((one) => ({ url, ...one })),
		today,
	);
	return { told: findings.map(({ file, line }) => `${file}:${line}`), outages: outages.length, memory, works, blocked };
};
const everywhere = ['content/people/ada.md:11', 'content/works/t.md:4'];

test.for<[what: string, result: Tried, before: Omit<Remembered, 'url'>[], wanted: object]>([
	[
		'that works is remembered',
		{ kind: 'works' },
		[],
		{ told: [], works: 1, memory: [{ url, worked: today, failed: undefined }] },
	],
	[
		'that never worked is dead',
		fails,
		[],
		{ told: everywhere, outages: 0, memory: [{ url, worked: undefined, failed: today }] },
	],
	[
		'that is gone is dead, whatever was before',
		gone,
		[{ worked: '2026-11-21', failed: undefined }],
		{ told: everywhere },
	],
	[
		'that worked before may have a bad day',
		fails,
		[{ worked: '2026-05-01', failed: undefined }],
		{ told: [], outages: 1, memory: [{ url, worked: '2026-05-01', failed: today }] },
	],
	['may have a bad week', fails, [{ worked: '2026-05-01', failed: '2026-11-16' }], { told: [], outages: 1 }],
	['has no two bad weeks', fails, [{ worked: '2026-05-01', failed: '2026-11-15' }], { told: everywhere, outages: 0 }],
	[
		'that works again has forgotten its bad days',
		{ kind: 'works' },
		[{ worked: '2026-05-01', failed: '2026-11-01' }],
		{ told: [], memory: [{ url, worked: today, failed: undefined }] },
	],
	[
		'that lets no program in is no dead one',
		{ kind: 'blocked' },
		[{ worked: '2026-05-01', failed: '2026-11-01' }],
		{ told: [], blocked: 1, memory: [{ url, worked: '2026-05-01', failed: undefined }] },
	],
])('a link %s', async ([, result, before, wanted]) => {
	expect(await judged(result, before)).toMatchObject(wanted);
});

test('a dead link is advice, which says why and what to do', async () => {
	const link = (await links()).find((one) => one.url === url);
	const finding = link?.findingOf('its site refuses', '2026-05-01');
	expect(finding && [severityOf(finding), told(finding)]).toEqual([
		'advice',
		"content/people/ada.md:11 - https://why.test/x can't be reached: its site refuses; it worked last on 2026-05-01. Write its new address, or take it out.",
	]);
});
