import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Contents, contentOf, hubWith, page, someFolder, someone } from '../src/content.fixture.ts';
import { published, run } from './build.ts';

const inZone = (zone: string, files: Contents = {}): Contents => ({
	'hub.md': hubWith(`formats: [wide]\ntimezone: ${zone}`),
	'people/ada.md': someone('Ada'),
	...files,
});
const laurel = (day: string): Contents => ({
	[`recognitions/${day}-tea.md`]: page('kind: thanks\npeople: [ada]\nreason: for tea'),
});

describe.for([
	['Pacific/Auckland', '2026-06-01T08:30+12:00', '2026-06-01', '2026-06-02'],
	['America/Los_Angeles', '2026-05-31T19:00-07:00', '2026-05-31', '2026-06-01'],
] as const)('In %s at %s', ([zone, now, today, tomorrow]) => {
	test('the laurel of today is published, and that of tomorrow is not', async () => {
		const { path: content } = await contentOf(inZone(zone, { ...laurel(today), ...laurel(tomorrow) }));
		const out = await published({ content, env: { LAURELS_NOW: now } });
		const isThere = (day: string) => existsSync(path.join(out, `recognitions/${day}-tea/index.html`));
		expect([isThere(today), isThere(tomorrow)]).toEqual([true, false]);
	});

	test('a new laurel is of today', async () => {
		const { path: content } = await contentOf(inZone(zone));
		const flags = ['recognition', '--kind', 'thanks', '--person', 'ada', '--reason', 'for tea'];
		const env = { LAURELS_CONTENT: content, LAURELS_PRIVATE: await someFolder(), LAURELS_NOW: now };
		expect((await run('new', flags, env)).code).toBe(0);
		expect(await readdir(path.join(content, 'recognitions'))).toEqual([`${today}-tea.md`]);
		expect((await run('log', ['ada', 'mail'], env)).stdout).toMatch(new RegExp(`${Number(today.slice(8))} `));
	});
});

describe('An event that repeats', () => {
	let out: string;
	beforeAll(async () => {
		const { path: content } = await contentOf(
			inZone('Europe/Berlin', {
				'works/weekly.md': page(
					'type: event\ntitle: Weekly\nurl: https://t.test/\npeople: [ada]\nstart: 2026-09-01T19:00+02:00\nrepeats: FREQ=WEEKLY;BYDAY=TU',
				),
				'works/meetup.md': page(
					'type: event\ntitle: Meetup\nurl: https://t.test/\npeople: [ada]\nstart: 2026-09-01 19:00\nrepeats: first Tuesday\nplace: Hall',
				),
				'works/over.md': page('type: event\ntitle: Over\nurl: https://t.test/\npeople: [ada]\nstart: 2026-09-01T19:00'),
			}),
		);
		out = await published({ content, env: { LAURELS_NOW: '2026-10-26' } });
	});
	const textOf = (file: string) => readFile(path.join(out, file), 'utf8');

	test('keeps its hour on its page after the clocks changed', async () => {
		const html = await textOf('works/weekly/index.html');
		expect(html).toContain('datetime="2026-10-27T19:00+01:00"');
		expect(html).toMatch(/Tuesday 27 October 2026, 19:00, Berlin time \(UTC\+1\), and every Tuesday/);
		expect(html).toContain('"startDate":"2026-10-27T19:00+01:00"');
	});

	test('says the same in the agenda, the Markdown copy and the words to post', async () => {
		expect(await textOf('events/index.html')).toMatch(
			/datetime="2026-11-03T19:00\+01:00"[\s\S]*19:00, Berlin time \(UTC\+1\)/,
		);
		expect(await textOf('works/meetup/index.md')).toContain(
			'When: Tuesday 3 November 2026, 19:00, Berlin time (UTC+1), and every first Tuesday of the month',
		);
		expect(await textOf('works/meetup/index.html')).toContain(
			'Next on Tuesday 3 November 2026, 19:00, Berlin time (UTC+1), Hall, and every first Tuesday of the month.',
		);
	});

	test('bids nobody come to what is over', async () => {
		for (const file of ['works/over/index.html', 'works/over/index.md'])
			expect(await textOf(file), file).not.toMatch(/Go there|Add to calendar|Bring somebody along/);
		expect(await textOf('works/over/index.html')).toContain('It was on');
	});
});

test('what waits for its day is told with the day by check, build, next, new, kit and card', async () => {
	const { path: content } = await contentOf(inZone('Europe/Berlin', laurel('2027-03-02')));
	const out = await someFolder();
	const env = { LAURELS_CONTENT: content, LAURELS_PRIVATE: await someFolder(), LAURELS_OUT: path.join(out, 'dist') };
	const sentence = `1 laurel waits until 2 March 2027: ${content}/recognitions/2027-03-02-tea.md`;
	for (const command of ['check', 'build', 'next'] as const) {
		const { code, stdout, stderr } = await run(command, [], env);
		expect([code, stdout], stderr).toEqual([0, expect.stringContaining(sentence)]);
	}
	for (const [command, name] of [
		['kit', 'kit'],
		['card', 'card.png'],
	] as const) {
		const { code, stdout, stderr } = await run(command, ['2027-03-02-tea', '--out', path.join(out, name)], env);
		expect([code, stdout], stderr).toEqual([0, expect.stringContaining(sentence)]);
	}
	const words = ['recognition', '--kind', 'thanks', '--person', 'ada', '--reason', 'for cake', '--date', '2027-04-01'];
	expect((await run('new', words, env)).stdout).toMatch(/1 laurel waits until 1 April 2027: .*2027-04-01-cake\.md/);
});
