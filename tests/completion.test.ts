import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { howMuch, someOf, triesAll } from '../src/combined.fixture.ts';
import { writeCompletion } from '../src/dev/completion.ts';
import { load } from '../src/hub/content/load.ts';
import { type CollectionName, collectionNames } from '../src/hub/schema/index.ts';
import { type JsonSchema, jsonSchema } from '../src/hub/schema/json.ts';
import { exampleContent, filesIn, root, scratch } from './build.ts';
import { LanguageServer } from './language-server.ts';

let workspace: string;
let editor: LanguageServer;

const folder = () => ({ path: path.join(workspace, 'content'), shown: 'content' });
/** A file of each collection, not written yet. */
const fileOf = (name: CollectionName, id = 'Ünsere neue 100%') =>
	name === 'hub' ? 'content/hub.md' : `content/${name}/${id}.md`;

beforeAll(async () => {
	workspace = await scratch('work space');
	await cp(exampleContent, folder().path, { recursive: true });
	// The last takes the server a second, and says nothing of texts.
	for (const name of ['node_modules', 'package.json', ...(triesAll ? ['tsconfig.json'] : [])])
		await symlink(path.join(root, name), path.join(workspace, name));
	for (const name of collectionNames.filter((name) => name !== 'hub')) {
		await mkdir(path.dirname(path.join(workspace, fileOf(name))), { recursive: true });
		await writeFile(path.join(workspace, fileOf(name)), '');
	}
	writeCompletion(folder(), workspace);
	editor = new LanguageServer(workspace);
	await editor.begin();
});
afterAll(() => editor.end());

const messages = async (file: string): Promise<string[]> =>
	(await editor.diagnostics(file)).map(({ message, range }) => `${file}:${range.start.line + 1} ${message}`);

/** Every field of a schema and its groups: its path and what is said of it. */
function fields({ properties = {} }: JsonSchema, above: string[] = []): [string[], JsonSchema][] {
	return Object.entries(properties).flatMap(([name, field]) => {
		const whole = field.anyOf?.[0] ?? field;
		return [[[...above, name], field] as [string[], JsonSchema], ...fields(whole, [...above, name])];
	});
}

test.for(collectionNames)(`%s: every field (${howMuch}) is suggested, and its meaning shown`, async (name) => {
	const file = fileOf(name);
	for (const [where, { title, description }] of someOf(fields(jsonSchema(name)), 14)) {
		const lines = where.map((field, depth) => `${'  '.repeat(depth)}${field}:`);
		const indent = '  '.repeat(where.length - 1);
		editor.open(file, `---\n${[...lines.slice(0, -1), indent].join('\n')}\n---\n`);
		expect(await editor.completions(file, where.length, indent.length)).toContain(where.at(-1));
		editor.open(file, `---\n${lines.join('\n')}\n---\n`);
		const shown = (await editor.hover(file, where.length, indent.length + 1)).replaceAll(/[\\\s]|&nbsp;/g, '');
		// Some fields of groups say all by their name.
		for (const words of [title, description]) if (words) expect(shown).toContain(words.replaceAll(/\s/g, ''));
	}
});

test('choices are suggested where there are some, and nothing that makes no sense', async () => {
	const at = async (name: CollectionName, lines: string[]) => {
		editor.open(fileOf(name), `---\n${lines.join('\n')}\n---\n`);
		return editor.completions(fileOf(name), lines.length, lines.at(-1)?.length ?? 0);
	};
	expect(await at('people', ['draft: '])).toEqual(['true', 'false']);
	expect(await at('people', ['consent: '])).toEqual(['given', 'declined']);
	expect(await at('hub', ['styles:', '  - '])).toEqual(['paper', 'ink', 'colour', 'mono']);
	expect(await at('hub', ['styles: '])).toEqual(['paper', 'ink', 'colour', 'mono']);
	for (const field of ['name', 'lists', 'photo', 'since']) expect(await at('people', [`${field}: `])).toEqual([]);
});

test('no file of the example is blamed', async () => {
	const blamed: string[] = [];
	for (const [file, bytes] of await filesIn(exampleContent)) {
		if (!file.endsWith('.md')) continue;
		editor.open(`content/${file}`, bytes.toString('utf8'));
		blamed.push(...(await messages(`content/${file}`)));
	}
	expect(blamed).toEqual([]);
});

/** What people write, and what is understood. */
const written: Record<string, string> = {
	'hub.md':
		'title: 2026\nurl: kim.test\nowner: {name: 007, headline: , photo: , handles: {x: ada}}\ncontact: kim@kim.test\nstyles: ink\nformats: [wide]\nnetworks:\nutm: yes\nsprig: "false"\nfeatured: kim\naccent: teal',
	'people/kim.md':
		'name: 1984\nreason: true\ndraft: no\nsince: 2026\nlists: near\ntags: [1, two, 3.5, true]\norganization:\nphoto:\nhandles:\n  x: "@ada"\n  github: 007\n  mastodon:\naliases: Kimmy\nformerly:\n  - 12\nnoindex: FALSE\nconsent: given\nlocation: 12345',
	'people/lou.md':
		'name: Lou\nreason: for 1\nsince: 2026-05\njobTitle:\norganization: {name: 3M, url: 3m.test}\nhandles: {}',
	'lists/near.md': 'title: Near\norder: 3\nsort: manual\npeople: kim\nshort: 5',
	'recognitions/2026-01-02-tea.md':
		'date: 2026-01-02\nkind: thanks\npeople: kim\nreason: 42\nproof: {title: 1, url: a.test}\nhashtags: Tea\npost:\n  x: 12\nquote:\nagreed:\nlists: near',
	'recognitions/2026-01-03-meet.md':
		'kind: introduction\npeople: [kim, lou]\nreason: for tea\nagreed:\n  kim: 2026-01-03\n  lou:\ndraft: true',
	'works/talk.md':
		'type: talk\ntitle: 1\nurl: w.test\npeople: kim\ndate: 2026\nstart: 2026-12-12T18:00+01:00\nend: 2026-12-12T20:00Z\nhashtags:\n  - OpenMaps',
	'works/book.md':
		'type: book\ntitle: B\nurl: w.test\npeople:\n  - kim\n  - {person: lou, role: 2}\nimage:\ndescription: 3\ndraft: on',
};

test('what check understands is right in the editor', async () => {
	const content = { path: path.join(await scratch('written'), 'content'), shown: 'content' };
	const blamed: string[] = [];
	for (const [file, fields] of Object.entries(written)) {
		const full = path.join(content.path, file);
		await mkdir(path.dirname(full), { recursive: true });
		for (const text of [`---\n${fields}\n---\n\nWords.\n`, `---\r\n${fields.replaceAll('\n', '\r\n')}\r\n---\r\n`]) {
			await writeFile(full, text);
			const [collection] = file.split('/') as [CollectionName];
			const shown = fileOf(file === 'hub.md' ? 'hub' : collection);
			editor.open(shown, text);
			blamed.push(...(await messages(shown)));
		}
	}
	expect((await load(content)).mistakes).toEqual([]);
	expect(blamed).toEqual([]);
});

test('what check refuses at a glance is refused in the editor', async () => {
	editor.open(
		fileOf('people'),
		'---\nname: Kim\nheadlin: x\nconsent: maybe\nphoto: {fil: x}\nhandles: kim\nlists: {a: b}\n---\n',
	);
	const lines = (await editor.diagnostics(fileOf('people'))).map(({ range }) => range.start.line + 1);
	expect([...new Set(lines)].sort()).toEqual([3, 4, 5, 6, 7]);
});

test('fields are written anew where others wrote them, or they are gone', async () => {
	const place = path.join(workspace, '.astro/collections');
	const before = await filesIn(place);
	const spoiled = path.join(place, 'people.schema.json');
	await writeFile(spoiled, '{}');
	await writeFile(path.join(place, 'made-by.txt'), 'other code');
	writeCompletion(folder(), workspace);
	expect(await filesIn(place)).toEqual(before);
	await rm(spoiled);
	writeCompletion(folder(), workspace);
	expect(await filesIn(place)).toEqual(before);
});

test('a file that is added later is known, once it is told of', async () => {
	const file = fileOf('works', 'added later');
	await writeFile(path.join(workspace, file), '---\n\n---\n');
	writeCompletion(folder(), workspace);
	editor.changed('.astro/collections/collections.json');
	editor.open(file, '---\n\n---\n');
	await expect.poll(() => editor.completions(file, 1, 0)).toContain('publisher');
});
