import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../hub/front-matter.ts';
import { type Edit, NoFields, withBody, withFields } from './fields.ts';

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
	['no fields at all', 'Hi'],
	['fields that nobody closed', '---\nname: Ada\n'],
	['fields that can’t be read', '---\nname: [a\n---\n'],
	['fields in braces', '---\n{name: Ada, reason: for tea}\n---\n'],
	['a field that is marked by a question mark', '---\n? consent\n: declined\n---\n'],
	['a list in place of fields', '---\n- a\n---\n'],
] as const)('%s can’t be changed', ([, text]) => {
	expect(() => withFields(text, setConsent)).toThrow(NoFields);
});
