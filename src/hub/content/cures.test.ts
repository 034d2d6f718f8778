import { expect, test } from 'vitest';
import { type Contents, hubWith, loadOf, page, someone } from '../../content.fixture.ts';
import { explain } from '../mistakes/finding.ts';
import { type CollectionName, collections } from '../schema/index.ts';

/** A file of each kind with everything that it needs, but for the field that is tried. */
const files: Record<CollectionName, [name: string, fields: Record<string, string>]> = {
	hub: ['hub.md', { title: 'T', url: 'https://hub.test', owner: '{name: O}', contact: 'https://hub.test' }],
	people: ['people/ada.md', { name: 'Ada', reason: 'for the tea' }],
	lists: ['lists/near.md', { title: 'Near' }],
	recognitions: ['recognitions/tea.md', { date: '2026-05-01', kind: 'thanks', people: '[ada]', reason: 'for the tea' }],
	works: ['works/talk.md', { type: 'talk', title: 'A talk', url: 'https://talk.test', people: '[ada]', start: '2020' }],
	pages: ['pages/about.md', { title: 'About' }],
};

/** The fields that hold a day, of every kind of file. */
const dayFields = (Object.keys(collections) as CollectionName[]).flatMap((collection) =>
	Object.entries(collections[collection].schema.shape).flatMap(([field, schema]) =>
		schema.safeParse('2026-05-01').success && !schema.safeParse('never').success && !schema.safeParse('https://a.test').success
			? [[collection, field] as const]
			: [],
	),
);

/** What people write for a day, as YAML has it behind the name of a field. */
const wrong = [
	...['2026-02-30', '2026-13', '2026-5-1', '26-05-01', '0000-00-00', 'never', 'soon', 'last May', '1. 5.', 'May'],
	...['03/04/2026', '03/04/2026 19:00', '03.04.2026', '4 April 2026', 'April 2026', '2026/04', '20260401', '2026-Q2', '26'],
	...['2026-05-01T25:00', '2026-05-01 at six', '2026-05-01T18:00 Europe/Berlin', '2026-05-01T18:00+25:00', '18:00'],
	...['', '""', '"  "', '~', '[]', '{}', '[2026]', '[2026-05-01]', '[2026, 5]', '[2026, 5, 1]', '[soon]', '[[2026-05-01]]'],
	...['{year: 2026}', '{year: 2026, month: 5}', '{year: 2026, month: 5, day: 1}', '{day: 1, month: 5, year: 2026}'],
	...['{from: 2026-05-01, to: 2026-05-02}', '{when: soon}', '2026-05-01 – 2026-05-02', '"2026-05-01"', 'true'],
];

const textWith = (fields: Record<string, string>): string =>
	page(
		Object.entries(fields)
			.map(([name, value]) => `${name}: ${value}`)
			.join('\n'),
	);

/** The lines that a cure tells to write in the place of a field; an empty one takes it away. */
function linesIn(cure: string, field: string): string[] {
	const whole = [...cure.matchAll(/“(\w+: [^”]*)”/g)].map(([, line = '']) => line);
	const named = whole.filter((line) => line.startsWith(`${field}:`));
	if (named.length > 0) return named;
	const days = cure.match(/\b\d{4}(?:-\d\d){0,2}(?:T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?(?=[\s,.]|$)/g) ?? [];
	return [...days.map((day) => `${field}: ${day}`), ...(/leave the (?:line|field) out|take the line away/i.test(cure) ? [''] : [])];
}

test('days are asked for in every kind of file that has them', () => {
	expect(dayFields.map((place) => place.join(' '))).toEqual(
		expect.arrayContaining(['people since', 'recognitions date', 'works date', 'works start', 'works end']),
	);
});

test.for(dayFields.flatMap(([collection, field]) => wrong.map((value) => [collection, field, value] as const)))(
	'what is told of a wrong day leads to no second mistake: %s, %s: %s',
	async ([collection, field, value]) => {
		const [file, fields] = files[collection];
		const others: Contents = { 'hub.md': hubWith('timezone: UTC'), 'people/ada.md': someone('Ada') };
		const found = async (text: string) => {
			const { mistakes, doubts } = await loadOf({ ...others, [file]: text });
			return [...mistakes, ...doubts].filter((one) => one.file.endsWith(file));
		};
		const { start: _, ...rest } = fields;
		const base = field === 'end' ? { ...rest, start: '2020-01-01' } : rest;
		const [first] = await found(textWith({ ...base, [field]: value }));
		if (!first) return;
		const { write } = explain(first);
		const lines = linesIn(write, field);
		expect(lines, write).not.toEqual([]);
		for (const line of lines) {
			const { [field]: _, ...without } = base;
			const [name, ...value] = line.split(': ');
			const mended = textWith(line ? { ...without, [name as string]: value.join(': ') } : without);
			const left = (await found(mended)).filter(({ kind }) => kind !== 'needs-date');
			expect(left.map((one) => explain(one)), `${write} → ${line}`).toEqual([]);
		}
	},
);
