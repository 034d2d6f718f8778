import { expect, test } from 'vitest';
import { contentOf, someFolder, someone } from '../../content.fixture.ts';
import { readContentUnopened } from '../files/content-unopened.ts';
import { prepareEntry } from './files/prepare.ts';

const today = '2026-05-31';

test.for([
	[undefined, '2026-05-31'],
	['today', '2026-05-31'],
	['Tomorrow', '2026-06-01'],
	[' yesterday ', '2026-05-30'],
	['5 May 2026', '2026-05-05'],
])('a recognition of %s has its day in its name', async ([date, day]) => {
	const content = await contentOf({ 'people/ada.md': someone('Ada') });
	const where = { content, private: { path: await someFolder(), shown: 'private' }, today };
	const given = { kind: 'thanks', person: ['ada'], reason: 'for tea', date };
	expect(await prepareEntry('recognitions', given, readContentUnopened(content), where)).toMatchObject({
		source: { id: `${day}-tea` },
	});
});

test.for(['soon', 'next week', 'tomorow', '03/04/2026'])('“%s” is no day, and is answered as one', async (date) => {
	const content = await contentOf({ 'people/ada.md': someone('Ada') });
	const where = { content, private: { path: await someFolder(), shown: 'private' }, today };
	const given = { kind: 'thanks', person: ['ada'], reason: 'for tea', date };
	const prepared = await prepareEntry('recognitions', given, readContentUnopened(content), where);
	expect('faults' in prepared && prepared.faults[0]).toMatch(
		new RegExp(`date - “${date}” (is not a day|can be two days)\\. Write .*2026-`),
	);
	const work = { type: 'talk', title: 'A', url: 'https://a.test', person: ['ada'], date: 'tomorrow' };
	expect(await prepareEntry('works', work, readContentUnopened(content), where)).toMatchObject({
		source: { text: expect.stringContaining('date: 2026-06-01') },
	});
});
