import { expect, test } from 'vitest';
import { type Contents, hubOf, loadOf, page, someone } from '../content.fixture.ts';
import { publicHub } from './public.ts';
import { waitsAfter, waitsInWords } from './waits.ts';

const people = { 'people/ada.md': someone('Ada'), 'people/bea.md': someone('Bea') };
const thanks = (day: string, more = ''): Contents => ({
	[`recognitions/${day}-tea.md`]: page(`kind: thanks\npeople: [ada]\nreason: for tea\n${more}`),
});
const waits = async (files: Contents) => waitsInWords(waitsAfter('2026-06-01', await loadOf({ ...people, ...files })));

test('what waits for its day is told with the day and the file', async () => {
	expect(await waits({ ...thanks('2026-06-01'), ...thanks('2027-03-02') })).toBe(
		'1 laurel waits until 2 March 2027: content/recognitions/2027-03-02-tea.md',
	);
	expect(await waits({ ...thanks('2026-06-03'), ...thanks('2026-06-02') })).toBe(
		'2 laurels wait for their day\n  until 2 June 2026: content/recognitions/2026-06-02-tea.md\n  until 3 June 2026: content/recognitions/2026-06-03-tea.md',
	);
	const seven = [1, 2, 3, 4, 5, 6, 7].map((day) => thanks(`2026-07-0${day}`));
	expect(await waits(Object.assign({}, ...seven))).toMatch(/^7 laurels wait[\s\S]+5 July 2026[^\n]+\n {2}and 2 more$/);
	expect(await waits(thanks('2026-06-01'))).toBeUndefined();
});

test('an introduction waits for the day of its last agreement; drafts, what has no day, and who has not agreed, wait for no day', async () => {
	const introduction = (agreed: string): Contents => ({
		'recognitions/2026-05-01-meet.md': page(
			`kind: introduction\npeople: [ada, bea]\nreason: for tea\nagreed: {${agreed}}`,
		),
	});
	expect(await waits(introduction('ada: 2026-05-01, bea: 2026-06-09'))).toMatch(/^1 laurel waits until 9 June 2026/);
	expect(await waits(introduction('ada: 2026-06-09'))).toBeUndefined();
	expect(await waits(thanks('2027-01-01', 'draft: true'))).toBeUndefined();
	expect(await waits(thanks('some-day'))).toBeUndefined();
});

test('what waits appears on the day that is told, and not before', async () => {
	const files = { ...people, ...thanks('2026-06-02') };
	const [wait] = waitsAfter('2026-06-01', await loadOf(files));
	expect((await hubOf(files, '2026-06-01')).recognitions).toEqual([]);
	expect((await hubOf(files, wait?.day)).recognitions.map(({ id, waitsUntil }) => [id, waitsUntil])).toEqual([
		[wait?.id, undefined],
	]);
});

test('while writing its owner sees it, and until when it waits', async () => {
	const loaded = await loadOf({ ...people, ...thanks('2026-06-02') });
	const seen = publicHub(loaded, '2026-06-01', { drafts: true, ahead: true });
	expect(seen.recognitions.map(({ waitsUntil }) => waitsUntil)).toEqual(['2026-06-02']);
});
