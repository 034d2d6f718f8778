import { expect, test } from 'vitest';
import { type Contents, loadOf, page, someone } from '../../content.fixture.ts';
import { describe as told } from '../mistakes/finding.ts';

const talk = 'type: talk\ntitle: T\nurl: https://t.test\npeople: [ada]\ntimezone: UTC';
const files = (of: { person?: string; recognition?: string; work?: string; name?: string }): Contents => ({
	'people/ada.md': someone('Ada', of.person),
	'people/bea.md': someone('Bea'),
	[`recognitions/${of.name ?? '2026-05-05-tea'}.md`]: page(
		`kind: introduction\npeople: [ada, bea]\nreason: for tea\n${of.recognition ?? ''}`,
	),
	'works/talk.md': page(`${talk}\n${of.work ?? ''}`),
});

/** What is read of one field, and what is told. */
async function read(of: Parameters<typeof files>[0]) {
	const { mistakes, doubts, people, recognitions, works } = await loadOf(files(of));
	return {
		mistakes: mistakes.map(told),
		doubts: doubts.map(told),
		ada: people[0]?.data,
		act: recognitions[0]?.data,
		talk: works[0]?.data,
	};
}

test('a day that can be only one is read wherever a day stands, and told', async () => {
	const all = await read({
		person: 'since: May 2021',
		recognition: 'date: May 5, 2026\nagreed:\n  ada: 4.5.2026\n  bea: 2026/5/4',
		work: 'start: 12 Dec 2026, 8:30 pm\nend: "20261213"\ndate: 05/2026',
	});
	expect(all.mistakes).toEqual([]);
	expect(all.ada?.since).toBe('2021-05');
	expect(all.act).toMatchObject({ date: '2026-05-05', agreed: { ada: '2026-05-04', bea: '2026-05-04' } });
	expect(all.talk).toMatchObject({ start: '2026-12-12T20:30+00:00', end: '2026-12-13', date: '2026-05' });
	expect(all.doubts).toEqual([
		'content/people/ada.md:4 - since - “May 2021” was read as 2021-05. Write 2021-05.',
		'content/recognitions/2026-05-05-tea.md:5 - date - “May 5, 2026” was read as 2026-05-05. Write 2026-05-05.',
		'content/recognitions/2026-05-05-tea.md:7 - agreed.ada - “4.5.2026” was read as 2026-05-04. Write 2026-05-04.',
		'content/recognitions/2026-05-05-tea.md:8 - agreed.bea - “2026/5/4” was read as 2026-05-04. Write 2026-05-04.',
		'content/works/talk.md:7 - start - “12 Dec 2026, 8:30 pm” was read as 2026-12-12T20:30. Write 2026-12-12T20:30.',
		'content/works/talk.md:8 - end - “20261213” was read as 2026-12-13. Write 2026-12-13.',
		'content/works/talk.md:9 - date - “05/2026” was read as 2026-05. Write 2026-05.',
	]);
});

test('a day that can be two, or none, is refused with what can be meant', async () => {
	expect((await read({ recognition: 'date: 05/04/2026' })).mistakes).toEqual([
		'content/recognitions/2026-05-05-tea.md:5 - date - “05/04/2026” can be two days. Write 2026-04-05 or 2026-05-04.',
	]);
	expect((await read({ work: 'start: 03/04/2026 19:00' })).mistakes).toEqual([
		'content/works/talk.md:7 - start - “03/04/2026 19:00” can be two days. Write 2026-04-03T19:00 or 2026-03-04T19:00.',
	]);
	expect((await read({ person: 'since: 31.02.2026' })).mistakes).toEqual([
		'content/people/ada.md:4 - since - “31.02.2026” is not a day. Write 2026, 2026-05 or 2026-05-01.',
	]);
});

test('what is read keeps its other mistakes', async () => {
	const { mistakes, doubts } = await read({ name: '2026-05-06-tea', recognition: 'date: May 5, 2026\nlang: de' });
	expect(doubts).toEqual([expect.stringContaining('was read as 2026-05-05')]);
	expect(mistakes).toEqual([expect.stringContaining('lang is not a field here')]);
	const named = await read({ name: '2026-05-06-tea', recognition: 'date: May 5, 2026' });
	expect(named.mistakes).toEqual([expect.stringContaining('“2026-05-05” differs from the day in the file name')]);
});

test.for(['', ' ""', ' # for now', ' "\\u200b"', '\n  '])('what keeps somebody private and is left empty (“%s”) is refused', async (empty) => {
	for (const field of ['draft', 'noindex', 'consent'])
		expect((await read({ person: `${field}:${empty}` })).mistakes, field).toEqual([
			expect.stringMatching(`ada.md:4 - ${field} is empty. Write .* after it, or take the line away.`),
		]);
	for (const of of [{ recognition: `draft:${empty}` }, { work: `draft:${empty}` }])
		expect((await read(of)).mistakes).toEqual([expect.stringContaining('draft is empty. Write true or false after it')]);
	expect((await read({ person: `photo:${empty === ' "\\u200b"' ? '' : empty}\nsince:` })).mistakes).toEqual([]);
});

test.for(['for', 'For …', 'for ...', '"for:"', 'for <!-- what? -->', '[for]'])('a reason that is only “%s” is empty', async (reason) => {
	const { mistakes } = await loadOf({
		'people/ada.md': page(`name: Ada\nreason: ${reason}`),
		'people/bea.md': someone('Bea'),
		'recognitions/2026-05-05-tea.md': page(`kind: thanks\npeople: [bea]\nreason: ${reason}`),
	});
	expect(mistakes.map(told)).toEqual([
		expect.stringMatching(/ada.md:3 - reason (is empty|should be)/),
		expect.stringMatching(/tea.md:4 - reason (is empty|should be)/),
	]);
});
