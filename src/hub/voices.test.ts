import { describe, expect, test } from 'vitest';
import { recognitionCard } from '../cards/words.ts';
import { type Contents, hubOf, hubWith, loadOf, page, recognitionById, someone, who } from '../content.fixture.ts';
import { exportFiles } from '../exports/index.ts';
import { feedFiles } from '../feeds/files.ts';
import { recognitionKit } from '../share/kit.ts';
import { recognitionPage } from '../site/linked.ts';
import { previewOf } from '../site/titles.ts';
import { otherVoiceFor, reasonFor } from './hub.ts';
import { explain } from './mistakes/finding.ts';
import { type Kind, kinds } from './schema/recognition.ts';

const site = { origin: 'https://hub.test', base: '' };
const people = {
	'people/ada.md': someone('Ada'),
	'people/bea.md': someone('Bea'),
	'people/kim.md': someone('Kim Lee', 'url: https://kim.test'),
};
const words: Record<Kind, string> = {
	...({} as Record<Kind, string>),
	...Object.fromEntries(kinds.map((kind) => [kind, 'people: [ada]\nreason: for tea'])),
	quote: 'people: [ada]\nquote: {text: Tea helps.}',
	introduction: 'people: [ada, bea]\nreason: Tea.\nagreed: {ada: 2026-01-01, bea: 2026-01-01}',
};
const laurel = (kind: Kind, by: string): Contents => ({
	'recognitions/2026-05-01-tea.md': page(`kind: ${kind}\n${words[kind]}\n${by && `by: ${by}`}`),
});
/** Everything that a hub says besides its pages. */
async function saidBy(files: Contents): Promise<{ [place: string]: string }> {
	const hub = await hubOf({ ...people, ...files });
	const recognition = recognitionById(hub, '2026-05-01-tea');
	const kit = recognitionKit(recognition, hub, site);
	const written = await Promise.all(
		[...feedFiles(hub, site), ...exportFiles(hub, site)].map(
			async ({ path, write }) => [path, String(await write())] as const,
		),
	);
	return {
		card: recognitionCard(recognition, hub).title,
		alt: recognitionCard(recognition, hub).alt,
		description: previewOf(recognition, hub.words).description,
		linked: JSON.stringify(recognitionPage(recognition, '', hub, site)),
		post: kit.posts.map(({ text }) => text).join('\n'),
		message: kit.message?.text ?? '',
		note: kit.notes.map(({ text }) => text).join('\n'),
		...Object.fromEntries(written.filter(([path]) => /^\/(rss|atom|feed|recognitions)/.test(path))),
	};
}

describe.for(kinds)('%s', (kind) => {
	test.for(['kim', '{name: Kim Lee}', '{name: Kim Lee, url: https://kim.test}'])(
		'says everywhere that it is in the words of %s, and without them only in the owner’s',
		async (by) => {
			const [theirs, own] = [await saidBy(laurel(kind, by)), await saidBy(laurel(kind, ''))];
			for (const [place, words] of Object.entries(theirs)) expect(words, place).toContain('Kim Lee');
			for (const [place, words] of Object.entries(own)) expect(words, place).not.toContain('Kim Lee');
		},
	);
});

test('feeds and structured data name who wrote it, and where they are found', async () => {
	const [here, elsewhere, nowhere] = [
		await saidBy(laurel('thanks', 'kim')),
		await saidBy(laurel('thanks', '{name: Kim Lee, url: https://kim.test}')),
		await saidBy(laurel('thanks', '{name: Kim Lee}')),
	];
	const authorsIn = (texts: { [place: string]: string }) => JSON.parse(texts['/feed.json'] ?? '').items[0].authors;
	expect(authorsIn(here)).toEqual([{ name: 'Kim Lee', url: 'https://hub.test/people/kim/' }]);
	expect(authorsIn(elsewhere)).toEqual([{ name: 'Kim Lee', url: 'https://kim.test' }]);
	expect(authorsIn(nowhere)).toEqual([{ name: 'Kim Lee' }]);
	expect(JSON.parse(here['linked'] ?? '')[0]).toMatchObject({
		author: { '@id': 'https://hub.test/people/kim/#person', name: 'Kim Lee', url: 'https://kim.test' },
		publisher: { name: 'Olu Owner' },
	});
	expect(here['post']).toMatch(/^Kim Lee: Thanks to Ada for tea/);
});

/** Why words of somebody wait, and what is told. */
type Kept = [what: string, files: Contents, by: string, told: RegExp];
const kept: Kept[] = [
	['a draft', { 'people/zed.md': someone('Zed Hidden', 'draft: true') }, 'zed', /is a draft/],
	['who declined', { 'people/zed.md': someone('Zed Hidden', 'consent: declined') }, 'zed', /has declined/],
	[
		'who declined, by name',
		{ 'people/zed.md': someone('Zed Hidden', 'consent: declined') },
		'{name: zed hidden}',
		/has declined/,
	],
	...['{name: "Hidden, Dr. Zed PhD"}', '{name: Z. H., url: "http://www.zed.test"}'].map((by): Kept => [
		`who declined, as ${by}`,
		{ 'people/zed.md': someone('Zed Hidden', 'consent: declined\nurl: https://zed.test/') },
		by,
		/has declined/,
	]),
];
test.for(kept)('words of %s wait, name nobody, and become nobody else’s', async ([, files, by, kinds]) => {
	const all = { ...people, ...files, ...laurel('thanks', by) };
	const hub = await hubOf(all);
	expect(hub.recognitions).toEqual([]);
	const { doubts, mistakes } = await loadOf(all);
	expect(mistakes).toEqual([]);
	expect(doubts.map((one) => [one.kind, one.file])).toEqual([
		['voice-waits', 'content/recognitions/2026-05-01-tea.md'],
	]);
	expect(doubts.map((one) => explain(one).wrong).join()).toMatch(kinds);
	expect((await hubOf({ ...all, 'people/zed.md': someone('Zed Hidden') })).recognitions).toHaveLength(1);
});

test('while writing, words of a draft are seen as a draft is', async () => {
	const files = { ...people, 'people/zed.md': someone('Zed', 'draft: true'), ...laurel('thanks', 'zed') };
	expect(recognitionById(await hubOf(files, '2026-06-15', true), '2026-05-01-tea')).toMatchObject({ isDraft: true });
});

test('nobody gives themselves a laurel, by their name either', async () => {
	const kindsOf = async (by: string) => {
		const { mistakes, doubts } = await loadOf({ ...people, ...laurel('thanks', by) });
		return [...mistakes, ...doubts].map(({ kind }) => kind);
	};
	expect(await kindsOf('ada')).toEqual(['by-themselves']);
	expect(await kindsOf('{name: ADA}')).toEqual(['voice-here']);
	expect(await kindsOf('{name: "Lee, Kim"}')).toEqual(['voice-here']);
	expect(await kindsOf('{name: Kim Lee, url: http://www.kim.test}')).toEqual(['voice-here']);
	expect(await kindsOf('{name: Kim Lee, url: https://another.test}')).toEqual([]);
});

test('what is no person is told with what to write', async () => {
	const cure = async (by: string) =>
		(await loadOf({ ...people, ...laurel('thanks', by) })).mistakes.map((one) => explain(one).write);
	expect(await cure('kimm')).toEqual(['Did you mean “kim”?']);
	expect(await cure('{url: https://kim.test}')).toEqual(['Add a line like “name: Ada Lovelace”.']);
	expect(await cure('{name: Kim, url: javascript:x}')).toHaveLength(1);
	expect(await cure('{name: Kim, site: https://kim.test}')).toEqual(['Write “url: https://example.org”.']);
});

test('the owner’s own praise stands for a person before that of others, which says whose it is', async () => {
	const ada = { ...people, 'people/ada.md': page('name: Ada') };
	const theirs = { ...ada, ...laurel('thanks', 'kim') };
	const hub = await hubOf(theirs);
	expect([reasonFor(who(hub, 'ada')), otherVoiceFor(who(hub, 'ada'))?.name]).toEqual(['for tea', 'Kim Lee']);
	const both = await hubOf({
		...theirs,
		'recognitions/2026-04-01-own.md': page('kind: thanks\npeople: [ada]\nreason: for cake'),
	});
	expect([reasonFor(who(both, 'ada')), otherVoiceFor(who(both, 'ada'))]).toEqual(['for cake', undefined]);
	expect(who(hub, 'kim').gave.map(({ id }) => id)).toEqual(['2026-05-01-tea']);
});

test('whoever asked not to be found stands in no copy for machines, also not as who gives', async () => {
	const files = await saidBy({ ...laurel('thanks', 'kim'), 'people/kim.md': someone('Kim Lee', 'noindex: true') });
	expect(Object.keys(files).filter((path) => path.endsWith('.md'))).toEqual([]);
});

test('hidden voices are in no word of the hub', async () => {
	const hub = await hubOf({
		...people,
		'hub.md': hubWith('featured: [ada]'),
		'people/zed.md': someone('Zed Hidden', 'draft: true'),
		...laurel('thanks', 'zed'),
	});
	const written = await Promise.all([...feedFiles(hub, site), ...exportFiles(hub, site)].map(({ write }) => write()));
	expect(written.join()).not.toMatch(/Zed Hidden|for tea/);
});
