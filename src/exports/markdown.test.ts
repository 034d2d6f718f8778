import { type MdastNode, markdownToMdast } from 'satteri';
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleHub, hubOf, hubWith, page, someone } from '../content.fixture.ts';
import { areFindable, type Credit, type Person, reasonFor } from '../hub/hub.ts';
import { dialect } from '../hub/markdown/mdast.ts';
import { paths } from '../vocabulary/paths.ts';
import { body, escapedBlock, escapedInline } from './marks.ts';
import { exportedFile, hard, writtenExports } from './written.fixture.ts';

type Node = MdastNode & { children?: Node[] };
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
/** What a reader of Markdown finds in a text. */
const nodesOf = (markdown: string): Node[] => all(markdownToMdast(markdown, { features: dialect }) as Node);
const wordsOf = (markdown: string): string =>
	nodesOf(markdown)
		.map((node) => (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : ''))
		.join('');
const addressesOf = (markdown: string): string[] =>
	nodesOf(markdown).flatMap((node) =>
		node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node.url] : [],
	);

const root = 'https://hub.test/laurels';

describe('What authors write', () => {
	const written: [what: string, text: string, copied: string][] = [
		['marks', 'Much *tea*, **more** `cups`\n\n- a\n- b', 'Much *tea*, **more** `cups`\n\n- a\n- b'],
		['a link within the site', 'See [*Ada*](/people/ada/ "who").', `See [*Ada*](${root}/people/ada/).`],
		['a link elsewhere', '[x](https://x.test "t") <https://y.test>', '[x](https://x.test "t") <https://y.test>'],
		['a definition', '[Ada][a]\n\n[a]: /people/ada/', `[Ada][a]\n\n[a]: ${root}/people/ada/`],
		[
			'codes in addresses',
			'[x](/c%23.pdf?a=%26) [y]\n\n[y]: https://x.test/?q=c%2B%2B',
			`[x](${root}/c%23.pdf?a=%26) [y]\n\n[y]: https://x.test/?q=c%2B%2B`,
		],
		['letters of any script in addresses', '[x](/people/ريم/)', `[x](${root}/people/%D8%B1%D9%8A%D9%85/)`],
		['links that run code', '[x](javascript:alert%281%29) y', 'x y'],
		['links that leave in disguise', '[x](//evil.test) y', 'x y'],
		['a picture of the site', '![cup](/cup.png)', `![cup](${root}/cup.png)`],
		['a picture of others', 'a ![*cup*](https://x.test/cup.png) b', 'a cup b'],
		['HTML in a line', 'a <b onclick="x()">b</b>', 'a \\<b onclick="x()">b\\</b>'],
		['HTML as a block', '<script>\nalert(1)\n</script>\n\nb', '\\<script>\nalert(1)\n\\</script>\n\nb'],
		[
			'HTML after an address',
			'http://a.test/<script>x</script> www.b.test<i>',
			'[http://a.test/](http://a.test/)\\<script>x\\</script> [www.b.test](http://www.b.test/)\\<i>',
		],
		['an address in a sentence', 'See *https://a.test/x*, (www.b.test).', 'See *https://a.test/x*, (www.b.test).'],
		['a comment', 'a <!-- b --> c', 'a \\<!-- b --> c'],
		['letters that must not be published', 'a&#12;b *&#x202e;c*', 'ab *c*'],
		[
			'such letters in links',
			'[a&#12;](https://x.test "b&#12;") ![&shy;c](/c.png)',
			`[a](https://x.test/) ![c](${root}/c.png)`,
		],
		['headings', '# A\n\nB\n===\n\n### C #', '### A\n\n### B\n\n#### C'],
		['a heading with a link', '# [A](/a/) b', `### [A](${root}/a/) b`],
		['code with marks', '```\n<b> [x](/y/)\n```', '```\n<b> [x](/y/)\n```'],
	];
	test.for(written)('%s', ([, text, copied]) => {
		expect(body(text, root)).toBe(copied);
		expect(nodesOf(copied).filter(({ type }) => type === 'html')).toEqual([]);
	});
});

test.for(hard)('%s are plain words, at the start of a block and within one', ([, , shown]) => {
	expect(wordsOf(escapedBlock(shown))).toBe(shown);
	expect(wordsOf(`- ${escapedBlock(shown)}`)).toBe(shown);
	expect(wordsOf(`a ${escapedInline(shown)} b`)).toBe(`a ${shown} b`);
});

test.for(['# a', '+ a', '- a', '> a', '1. a', '12) a', '---', '=== a', '* a', '    a', '&lt;', '![a](b)', '| a | b |'])(
	'“%s” begins nothing',
	(text) => {
		expect(wordsOf(escapedBlock(text.trim()))).toBe(text.trim());
		expect(nodesOf(escapedBlock(text.trim())).map(({ type }) => type)).toEqual(['root', 'paragraph', 'text']);
	},
);

const addresses = ['http://a.test/', 'http://a.test/\\', 'www.a.test/', 'HTTPS://a.test/*', 'ftp://a.test/', 'x@a.test', '<http://a.test/>', '**http://a.test/**']; // prettier-ignore
const followers = ['<script>', '<img src=x onerror=alert(1)>', '</b>', '\\<b>', '*<b>', '*&#12;&lt;b>', '\u00a0<b>', '&<b>', '`<b>`', '[<b>](/x/)', '![<b>](/x.png)', '<!-- x -->', '<?x?>', '<b>http://b.test/<i>', ';<b>']; // prettier-ignore

test.for(addresses)('no HTML begins after %s, in texts and in fields', (address) => {
	for (const follower of followers)
		for (const text of [
			address + follower,
			`a ${address}${follower}${follower} b`,
			`| a |\n|-|\n| ${address}${follower} |`,
		])
			for (const copied of [body(text, root), escapedBlock(text), `- ${escapedInline(text)}`])
				expect(
					nodesOf(copied).filter(({ type }) => type === 'html'),
					copied,
				).toEqual([]);
});

test('a person is told in full', async () => {
	const more = [
		'headline: Counts',
		'romanized: Ada L',
		'pronunciation: "**AY**-da"',
		'pronouns: she',
		'aliases: [Countess]',
		'location: London',
		'jobTitle: Analyst',
		'organization: {name: Engines, url: "https://e.test/"}',
		'lists: [b]',
		'tags: [Tea]',
		'url: https://ada.test/',
		'feed: https://ada.test/feed',
		'handles: {mastodon: "@ada@fedi.test"}',
	];
	const hub = await hubOf({
		'lists/b.md': page('title: Bees'),
		'people/ada.md': someone('Ada', more.join('\n'), 'Her *story*.'),
		'works/tea.md': page('type: talk\ntitle: On tea\nurl: https://t.test\npeople: [{person: ada, role: speaker}]'),
		'recognitions/2026-02-03-tea.md': page(
			'kind: quote\npeople: [ada]\nquote: {text: Thé, translation: Tea, source: Book, url: "https://b.test/"}',
		),
	});
	expect(await exportedFile(hub, '/people/ada/index.md')).toBe(`# Ada

Ada L

Counts

- Say it: **AY**-da
- Pronouns: she
- Also: Countess
- Lives in: London
- Works as: Analyst, [Engines](https://e.test/)
- On: [Bees](${root}/lists/b/)
- Topics: [Tea](${root}/tags/tea/)
- Laurels: 1

Laurels to Ada for showing up

## The story

Her *story*.

## Words worth keeping

> Thé

“Tea”

[Book](https://b.test/)

## Works

- [On tea](${root}/works/tea/): Talk (Ada, speaker)

## Find Ada

- [Site](https://ada.test/)
- Mastodon: [@ada@fedi.test](https://fedi.test/@ada)
- [Feed](https://ada.test/feed)

## Laurels

- 3 February 2026: [Ada: “Thé”](${root}/recognitions/2026-02-03-tea/)

---

From [The Laurels](${root}/) by Olu Owner: [this page](${root}/people/ada/)
`);
});

test('a recognition, a work and a list are told in full', async () => {
	const hub = await hubOf({
		'lists/b.md': page('title: Bees\ndescription: Busy', 'Come in.'),
		'people/ada.md': someone('Ada', 'lists: [b]'),
		'people/bea.md': someone('Bea', 'headline: Bakes\nlists: [b]'),
		'works/tea.md': page(
			'type: event\ntitle: On tea\nurl: https://t.test/\npeople: [ada]\nstart: 2026-07-01T18:00+01:00\nplace: Hall\nonline: https://o.test/\npublisher: Press\ndescription: Hot',
			'Since *cups*.',
		),
		'recognitions/2026-02-03-tea.md': page(
			'kind: thanks\npeople: [ada, bea]\nreason: for tea\nwork: tea\nproof: {title: Proof, url: "https://p.test/"}\nreplyTo: https://r.test/1\nask: More?',
			'Much *tea*.',
		),
		'recognitions/2026-02-04-meet.md': page(
			'kind: introduction\npeople: [ada, bea]\nreason: Both pour.\nagreed: {ada: 2026-01-01, bea: 2026-01-01}',
		),
	});
	const files = await writtenExports(hub);
	const ada = `[Ada](${root}/people/ada/)`;
	const bea = `[Bea](${root}/people/bea/)`;
	const end = (path: string) => `---\n\nFrom [The Laurels](${root}/) by Olu Owner: [this page](${root}${path})\n`;
	expect(files.get('/recognitions/2026-02-03-tea/index.md')).toBe(
		`# Laurels to Ada and Bea for tea\n\nLaurels to ${ada} and ${bea} for tea\n\nA thank-you from Olu Owner, 3 February 2026.\n\nMuch *tea*.\n\n## See for yourself\n\n- [On tea](${root}/works/tea/)\n- [Proof](https://p.test/)\n- In answer to [r.test](https://r.test/1)\n- More?\n\n${end('/recognitions/2026-02-03-tea/')}`,
	);
	expect(files.get('/recognitions/2026-02-04-meet/index.md')).toContain(`\n${ada}, meet ${bea}. Both pour.\n`);
	expect(files.get('/works/tea/index.md')).toBe(
		`# On tea\n\nEvent by ${ada}\n\nHot\n\n- [Come](https://t.test/)\n- When: Wednesday 1 July 2026, 18:00 UTC+1\n- Where: Hall\n- Online: [o.test](https://o.test/)\n- From: Press\n\n## Why it is worth your time\n\nSince *cups*.\n\n## Laurels for it\n\n- 3 February 2026: [Laurels to Ada and Bea for tea](${root}/recognitions/2026-02-03-tea/)\n\n${end('/works/tea/')}`,
	);
	expect(files.get('/lists/b/index.md')).toBe(
		`# Bees\n\nBusy\n\nCome in.\n\n- ${ada}: for showing up\n- ${bea}: Bakes\n\n${end('/lists/b/')}`,
	);
});

describe('The example', () => {
	let files: Map<string, string>;
	let hub: Awaited<ReturnType<typeof exampleHub>>;
	beforeAll(async () => {
		hub = await exampleHub();
		files = new Map([...(await writtenExports(hub))].filter(([path]) => path.endsWith('.md')));
	});

	test('has a copy of each person, recognition, work and list', () => {
		const kept = ({ people }: { people: readonly (Person | Credit)[] }) =>
			people.some((one) => ('person' in one ? one.person : one).noindex);
		const hidden = [
			...hub.people.filter(({ noindex }) => noindex).map(({ id }) => paths.person(id)),
			...hub.recognitions.filter(kept).map(({ id }) => paths.recognition(id)),
			...hub.works.filter(kept).map(({ id }) => paths.work(id)),
		].map(paths.markdown);
		expect(hidden.length).toBeGreaterThan(0);
		expect(files.size).toBe(
			hub.people.length + hub.recognitions.length + hub.works.length + hub.lists.length - hidden.length,
		);
		expect([...files.keys()].filter((path) => hidden.includes(path))).toEqual([]);
	});

	test('has no HTML in a copy, one first heading, and full addresses alone', () => {
		for (const [path, text] of files) {
			const nodes = nodesOf(text);
			expect(nodes.filter(({ type }) => type === 'html').length, path).toBe(0);
			expect(nodes.filter((node) => node.type === 'heading' && node.depth === 1).length, path).toBe(1);
			expect(text, path).not.toMatch(/\n\n\n|undefined|\[object/);
			const addresses = addressesOf(text);
			expect(addresses.at(-1), path).toBe(root + path.replace('index.md', ''));
			for (const address of addresses) expect(address, path).toMatch(/^https?:\/\//);
		}
	});

	test('has copies with all words: reasons, quotes, translations', () => {
		for (const person of hub.people.filter(({ noindex }) => !noindex))
			expect(wordsOf(files.get(paths.markdown(paths.person(person.id))) ?? ''), person.id).toContain(
				reasonFor(person) ?? person.name,
			);
		for (const { id, quote, reason } of hub.recognitions.filter(({ people }) => areFindable(people)))
			for (const words of [quote?.text, quote?.translation, reason])
				if (words) expect(wordsOf(files.get(paths.markdown(paths.recognition(id))) ?? ''), id).toContain(words);
	});
});

describe('llms.txt', () => {
	test('has a title, a summary, and sections of links that are there', async () => {
		const hub = await exampleHub();
		const files = await writtenExports(hub);
		const text = files.get(paths.llms) ?? '';
		const [, title, summary] = nodesOf(text).filter(({ type }) => ['root', 'heading', 'blockquote'].includes(type));
		expect([title?.type, summary?.type]).toEqual(['heading', 'blockquote']);
		expect(text).toMatch(/^# .+\n\n> .+\n\n## /);
		expect([...text.matchAll(/^## (.*)$/gm)].map(([, name]) => name)).toEqual([
			'Lists',
			'People',
			'Latest recognitions',
			'Works',
			'Feeds',
		]);
		for (const line of text.split('\n').filter((one) => one && !/^[#>]/.test(one)))
			expect(line).toMatch(/^- \[.+\]\(https:\/\/hub\.test\/laurels\/\S+\)(: .+)?$/);
		const copies = addressesOf(text).filter((address) => address.endsWith('.md'));
		expect(copies.length).toBeGreaterThan(50);
		for (const address of copies) expect(files.has(decodeURI(address.slice(root.length))), address).toBe(true);
		for (const { id } of hub.people.filter(({ noindex }) => noindex)) expect(text).not.toContain(id);
	});

	test('tells of two hundred people, then where all are; of fifty recognitions', async () => {
		const people = Object.fromEntries(
			Array.from({ length: 203 }, (_, index) => [`people/p${index}.md`, someone(`Person ${index}`)]),
		);
		const praise = Object.fromEntries(
			Array.from({ length: 60 }, (_, index) => [
				`recognitions/2026-0${1 + Math.floor(index / 28)}-${String(1 + (index % 28)).padStart(2, '0')}-x.md`,
				page('kind: thanks\npeople: [p1]\nreason: for tea'),
			]),
		);
		const text = await exportedFile(
			await hubOf({ ...people, ...praise, 'people/hidden.md': someone('H', 'noindex: true') }),
			paths.llms,
		);
		expect(text.match(/\/people\/p\d+\/index\.md/g)).toHaveLength(200);
		expect(text).toContain(`- [3 more](${root}/people.json): everybody as JSON`);
		expect(text.match(/\/recognitions\/.*index\.md/g)).toHaveLength(50);
	});

	test('has the tagline where there is one', async () => {
		const hub = await hubOf({ 'hub.md': hubWith('tagline: "We <3 tea."'), 'people/ada.md': someone('Ada') });
		expect(await exportedFile(hub, paths.llms)).toContain(
			'\n> We \\<3 tea. People recognised by Olu Owner, and why.\n',
		);
	});
});

test('nothing for machines names who asked to be kept from search engines', async () => {
	const thanks = (people: string) => page(`kind: thanks\npeople: [${people}]\nreason: for tea`, 'So kind.');
	const files = await writtenExports(
		await hubOf({
			'people/zed.md': someone('Zed Quux', 'noindex: true\nlists: [l]\ntags: [Tea]\naliases: [Zeddy]'),
			'people/ada.md': someone('Ada', 'lists: [l, m]'),
			'lists/l.md': page('title: L'),
			'lists/m.md': page('title: M\ndescription: Ms'),
			'recognitions/2026-01-01-both.md': thanks('ada, zed'),
			'recognitions/2026-01-02-zed.md': thanks('zed'),
			'recognitions/2026-01-03-ada.md': thanks('ada').replace('reason', 'work: both\nreason'),
			'recognitions/2026-01-04-meet.md': page(
				'kind: introduction\npeople: [zed, ada]\nreason: Tea.\nagreed: {zed: 2026-01-01, ada: 2026-01-01}',
			),
			'works/both.md': page('type: talk\ntitle: Two\nurl: https://w.test\npeople: [ada, {person: zed, role: host}]'),
			'works/zed.md': page('type: talk\ntitle: One\nurl: https://w.test\npeople: [zed]'),
		}),
	);
	const forMachines = [...files].filter(([path]) => /\.md$|llms\.txt$|people\.json$/.test(path));
	expect(forMachines.map(([path]) => path).sort()).toEqual([
		'/lists/l/index.md',
		'/lists/m/index.md',
		'/llms.txt',
		'/people.json',
		'/people/ada/index.md',
		'/recognitions/2026-01-03-ada/index.md',
	]);
	for (const [path, text] of forMachines) expect(text, path).not.toMatch(/zed|quux|\bboth\b|-meet/i);
});
