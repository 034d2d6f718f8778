import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Contents, contentOf, hubWith, page, someFolder, someone } from '../src/content.fixture.ts';
import { published, run } from './build.ts';

const inZone = (zone: string, files: Contents = {}): Contents => ({
	'hub.md': hubWith(`timezone: ${zone}`),
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
		const said = ['recognition', '--kind', 'thanks', '--person', 'ada', '--reason', 'for tea'];
		const env = { LAURELS_CONTENT: content, LAURELS_PRIVATE: await someFolder(), LAURELS_NOW: now };
		expect((await run('new', said, env)).code).toBe(0);
		expect(await readdir(path.join(content, 'recognitions'))).toEqual([`${today}-thanks-ada.md`]);
		expect((await run('log', ['ada', 'mail'], env)).stdout).toMatch(new RegExp(`${Number(today.slice(8))} `));
	});
});
