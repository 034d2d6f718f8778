import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../hub/content/front-matter.ts';
import { type CollectionName, collectionNames } from '../hub/schema/index.ts';
import { strings } from '../strings.fixture.ts';
import { type FormField, formOf } from './form.ts';
import { changedFile, newFile, type Values, valuesIn } from './text.ts';

const people = formOf('people');
const head = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n\nWords.\n`;
/** A file after values were changed in its form. */
const changedTo = (form: readonly FormField[], source: string, change: Values): string =>
	changedFile(form, source, { ...valuesIn(form, source), ...change });

describe.for(collectionNames)('a file of %s', (name) => {
	const form = formOf(name);
	const files = globSync(name === 'hub' ? 'content/hub.md' : `content/${name}/*.md`);

	test('stays letter for letter where nothing was changed', () => {
		for (const file of files) {
			const source = readFileSync(file, 'utf8');
			expect(changedTo(form, source, {}), file).toBe(source);
			// As a form hands over what nobody filled in.
			expect(changedTo(form, source, { ...empty(form), ...valuesIn(form, source) }), file).toBe(source);
		}
	});

	test.for(form.map((field) => [field.name, field] as const))(
		'says %s as it stands in the form, new and changed',
		([, field]) => {
			const others = Object.fromEntries(form.map((one) => [one.name, sample(one, 'Others')]));
			const file = newFile(form, others);
			expect(valuesIn(form, file)).toEqual(others);
			const value = sample(field, 'two: words # no');
			const changed = changedTo(form, file, { [field.name]: value });
			expect(valuesIn(form, changed)).toEqual({ ...others, [field.name]: value });
			const without = changedTo(form, changed, { [field.name]: field.as === 'flag' ? field.standard : undefined });
			expect(Object.keys(readFrontMatter(without).data)).toEqual(
				form.filter(({ name, as }) => name !== field.name || as === 'flag').map(({ name }) => name),
			);
		},
	);

	test('holds whatever somebody types', () => {
		const file = newFile(form, Object.fromEntries(form.map((one) => [one.name, sample(one, 'Others')])));
		const lines = form.filter(holdsWords);
		for (let at = 0; at < strings.length; at += lines.length) {
			const typed = Object.fromEntries(lines.map((one, more) => [one.name, strings[(at + more) % strings.length]]));
			const changed = changedTo(form, file, typed);
			expect(readFrontMatter(changed).faults).toEqual([]);
			expect(changedTo(form, changed, {})).toBe(changed);
			expect(readFrontMatter(newFile(form, typed)).faults).toEqual([]);
		}
	});
});

const holdsWords = (field: FormField): boolean => field.as === 'line' || field.as === 'paragraphs';

/** What a form hands over for fields that nobody filled in. */
const empty = (form: readonly FormField[]): Values =>
	Object.fromEntries(
		form.map(({ name, as, standard }) => [
			name,
			{ list: [], group: null, flag: standard === true }[as as string] ?? '',
		]),
	);

/** Some value of a field. */
function sample(field: FormField, words: string): unknown {
	if (field.as === 'list') return [sample(field.item as FormField, words)];
	if (field.as === 'group')
		return Object.fromEntries((field.fields ?? []).map((one) => [one.name, sample(one, words)]));
	if (field.as === 'flag') return field.standard !== true;
	if (field.as === 'number') return words === 'Others' ? 7 : 8;
	if (field.as === 'day') return words === 'Others' ? '2026-05-01' : '2026-05-02';
	if (field.as === 'choice')
		return field.choices?.filter((choice) => choice !== field.standard)[words === 'Others' ? 1 : 0];
	return field.as === 'reference' ? (words === 'Others' ? 'ada' : 'kit') : words;
}

test('one changed field is one changed line: comments, order and quotation marks stay', () => {
	const source = head(
		'# About her',
		'name: "Ada"  # her name',
		"tags: [ 'Maps' , Tea ]   # two",
		'',
		'lists:',
		'    - friends # since 2020',
		'    - makers',
		'# romanized: # The name in Latin letters.',
		'mystery: kept',
	);
	expect(changedTo(people, source, { name: 'Ada King' })).toBe(source.replace('"Ada"  #', '"Ada King" #'));
	expect(changedTo(people, source, { lists: ['friends', 'makers', 'new'] })).toBe(
		source.replace('    - friends # since 2020\n    - makers', '  - friends # since 2020\n  - makers\n  - new'),
	);
	expect(changedTo(people, source, { reason: 'for: all' })).toBe(
		source.replace('tags: [', 'reason: "for: all"\ntags: ['),
	);
	expect(changedTo(people, source, { tags: [] })).toBe(source.replace("tags: [ 'Maps' , Tea ]   # two\n", ''));
	expect(changedTo(people, source, { body: 'Other words.' })).toBe(source.replace('Words.', 'Other words.'));
});

test.for<[CollectionName, string, Values, Values, string]>([
	['people', 'photo: ada.jpg', { photo: { file: 'ada.jpg' } }, { photo: { file: 'kit.webp' } }, 'photo: kit.webp'],
	['people', 'tags: maps, tea', { tags: ['maps', 'tea'] }, { tags: ['maps'] }, 'tags:\n  - maps'],
	['people', 'lists: [[[makers]]]', { lists: ['makers'] }, { lists: ['makers', 'new'] }, 'lists: ["[[makers]]", new]'],
	[
		'people',
		'links: [https://a.test]',
		{ links: [{ url: 'https://a.test' }] },
		{ links: [{ url: 'https://b.test' }] },
		'links: [https://b.test]',
	],
	[
		'people',
		'handles:\n  mastodon: {handle: "@a@b.test", url: https://c.test/@a}',
		{ handles: { mastodon: '@a@b.test' } },
		{ handles: { mastodon: '@d@b.test' } },
		'handles:\n  mastodon: {handle: "@d@b.test", url: https://c.test/@a}',
	],
	['people', 'draft: yes', { draft: true }, { draft: false }, 'draft: false'],
	[
		'works',
		'people: [ada]',
		{ people: [{ person: 'ada' }] },
		{ people: [{ person: 'ada', role: 'host' }] },
		'people: [{person: ada, role: host}]',
	],
	[
		'recognitions',
		'agreed: {ada: 2026-05-01}',
		{ agreed: [{ key: 'ada', value: '2026-05-01' }] },
		{
			agreed: [
				{ key: 'ada', value: '2026-05-01' },
				{ key: 'kit', value: '2026-05-02' },
			],
		},
		'agreed: {ada: 2026-05-01, kit: 2026-05-02}',
	],
	['lists', 'order: 3', { order: 3 }, { order: 4 }, 'order: 4'],
])('%s: “%s” is shown in full and written in its own manner', ([name, line, shown, change, written]) => {
	const form = formOf(name);
	expect(valuesIn(form, head(line))).toEqual({ ...shown, body: 'Words.' });
	expect(changedTo(form, head(line), change)).toBe(head(written));
});

test.for([
	['Windows', (text: string) => text.replaceAll('\n', '\r\n')],
	['a program that marks UTF-8', (text: string) => `\ufeff${text}`],
] as const)('a file of %s keeps its line ends and its mark', ([, as]) => {
	const source = as(head('name: Ada # here', 'reason: for tea'));
	expect(changedTo(people, source, {})).toBe(source);
	expect(changedTo(people, source, { reason: 'for cake', body: 'More\nwords.' })).toBe(
		as('---\nname: Ada # here\nreason: for cake\n---\n\nMore\nwords.\n'),
	);
});

test('what a form can’t show stays, and a file that can’t be read is not opened', () => {
	const odd = head('name: [Ada, Kit]', 'wishes: {a: b}', 'unknown: 1');
	expect(changedTo(people, odd, { reason: 'for it' })).toBe(
		odd
			.replace('wishes:', 'wishes:')
			.replace('unknown', 'unknown')
			.replace('name: [Ada, Kit]\n', 'name: [Ada, Kit]\nreason: for it\n'),
	);
	const latin1 = Buffer.from(head('name: Zoë'), 'latin1').toString('utf8');
	for (const broken of ['name: Ada', '---\nname: [Ada\n---\n', '---\n- Ada\n---\n', '', latin1])
		expect(() => valuesIn(people, broken)).toThrow();
	expect(valuesIn(people, '\ufeff---\r\nname: Ada\r\n---\r\nWords.\r\n')).toEqual({ name: 'Ada', body: 'Words.' });
});

test('a new file says no more than was said', () => {
	expect(newFile(people, { ...empty(people), name: 'Ada', body: ' Words. ' })).toBe('---\nname: Ada\n---\n\nWords.\n');
});
