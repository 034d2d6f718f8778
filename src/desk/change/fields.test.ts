import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFrontMatter } from '../../hub/content/front-matter.ts';
import { changeTexts, type Edit, NoFields, withBody, withFields } from './fields.ts';

const setConsent: Edit = (fields) => fields.set('consent', 'given');
const nothing: Edit = () => {};

/** Front matter as people write it. */
const texts = {
	plain: '---\nname: Ada\nreason: for tea\n---\n\nHer story.\n',
	'without a body': '---\nname: Ada\n---',
	'with comments':
		'---\n# who\nname: Ada # the first\n\n# why\nreason: >\n  for\n  tea\n# consent: what they said\nlists:\n- a # one\n- b\n---\n',
	'with Windows line ends': '---\r\nname: Ada\r\ntags: [ Tea, Maps ]\r\n---\r\n\r\nHi\r\n',
	'with the line ends of old Macs': '---\rname: Ada\rreason: for tea\r---\rHi\r',
	'with a sign of UTF-8': '\ufeff---\nname: "Ada"\n---\n',
	'with a line of --- in the body': '---\nname: Ada\n---\n\nOne\n\n---\n\nTwo\n',
	'with groups':
		'---\nname: Ada\nphoto: {file: a.jpg, alt: "She: smiling"}\nhandles:\n    github: ada\n    x:   ada\n---\n',
	'without fields': '---\n---\nBody',
};

describe.for(Object.entries(texts))('a text %s', ([, text]) => {
	test('stays byte for byte where nothing changes', () => expect(withFields(text, nothing)).toBe(text));

	test('gets a field, and keeps everything else', () => {
		const changed = withFields(text, setConsent);
		const newline = /\r\n?|\n/.exec(text)?.[0];
		expect(changed.replace(`consent: given${newline}`, '')).toBe(text);
		expect(readFrontMatter(changed).data).toEqual({ ...readFrontMatter(text).data, consent: 'given' });
		expect(readFrontMatter(changed).body).toBe(readFrontMatter(text).body);
	});

	test('is as before when the field goes again', () =>
		expect(withFields(withFields(text, setConsent), (fields) => void fields.delete('consent'))).toBe(text));

	test('gets a body, and keeps its fields', () =>
		expect(readFrontMatter(withBody(text, () => '\nNew')).data).toEqual(readFrontMatter(text).data));
});

test('a changed field keeps its place, its comment and its manner', () => {
	const text = '---\nname: Ada\n# who else\npeople: [ ada, bea ] # both\nlists:\n- a # one\n- b\ndraft: true\n---\n';
	const changed = withFields(text, (fields) => {
		fields.setIn(['people', 0], 'cyd');
		fields.deleteIn(['lists', 1]);
	});
	expect(changed).toBe(
		'---\nname: Ada\n# who else\npeople: [ cyd, bea ] # both\nlists:\n- a # one\ndraft: true\n---\n',
	);
});

test.for([
	['people: [ bea,   ada , cyd ] # who', 'people: [ bea,   eve , cyd ] # who'],
	['people:\n    - "ada"   # her\n    - bea', 'people:\n    - "eve"   # her\n    - bea'],
	["people:   'ada'  # x", "people:   'eve'  # x"],
	['people: &all [ada]', 'people: &all [eve]'],
	['people: [\n  ada, # c\n  bea ]', 'people: [\n  eve, # c\n  bea ]'],
	['agreed: { ada:   2026-01-01 ,bea: 2026-01-02 } # hm', 'agreed: { eve:   2026-01-01 ,bea: 2026-01-02 } # hm'],
	['? people\n: ada', '? people\n: eve'],
	['people: é # é\nwork: {by:  ada}', 'people: é # é\nwork: {by:  eve}'],
] as const)('a word is exchanged where it stands: %j', ([text, changed]) => {
	const edit: Edit = (fields) => changeTexts(fields, (words) => (words === 'ada' ? 'eve' : words));
	expect(withFields(`---\n${text}\n---\n`, edit)).toBe(`---\n${changed}\n---\n`);
});

test.for(['a: b', '"', "it's", '- x', '# x', 'two\nlines', '2026-01-01', '[x'])(
	'whatever is written in the place of a word is read as it is: %j',
	(words) => {
		for (const text of [
			'name: Ada',
			'name: "Ada" # x',
			"name: 'Ada'",
			'name: >\n  Ada\n',
			'name: [Ada, b]',
			'a: {b: Ada}',
		]) {
			const edit: Edit = (fields) => changeTexts(fields, (text) => (text.trim() === 'Ada' ? words : text));
			const before = parse(text, { schema: 'failsafe' }) as object;
			const read = parse(withFields(`---\n${text}\n---\n`, edit).split('---\n')[1] ?? '', { schema: 'failsafe' });
			expect(read).toEqual(JSON.parse(JSON.stringify(before).replace(/"Ada(\\n)?"/, JSON.stringify(words))));
		}
	},
);

test('what is added to a group, or taken out, is written', () => {
	const text = '---\nagreed:\n  ada: 2026-01-01\ntags: [ a, b ]\n---\n';
	const more = withFields(text, (fields) => {
		fields.setIn(['agreed', 'bea'], '2026-01-02');
		fields.addIn(['tags'], 'c');
	});
	expect(more).toBe('---\nagreed:\n  ada: 2026-01-01\n  bea: 2026-01-02\ntags: [ a, b, c ]\n---\n');
	const less = withFields(more, (fields) => {
		fields.deleteIn(['agreed', 'ada']);
		fields.deleteIn(['tags', 0]);
	});
	expect(less).toBe('---\nagreed:\n  bea: 2026-01-02\ntags: [ b, c ]\n---\n');
});

test.for([
	['no fields at all', 'Hi'],
	['fields that nobody closed', '---\nname: Ada\n'],
	['fields that can’t be read', '---\nname: [a\n---\n'],
	['fields in braces', '---\n{name: Ada, reason: for tea}\n---\n'],
	['a list in place of fields', '---\n- a\n---\n'],
] as const)('%s can’t be changed', ([, text]) => {
	expect(() => withFields(text, setConsent)).toThrow(NoFields);
});
