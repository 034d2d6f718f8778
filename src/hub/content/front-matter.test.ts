import { expect, test } from 'vitest';
import { loadOf, page, someone } from '../../content.fixture.ts';
import { readFrontMatter } from './front-matter.ts';

const faultsOf = (fields: string) => readFrontMatter(page(fields)).faults.map(({ kind, line }) => `${kind}:${line}`);

test('values of every kind stay the text that was written', () => {
	const written = [
		'2026',
		'007',
		'1.10',
		'true',
		'No',
		'12:30',
		'0x1f',
		'1e3',
		'~',
		'null',
		'2026-05-01',
		'.inf',
		'1_000',
	];
	const { data, faults } = readFrontMatter(page(written.map((value, index) => `k${index}: ${value}`).join('\n')));
	expect(faults).toEqual([]);
	expect(Object.values(data)).toEqual(written);
});

test('an empty value is the same as no line at all, at every depth', () => {
	const { data } = readFrontMatter(page('photo:\nurl: ""\ntags: [a, ""]\nowner:\n  name: O\n  url:'));
	expect(data).toEqual({ tags: ['a'], owner: { name: 'O' } });
});

test('spaces of word processors indent what belongs to a group, and stay within words', () => {
	const { data, faults } = readFrontMatter(page('organization:\n\u00a0\u3000name: A\u00a0B\ntags:\n\u00a0- a'));
	expect(faults).toEqual([]);
	expect(data).toEqual({ organization: { name: 'A\u00a0B' }, tags: ['a'] });
});

const shapes: [name: string, text: string][] = [
	['a byte order mark', `\ufeff${page('name: Ada\nreason: for tea', 'Words.')}`],
	['Windows line ends', page('name: Ada\nreason: for tea', 'Words.').replaceAll('\n', '\r\n')],
	['old Mac line ends', page('name: Ada\nreason: for tea', 'Words.').replaceAll('\n', '\r')],
	['spaces after the dashes', '--- \nname: Ada\nreason: for tea\n---\t\n\nWords.\n'],
	['tabs after the colon', page('name:\tAda\nreason: \tfor tea', 'Words.')],
	['spaces that do not break after the colon', page('name:\u00a0Ada\nreason: \u202f\u00a0for tea', 'Words.')],
	['no line end at the end', '---\nname: Ada\nreason: for tea\n---\nWords.'],
];
test.for(shapes)('%s change nothing', ([, text]) => {
	const { data, body, faults, at } = readFrontMatter(text);
	expect([data, body.trim(), faults]).toEqual([{ name: 'Ada', reason: 'for tea' }, 'Words.', []]);
	expect([at(['name']).line, at(['reason'], 'key').line]).toEqual([2, 3]);
});

test('UTF-16 of both kinds is read as it was written', async () => {
	const text = `\ufeff${someone('Zoë', 'since: 2026')}`;
	const little = Buffer.from(text, 'utf16le');
	const { mistakes, people } = await loadOf({ 'people/a.md': little, 'people/b.md': Buffer.from(little).swap16() });
	expect(mistakes.map(({ kind }) => kind)).toEqual([]);
	expect(people.map(({ data }) => data.name)).toEqual(['Zoë', 'Zoë']);
});

/** What people type, and where they are told. Nothing is lost in silence. */
const typed: [fields: string, ...faults: string[]][] = [
	['name:Jane', 'not-fields:2'],
	['name：Jane', 'not-fields:2'],
	['just a line', 'not-fields:2'],
	['- name', 'not-fields:2'],
	['name: Jane\nurl:https://a.test', 'bad-yaml:3'],
	['handles:\n  x: @ada', 'bad-yaml:3'],
	['name: Jane\nheadline: Talks: a lot', 'bad-yaml:3'],
	['name: "Jane\nreason: for tea', 'bad-yaml:3'],
	['name: Jane\nname: Joan', 'bad-yaml:3'],
	['owner:\n  name: Jane\n  name: Joan', 'bad-yaml:4'],
	['owner:\n\tname: Jane', 'bad-yaml:3'],
	['name: `Jane`', 'bad-yaml:2'],
	['headline: %d things', 'bad-yaml:2'],
	['tags: [one, two', 'bad-yaml:2'],
	['tags: #maps', 'lost-comment:2'],
	['tags:\n  - #maps\n  - open', 'lost-comment:3'],
	['name: Jane\nheadline: Runs the #maps chat', 'lost-comment:3'],
	["headline: 'it's late'", 'bad-yaml:2'],
	['owner:\n    name: Jane\n  url: x', 'bad-yaml:4'],
	['headline: *bold* words', 'bad-yaml:2'],
	['headline: &more people', 'bad-yaml:2'],
	['headline: !important things', 'bad-yaml:2'],
	["headline: !!js/function 'function(){}'", 'bad-yaml:2'],
	['headline: !!binary aGVsbG8=', 'bad-yaml:2'],
	['tags: !!set {a, b}', 'bad-yaml:2'],
	['name: Jane\nlocation: *a', 'bad-yaml:3'],
	['tags: &t [a]', 'bad-yaml:2'],
	['organization: &o {name: Acme}', 'bad-yaml:2'],
	['name: Jane\n<<: {location: Lagos}', 'bad-yaml:3'],
	['base: &b {name: Jane}\n<<: *b', 'bad-yaml:2', 'bad-yaml:3'],
	["'': x", 'bad-yaml:2'],
	['name: Jane\n: x', 'bad-yaml:3'],
	['handles: {"": x}', 'bad-yaml:2'],
	['? [a]\n: x', 'bad-yaml:2'],
	['? {a: b}\n: x', 'bad-yaml:2'],
	['name: Jane\n? headline', 'bad-yaml:3'],
	['[a]: x', 'bad-yaml:2'],
	['name: Jane\n{a: b}: x', 'bad-yaml:3'],
	['%YAML 1.2\nname: Jane', 'bad-yaml:3'],
	['name: Jane\nheadline: |one\n  two', 'bad-yaml:3'],
	[`headline: ${'['.repeat(90)}x${']'.repeat(90)}`, 'bad-yaml:2'],
	[`${'a'.repeat(2000)}: x`, 'bad-yaml:2'],
];
test.for(typed)('%j is told on its line', ([fields, ...faults]) => {
	expect(faultsOf(fields)).toEqual(faults);
	for (const fault of readFrontMatter(page(fields)).faults)
		if (fault.kind === 'bad-yaml') expect(fault.because).not.toMatch(/understood|scalar|collection|mapping/);
});

test('names of fields that are lists make the machine print nothing of its own', async () => {
	const printed: Error[] = [];
	const listen = (warning: Error) => void printed.push(warning);
	process.on('warning', listen);
	for (const fields of ['? [a]\n: x', '[a]: x', '{a: b}: x', 'headline: !!js/regexp /x/'])
		readFrontMatter(page(fields));
	await new Promise(setImmediate);
	process.off('warning', listen);
	expect(printed).toEqual([]);
});

/** How other programs and telephones begin the fields, and what is told. */
const openings: [text: string, ...faults: string[]][] = [
	['+++\nname = "Jane"\n+++\n', 'other-front-matter:1'],
	[';;;\n{"name": "Jane"}\n;;;\n', 'other-front-matter:1'],
	['{"name": "Jane"}\n', 'other-front-matter:1'],
	['———\nname: Jane\n———\n', 'other-front-matter:1'],
	['–––\nname: Jane\n–––\n', 'other-front-matter:1'],
	['—\nname: Jane\n—\n', 'other-front-matter:1'],
	['--\nname: Jane\n--\n', 'other-front-matter:1'],
	['----\nname: Jane\n----\n', 'other-front-matter:1'],
	['- - -\nname: Jane\n- - -\n', 'other-front-matter:1'],
	['***\nname: Jane\n***\n', 'other-front-matter:1'],
	['```yaml\nname: Jane\n```\n', 'other-front-matter:1'],
	['\n\n———\nname: Jane\n———\n', 'other-front-matter:3'],
	['\n---\nname: Jane\n---\n', 'late-front-matter:2'],
	[' ---\nname: Jane\n---\n', 'late-front-matter:1'],
	['\u200b---\nname: Jane\n---\n', 'late-front-matter:1'],
	['name: Jane\nreason: for tea\n', 'no-front-matter:1'],
	['# Jane\n\nWas kind.\n', 'no-front-matter:1'],
	['\n \n', 'no-front-matter:1'],
	['---\nname: Jane\n...\nWords.\n', 'unclosed-front-matter:3'],
	['---\nname: Jane\n...\nreason: for tea\n---\n', 'unclosed-front-matter:3'],
	['---\nname = "Jane"\n---\n', 'not-fields:2'],
];
test.for(openings)('%j is told where it begins', ([text, ...faults]) => {
	expect(readFrontMatter(text).faults.map(({ kind, line }) => `${kind}:${line}`)).toEqual(faults);
});

test('fields in the manner of JSON are fields', () => {
	const { data, faults } = readFrontMatter('---\n{\n  "name": "Jane",\n  "tags": ["maps"]\n}\n---\n');
	expect([data, faults]).toEqual([{ name: 'Jane', tags: ['maps'] }, []]);
});

test('fields of a further file are told, and those that are shown as code are not', async () => {
	const further = '---\nname: Bea\nreason: for tea\n---';
	const doubts = async (body: string) => (await loadOf({ 'people/a.md': someone('A', '', body) })).doubts;
	expect(await doubts(further)).toMatchObject([{ kind: 'further-fields', line: 6 }]);
	expect(await doubts(`~~~\n${further}\n~~~`)).toEqual([]);
	expect(await doubts('A\n\n---\n\nAs he says:\n\n---\n\nname: no')).toEqual([]);
});

test('anchors and aliases are told in words that an author knows', () => {
	const [fault] = readFrontMatter(page('name: &a Jane\nreason: *a')).faults;
	expect(fault).toMatchObject({ kind: 'bad-yaml', because: expect.stringMatching('are not used here') });
});

test('what merely looks odd simply works', () => {
	expect(readFrontMatter(page('name: “Jane”\nheadline: C# and F#\nurl: https://a.test/#top # my page')).data).toEqual({
		name: 'Jane',
		headline: 'C# and F#',
		url: 'https://a.test/#top',
	});
});

test('the cure of a full-width colon is the line as it should be', () => {
	expect(readFrontMatter(page('name：Jane')).faults).toMatchObject([{ near: 'name: Jane' }]);
});

const engines = ['js', 'javascript', 'JS', ' js', 'json', 'toml', 'coffee', 'cson', 'yaml', 'ts', '-'];
test.for(engines)('a block that begins with ---%s never runs and is told', (engine) => {
	const { faults, data } = readFrontMatter(`---${engine}\n{ name: (globalThis.ran = true) && 'x' }\n---\n`);
	expect(faults.map(({ kind, line }) => [kind, line])).toEqual([['other-front-matter', 1]]);
	expect(data).toEqual({});
	expect(globalThis).not.toHaveProperty('ran');
});

test('a body keeps its own rules and blocks', () => {
	const body = '---\nname: not Ada\n---js\nglobalThis.ran = true\n---\n';
	const { data, body: kept, bodyLine } = readFrontMatter(`---\nname: Ada\n---\n${body}`);
	expect([data, kept, bodyLine]).toEqual([{ name: 'Ada' }, body, 4]);
	expect(globalThis).not.toHaveProperty('ran');
});

test('a closing line that is nearly right is named', () => {
	expect(readFrontMatter('---\nname: Ada\n----\nBody\n').faults).toMatchObject([
		{ kind: 'unclosed-front-matter', line: 3 },
	]);
	expect(readFrontMatter('---\nname: Ada\n').faults).toMatchObject([{ kind: 'unclosed-front-matter', line: 1 }]);
	expect(readFrontMatter('').faults).toMatchObject([{ kind: 'no-front-matter', line: 1 }]);
});

test('the same broken text gives the same faults every time', () => {
	for (const [fields] of typed) expect(faultsOf(fields)).toEqual(faultsOf(fields));
});

test('places of fields are those of their values, or of their names', () => {
	const { at } = readFrontMatter(page('name: Ada\nhandles:\n  x: ada\n  github: ada\ntags:\n  - one\n  - two\nempty:'));
	expect(at(['handles', 'github'])).toEqual({ line: 5, column: 11 });
	expect(at(['handles', 'github'], 'key')).toEqual({ line: 5, column: 3 });
	expect(at(['tags', 1])).toEqual({ line: 8, column: 5 });
	expect(at(['handles', 'nowhere']).line).toBe(3);
	expect(at(['empty']).line).toBe(9);
	expect(at(['nowhere']).line).toBe(1);
});

test('names of prototypes are plain fields', async () => {
	const { mistakes } = await loadOf({ 'people/a.md': someone('A', '__proto__:\n  draft: true\nconstructor: x') });
	expect(mistakes.map(({ kind, line }) => `${kind}:${line}`)).toEqual(['unknown-field:4', 'unknown-field:6']);
	expect(({} as { draft?: unknown }).draft).toBeUndefined();
});

const bombs: [name: string, fields: string][] = [
	[
		'aliases',
		`a: &a [x,x,x]\n${[...'bcdefghi'].map((key, i) => `${key}: &${key} [${`*${'abcdefgh'[i]},`.repeat(9)}]`).join('\n')}`,
	],
	['deep lists', `a: ${'['.repeat(20_000)}`],
	['deep lists that close', `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}`],
	['deep groups', Array.from({ length: 1_500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
	['many fields', Array.from({ length: 2_000 }, (_, index) => `a${index}: x`).join('\n')],
];
test.for(bombs)('a bomb of %s is told, soon, and throws nothing', { timeout: 5_000 }, async ([, fields]) => {
	const { mistakes } = await loadOf({ 'people/a.md': page(fields) });
	expect(mistakes.length).toBeGreaterThan(0);
});

test('a bomb in a body throws nothing', { timeout: 5_000 }, async () => {
	for (const body of [
		'>'.repeat(10_000),
		'['.repeat(10_000),
		`${'- '.repeat(3_000)}x`,
		'*a '.repeat(20_000),
		'`'.repeat(9_999),
	])
		await expect(loadOf({ 'people/a.md': someone('A', '', body) })).resolves.toBeDefined();
});

test('quotation marks of word processors around a value are those of YAML; within real ones they are words', () => {
	const { data, faults } = readFrontMatter(
		`---\nname: “Lena Hoffmann”\nreason: „for tea“\ntags: [«maps», “open data”]\nheadline: '“Tea”'\nlocation: "“Here”"\naliases:\n  - 「レナ」\nwishes: say “Lena”\n---\n`,
	);
	expect(faults).toEqual([]);
	expect(data).toEqual({
		name: 'Lena Hoffmann',
		reason: 'for tea',
		tags: ['maps', 'open data'],
		headline: '“Tea”',
		location: '“Here”',
		aliases: ['レナ'],
		wishes: 'say “Lena”',
	});
});

test.for(['headline: “Talks: a lot”', 'headline: „Talks: a lot“', 'handles:\n  x: «Talks: a lot»'])(
	'where such marks hold a colon, the cure is to write straight ones: %j',
	(fields) => {
		const { faults } = readFrontMatter(`---\nname: Ada\n${fields}\n---\n`);
		expect(faults).toMatchObject([{ kind: 'bad-yaml', cure: expect.stringMatching(/^Write it in straight quotes: \w+: "Talks: a lot"$/) }]);
	},
);
