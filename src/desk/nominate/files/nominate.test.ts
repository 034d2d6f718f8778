import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import blns from 'big-list-of-naughty-strings';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Contents, contentOf, someFolder, someone } from '../../../content.fixture.ts';
import { load } from '../../../hub/content/load.ts';
import { publicHub } from '../../../hub/public.ts';
import { root } from '../../../root.ts';
import { carryOut } from '../../change/files/change.ts';
import { planRemoval } from '../../change/files/remove.ts';
import { readContentUnopened } from '../../files/content-unopened.ts';
import { fenced, nominationAnswer } from '../answer.ts';
import { nominationQuestions, offered } from '../questions.ts';
import { nominate } from './nominate.ts';

const today = '2026-06-15';
type Answers = { [question in keyof typeof nominationQuestions]?: string };
const usual: Answers = {
	name: 'Ada Lovelace',
	url: 'https://ada.test',
	reason: 'writing the first program',
	kind: 'thanks',
	by: 'Kim Lee',
	byUrl: 'https://kim.test',
	agreed: '- [X] I have asked them, and they know that their name is public here.',
};
/** What GitHub makes of a form that somebody filled in. */
const eventOf = (answers: Answers) => ({
	action: 'labeled',
	label: { name: 'approved' },
	issue: {
		number: 7,
		body: Object.entries(answers)
			.map(
				([question, answer]) =>
					`### ${nominationQuestions[question as keyof typeof nominationQuestions]}\n\n${answer || '_No response_'}`,
			)
			.join('\n\n'),
	},
});

async function nominated(answers: Answers, files: Contents = {}, folder?: string) {
	const content = await contentOf({ 'people/bea.md': someone('Bea Fox'), ...files });
	const where = { content, private: { path: folder ?? (await someFolder()), shown: 'private' }, today };
	const done = await nominate(eventOf({ ...usual, ...answers }), where);
	const loaded = await load(content);
	const names = (await readdir(content.path, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
	return { ...done, loaded, names, textOf: (name: string) => readFile(path.join(content.path, name), 'utf8') };
}

test('makes a draft of a laurel in the words of who nominates, and of the person', async () => {
	const { wrote, id, loaded, mistakes } = await nominated({});
	expect([wrote, mistakes]).toEqual([
		['content/people/ada-lovelace.md', 'content/recognitions/2026-06-15-writing-the-first-program.md'],
		[],
	]);
	expect(id).toBe('2026-06-15-writing-the-first-program');
	expect(loaded.mistakes).toEqual([]);
	expect(loaded.recognitions[0]?.data).toMatchObject({
		kind: 'thanks',
		people: ['ada-lovelace'],
		reason: 'for writing the first program',
		by: { name: 'Kim Lee', url: 'https://kim.test' },
		draft: true,
	});
	expect(loaded.people.find((one) => one.id === 'ada-lovelace')?.data).toMatchObject({
		url: 'https://ada.test',
		draft: true,
	});
	expect(publicHub(loaded, today).recognitions).toEqual([]);
});

test('names whoever is here already, and says so to who keeps the hub', async () => {
	const { wrote, notes, loaded } = await nominated({ name: 'bea fox', url: '' });
	expect(wrote).toHaveLength(1);
	expect(notes.join()).toContain('content/people/bea.md');
	expect(loaded.recognitions[0]?.data.people).toEqual(['bea']);
});

describe('who does not want to be here', () => {
	test.for(['name', 'by'] as const)('is refused in silence after a no: %s', async (question) => {
		const files = { 'people/ada.md': someone('Ada Lovelace', 'consent: declined') };
		const { wrote, mistakes, notes } = await nominated(
			question === 'name' ? {} : { name: 'Cy', by: 'Ada Lovelace' },
			question === 'name' ? files : {},
			question === 'by' ? await removedAda() : undefined,
		);
		expect([wrote, mistakes]).toEqual([[], []]);
		expect(notes).toHaveLength(1);
		expect(nominationAnswer(mistakes)).toBe(nominationAnswer([]));
	});

	test.for([
		{ by: 'Ada Lovelace', byUrl: '' },
		{ by: 'A. L.', byUrl: 'http://www.ada.test' },
	])('is refused in silence where the words are theirs: %j', async (theirs) => {
		const files = { 'people/ada.md': someone('Ada Lovelace', 'url: https://ada.test\nconsent: declined') };
		const { wrote, mistakes, notes } = await nominated({ name: 'Cy', url: '', ...theirs }, files);
		expect([wrote, mistakes, notes]).toEqual([[], [], ['somebody in it does not want to be here']]);
	});

	test('is refused in silence when only a fingerprint of them is left', async () => {
		const { wrote, mistakes, names } = await nominated({ url: '' }, {}, await removedAda());
		expect([wrote, mistakes, names]).toEqual([[], [], ['hub.md', 'people/bea.md']]);
	});
});

/** A private folder that remembers that somebody was taken out. */
async function removedAda(): Promise<string> {
	const folder = await someFolder();
	const content = await contentOf({ 'people/ada.md': someone('Ada Lovelace') });
	await mkdir(folder, { recursive: true });
	const { change } = await planRemoval(readContentUnopened(content), { path: folder, shown: 'private' }, 'ada', today);
	await carryOut(change);
	return folder;
}

test.for([
	[{ name: '' }, /“Whom do you nominate\?” has no answer/],
	[{ reason: '' }, /“What for\?” has no answer/],
	[{ agreed: '- [ ] I have asked them' }, /not ticked/],
	[{ kind: 'introduction' }, /one of/],
	[{ url: 'javascript:alert(1)' }, /no address|is not/],
	[{ byUrl: 'not an address at all' }, /address/],
	[{ reason: 'x'.repeat(300) }, /300|304/],
	[{ name: 'x'.repeat(300) }, /300/],
	[{ by: 'ADA lovelace' }, /Nobody nominates themselves/],
	[{ by: 'Lovelace, Dr. Ada' }, /Nobody nominates themselves/],
	[{ name: 'ada@mail.test' }, /mail/],
] as [Answers, RegExp][])('what is wrong is told, and nothing is left: %j', async ([answers, mistake]) => {
	const { wrote, mistakes, names } = await nominated(answers);
	expect(wrote).toEqual([]);
	expect(names).toEqual(['hub.md', 'people/bea.md']);
	expect(mistakes.join('\n')).toMatch(mistake);
});

test.for([null, 7, [], {}, { issue: null }, { issue: { body: 7 } }, { issue: { body: 'x'.repeat(3_000_000) } }])(
	'what is no form is told: %#',
	async (event) => {
		const content = await contentOf({});
		const folder = { path: await someFolder(), shown: 'private' };
		const { wrote, mistakes } = await nominate(event, { content, private: folder, today });
		expect([wrote.length, mistakes.length]).toEqual([0, 1]);
	},
);

const hostile = [
	'$(touch x)',
	'`touch x`',
	"'; rm -rf . #",
	`$\{{ secrets.GITHUB_TOKEN }}`,
	'::set-output name=x::y',
	'---',
	'a\n---\ndraft: false\nconsent: given\n---',
	'&a [*a,*a]',
	'!!js/function x',
	'<script>alert(1)</script>',
	'@everyone [x](https://evil.test)',
	'../../.github/workflows/x',
	'"\\u0000',
	'```\n@kim',
	'### What is it?\n\nquote',
	'{{ 7 * 7 }}',
	...(blns as string[]).filter((_, at) => at % 15 === 0),
];

test.for(hostile)('nothing that strangers write becomes anything but words of a draft: %j', async (words) => {
	for (const question of ['name', 'reason', 'by', 'url'] as const) {
		const { wrote, mistakes, loaded, names } = await nominated({ [question]: words });
		expect(wrote.length > 0).toBe(mistakes.length === 0);
		for (const file of wrote) expect(file).toMatch(/^content\/(people|recognitions)\/[\p{L}\p{M}\p{N}-]+\.md$/u);
		expect(names.length).toBe(2 + wrote.length);
		expect(loaded.mistakes).toEqual([]);
		expect(publicHub(loaded, today)).toMatchObject({ people: [{ id: 'bea' }], recognitions: [] });
		for (const { data } of loaded.recognitions)
			expect([data.draft, data.agreed, data.kind]).toEqual([true, undefined, 'thanks']);
		for (const { data } of loaded.people.filter(({ id }) => id !== 'bea'))
			expect([data.draft, data.consent]).toEqual([true, undefined]);
	}
});

test('nothing ends the block in which words of strangers are shown', () => {
	const words = 'a ````` b\n```\n@kim';
	expect(fenced(words)).toBe(`\`\`\`\`\`\`text\n${words}\n\`\`\`\`\`\``);
});

test('the form asks what is read from it', async () => {
	const form = parse(await readFile(path.join(root, '.github/ISSUE_TEMPLATE/nominate.yml'), 'utf8')) as {
		body: { id?: string; attributes: { label?: string; options?: unknown[] } }[];
	};
	const questions = form.body.filter(({ id }) => id);
	expect(Object.fromEntries(questions.map(({ id, attributes }) => [id, attributes.label]))).toEqual(
		nominationQuestions,
	);
	expect(questions.find(({ id }) => id === 'kind')?.attributes.options).toEqual(offered);
});

test('is a draft also where the hub speaks another language', async () => {
	const { loaded } = await nominated({ reason: 'die erste Karte' }, { 'hub.md': await german() });
	expect(loaded.recognitions[0]?.data.reason).toBe('für die erste Karte');
});

async function german(): Promise<string> {
	const content = await contentOf({});
	const file = path.join(content.path, 'hub.md');
	await writeFile(file, (await readFile(file, 'utf8')).replace('---\n', '---\nlang: de\n'));
	return readFile(file, 'utf8');
}
