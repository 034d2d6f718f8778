import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { filesIn } from '../../../../tests/build.ts';
import {
	type Contents,
	contentOf,
	examplePhoto,
	hubWith,
	page,
	someFolder,
	someone,
	whileClosed,
} from '../../../content.fixture.ts';
import type { ContentFolder } from '../../../hub/content/folder.ts';
import { load } from '../../../hub/content/load.ts';
import { marksOf } from '../../../hub/identity/marks.ts';
import { describe as told } from '../../../hub/mistakes/finding.ts';
import { readContentUnopened } from '../../files/content-unopened.ts';
import type { PrivateFolder } from '../../files/private.ts';
import { appendRows, readLogFile } from '../../log/files/log-file.ts';
import { logRow } from '../../log/log.fixture.ts';
import { reportMark } from '../../report/mark.ts';
import { carryOut } from './change.ts';
import { planRemoval, type Removal } from './remove.ts';
import { isRemoved } from './removed.ts';

const zoe = someone(
	'Zoë Tremaine',
	'romanized: Zoe Tremaine\naliases: [Hedgehog]\nurl: https://tremaine.test\nhandles: {mastodon: "@zoe@fedi.test"}\nlists: [inner]\nconsent: given\nphoto: {file: portrait.jpg}',
	'A story.',
);
/** Her words in German, those of a laurel that is hers alone, and her name in those of somebody else. */
const inGerman: Contents = {
	'hub.md': hubWith('languages: [en, de]\nfeatured: [bea, zoe]'),
	'hub.de.md': page('title: Lorbeeren', 'Siehe [sie](/people/zoe/).'),
	'people/zoe.de.md': page('headline: Geheim'),
	'people/bea.de.md': page('headline: Traf Zoë Tremaine'),
	'recognitions/2026-05-01-tea.de.md': page('reason: für Tee'),
};

const files: Contents = {
	'hub.md': hubWith('featured: [bea, zoe]'),
	'people/zoe.md': zoe,
	'people/portrait.jpg': await examplePhoto(),
	'people/bea.md': someone('Bea', 'lists: [inner]', 'Met zoë tremaine\nat the fair.'),
	'people/cyd.md': page('name: Cyd\nnotSame: zoe'),
	'lists/inner.md': page('title: Inner\nsort: manual\npeople: [zoe, bea]'),
	'recognitions/2026-05-01-tea.md': page('kind: thanks\npeople: [zoe]\nreason: for tea\nwork: talk'),
	'recognitions/2026-05-02-both.md': page('kind: thanks\npeople: [zoe, bea]\nreason: for both'),
	'recognitions/2026-05-03-meet.md': page(
		'kind: introduction\npeople: [zoe, cyd]\nreason: Tea.\nagreed: {zoe: 2026-05-03, cyd: 2026-05-03}',
	),
	'recognitions/2026-05-04-meet-three.md': page(
		'kind: introduction\npeople: [zoe, bea, cyd]\nreason: Tea.\nagreed: {zoe: 2026-05-04, bea: 2026-05-04}',
	),
	'recognitions/2026-05-05-slides.md': page('kind: thanks\npeople: [bea]\nreason: for slides\nwork: talk'),
	'recognitions/2026-05-06-by-zoe.md': page('kind: thanks\npeople: [bea]\nreason: for hers\nby: zoe'),
	'works/talk.md': page(
		'type: talk\ntitle: T\nurl: https://t.test\npeople: [{person: zoe, role: speaker}]\nimage: slide.jpg',
	),
	'works/slide.jpg': await examplePhoto(),
	'works/book.md': page('type: book\ntitle: B\nurl: https://b.test\npeople:\n  - person: zoe\n  - bea'),
};
const rows = [
	logRow({ person: 'zoe', what: 'posted', network: 'mastodon', url: 'https://fedi.test/@me/1', note: 'Zoe!' }),
	logRow({ person: 'zoe', what: 'follow', count: 7, recognition: '2026-05-01-tea' }),
	logRow({ person: 'bea', what: 'reply', recognition: '2026-05-03-meet', note: 'about ZOE TREMAINE' }),
	logRow({ person: 'bea', what: 'mail', note: 'kept' }),
];

const links = 'url,worked,failed\nhttps://t.test/,2026-05-01,\n';

let content: ContentFolder;
let folder: PrivateFolder;

beforeEach(async () => {
	content = await contentOf(files);
	folder = { path: await someFolder(), shown: 'private' };
	await appendRows(folder, rows, '2026-05-01');
	await writeFile(path.join(folder.path, 'plan.md'), page('people: {zoe: monthly, bea: never}'));
	await writeFile(path.join(folder.path, 'report.html'), `${reportMark}Zoë Tremaine`);
	await writeFile(path.join(folder.path, 'links.csv'), `${links}https://tremaine.test/,2026-05-01,\n`);
	await mkdir(path.join(folder.path, 'ask/zoe'), { recursive: true });
	await writeFile(path.join(folder.path, 'ask/zoe/page.html'), 'Zoë Tremaine');
	await mkdir(path.join(folder.path, 'kits/zoe'), { recursive: true });
	await writeFile(path.join(folder.path, 'kits/zoe/note.txt'), 'Dear Zoë Tremaine,');
	await mkdir(path.join(folder.path, 'cards'));
	for (const name of ['zoe-wide.png', 'people-zoe-story-ink.png', 'bea-wide.png'])
		await writeFile(path.join(folder.path, 'cards', name), 'PNG');
});

test.for(['people/bea.md', 'lists', 'recognitions/2026-05-02-both.md'])(
	'nobody is removed while %s, which may name them, can’t be read',
	async (name) => {
		await chmod(content.path, 0o755);
		const plan = () => planRemoval(readContentUnopened(content), folder, 'zoe', '2026-06-15');
		await expect(whileClosed(path.join(content.path, name), plan)).rejects.toThrow(
			`content/${name}:1 - it can't be read`,
		);
	},
);

const textOf = (name: string): Promise<string> => readFile(path.join(content.path, name), 'utf8');

async function removed(): Promise<Removal> {
	const removal = await planRemoval(readContentUnopened(content), folder, 'zoe', '2026-06-15');
	await carryOut(removal.change);
	return removal;
}

test('nothing of them is left, but for what is told', async () => {
	const { mentions } = await removed();
	expect(mentions).toEqual(['content/people/bea.md:7', 'private/log.csv:4']);
	const left: string[] = [];
	for (const [place, shown] of [
		[content.path, 'content'],
		[folder.path, 'private'],
	] as const)
		for (const [name, bytes] of await filesIn(place))
			if (/zo[eë]|tremaine|hedgehog/i.test(name + bytes.toString())) left.push(`${shown}/${name}`);
	expect(left.sort()).toEqual(['content/people/bea.md', 'private/log.csv']);
});

test('what is said of them in other languages goes, too; hub.md alone tells readers to forget', async () => {
	content = await contentOf({ ...files, ...inGerman });
	const { mentions, afterwards, forgotten } = await removed();
	expect(mentions).toEqual(['content/people/bea.de.md:2', 'content/people/bea.md:7', 'private/log.csv:4']);
	expect([afterwards, forgotten]).toEqual([[], 4]);
	const left = [...(await filesIn(content.path)).keys()].filter((name) => name.includes('.de.'));
	expect(left).toEqual(['hub.de.md', 'people/bea.de.md']);
	expect(await textOf('hub.de.md')).toBe(page('title: Lorbeeren', 'Siehe sie.'));
});

test('laurels and works about others stay, without them', async () => {
	await removed();
	expect([...(await filesIn(content.path)).keys()]).toEqual([
		'hub.md',
		'lists/inner.md',
		'people/bea.md',
		'people/cyd.md',
		'recognitions/2026-05-02-both.md',
		'recognitions/2026-05-04-meet-three.md',
		'recognitions/2026-05-05-slides.md',
		'works/book.md',
	]);
	expect(await textOf('recognitions/2026-05-02-both.md')).toContain('people: [bea]\n');
	expect(await textOf('recognitions/2026-05-04-meet-three.md')).toContain('agreed: {bea: 2026-05-04}\n');
	expect(await textOf('recognitions/2026-05-05-slides.md')).toBe(
		page('kind: thanks\npeople: [bea]\nreason: for slides'),
	);
	expect(await textOf('works/book.md')).toContain('people:\n  - bea\n');
	expect((await load(content)).mistakes.map(told)).toEqual([]);
});

test('what was logged stays as numbers', async () => {
	await removed();
	const { rows: left, lost, faults } = await readLogFile(folder);
	expect([lost, faults]).toEqual([[], []]);
	expect(
		left.map(({ person, what, count, recognition, url, note }) => [person, what, count, recognition, url, note]),
	).toEqual([
		['', 'posted', 1, '', '', ''],
		['', 'follow', 7, '', '', ''],
		['bea', 'reply', 1, '', '', 'about ZOE TREMAINE'],
		['bea', 'mail', 1, '', '', 'kept'],
	]);
	expect(await readFile(path.join(folder.path, 'plan.md'), 'utf8')).toBe(page('people: {bea: never}'));
	expect(await readFile(path.join(folder.path, 'links.csv'), 'utf8')).toBe(links);
});

test('it is told where something was shared', async () => {
	expect((await removed()).shared).toEqual(['2026-05-01, mastodon, https://fedi.test/@me/1']);
});

test('what will be wrong afterwards is told, and stops nothing', async () => {
	await writeFile(path.join(content.path, 'recognitions/2026-05-04-meet-three.md'), '');
	const alone = { ...files, 'recognitions/2026-05-04-meet-three.md': '' };
	content = await contentOf(alone);
	const { afterwards } = await removed();
	expect(afterwards).toEqual([expect.stringMatching(/^content\/people\/cyd\.md:1 - /)]);
	expect((await load(content)).mistakes.map(told)).toEqual(afterwards);
});

describe('a profile goes also', () => {
	test('where it has mistakes', async () => {
		await writeFile(path.join(content.path, 'people/zoe.md'), zoe.replace('consent: given', 'consent: perhaps'));
		expect((await removed()).marks).toEqual(['Zoë Tremaine']);
		expect((await filesIn(content.path)).has('people/zoe.md')).toBe(false);
	});

	test('where another file can’t be read, which is told', async () => {
		await writeFile(path.join(content.path, 'lists/inner.md'), '---\ntitle: [Inner\npeople: [zoe]\n---\n');
		const { mentions } = await removed();
		expect(mentions).toContain('content/lists/inner.md:3');
		expect((await filesIn(content.path)).has('people/zoe.md')).toBe(false);
	});
});

test('a file that a person wrote in the place of a report stays', async () => {
	await writeFile(path.join(folder.path, 'report.html'), 'My own notes');
	await removed();
	expect(await readFile(path.join(folder.path, 'report.html'), 'utf8')).toBe('My own notes');
});

test.for([
	['Bea Fox, and a zoo', true],
	['Dear Zoë &amp; Bea', false],
	['<b>Zoë&#39;Tremaine</b>', false],
	['people/zoe', false],
] as const)('a report goes where it names them: %s', async ([words, isKept]) => {
	await writeFile(path.join(folder.path, 'report.html'), reportMark + words);
	await removed();
	expect((await filesIn(folder.path)).has('report.html')).toBe(isKept);
});

describe('names are found', () => {
	/** The lines of a story about others that name somebody. */
	const linesOf = async (name: string, story: string, more = ''): Promise<string[]> => {
		content = await contentOf({
			'people/gone.md': someone(name, more),
			'people/ada-sowa.md': someone('Ada Sowa', '', story),
		});
		const { mentions } = await planRemoval(
			readContentUnopened(content),
			{ ...folder, path: await someFolder() },
			'gone',
			'2026-06-15',
		);
		return mentions.map((place) => place.replace('content/people/ada-sowa.md', ''));
	};
	test.for([
		['within a line', 'Zoë Tremaine', 'Hi.\nA ZOE TREMAINE!', [':7']],
		['over the end of a line', 'Zoë Tremaine', 'She is Zoe\n> tremaine, and\nzoë-tremaine.', [':6', ':8']],
		['over three lines', 'Zoë van Tremaine', 'zoë\nvan\ntremaine', [':1']],
		['in short', 'Zoë Tremaine', 'Hi, zoë!\nZoë’s tea\nThe Tremaines and Tremaine.', [':7', ':8']],
		['in short, but for what others are called', 'Ada Lovelace', 'Ada and Lovelaces.', []],
		['of two letters', 'Bo', 'Bob and\nBo.', [':7']],
		['of two letters without spaces', '林岚', '我认识林岚很久了。', [':6']],
		['with particles', '김민준', '그리고 김민준은 친절했다', [':6']],
		['with prefixes', 'زينب', 'شكرا لزينب', [':6']],
		['in addresses that encode them', '林岚', '[x](https://a.test/%E6%9E%97%E5%B2%9A/)', [':6']],
		['not within other words', 'Ida', 'Florida is large.', []],
	] as const)('%s', async ([, name, story, lines]) => expect(await linesOf(name, story)).toEqual(lines));

	test('under ids that they had', async () => {
		expect(await linesOf('Zoë', 'See old-z, and /people/older-z/.', 'formerly: [old-z]')).toEqual([':6']);
	});
});

test('the log forgets ids that they and their laurels had', async () => {
	content = await contentOf({
		...files,
		'people/zoe.md': zoe.replace('---\n', '---\nformerly: [old-z]\n'),
		'recognitions/2026-05-01-tea.md': page('kind: thanks\npeople: [zoe]\nreason: for tea\nformerly: [2026-05-01-old]'),
	});
	await appendRows(
		folder,
		[
			logRow({ person: 'old-z', what: 'posted', url: 'https://a.test/1' }),
			logRow({ person: 'bea', recognition: '2026-05-01-old' }),
		],
		'2026-05-01',
	);
	expect((await removed()).shared).toContain('2026-05-01, https://a.test/1');
	expect((await readLogFile(folder)).rows.slice(-2)).toMatchObject([
		{ person: '', url: '' },
		{ person: 'bea', recognition: '' },
	]);
});

test('links to them and to what was only theirs go, and their words stay', async () => {
	content = await contentOf({
		...files,
		'people/zoe.md': zoe.replace('---\n', '---\nformerly: [old-z]\ntags: [Hedges]\n'),
		'recognitions/2019-05-01-tea.md': page('kind: thanks\npeople: [zoe]\nreason: for tea'),
		'people/cyd.md': page(
			'name: Cyd\nreason: "for [his](/people/old-z/) tea" # kept\nurl: https://hub.test/laurels/people/zoe/',
		),
		'people/bea.md': someone(
			'Bea',
			'',
			'[her](/people/zoe/), [*x*](/people/old-z/ "z") [y][z]\n<https://hub.test/laurels/people/zoe/>, [then](/recognitions/2019/)\n\n[z]: /recognitions/2019-05-01-tea/\n\n[me](/people/bea/) [t](/tags/hedges/)',
		),
	});
	const { mentions, afterwards } = await removed();
	expect(afterwards).toEqual([]);
	expect(mentions.filter((place) => place.includes('bea.md'))).toEqual([]);
	expect(await textOf('people/bea.md')).toBe(someone('Bea', '', 'her, *x* y\n, then\n\n\n\n[me](/people/bea/) t'));
	expect(await textOf('people/cyd.md')).toContain('\nreason: "for his tea"');
	expect(mentions).toContain('content/people/cyd.md:4');
	expect((await load(content)).mistakes.map(told)).toEqual([]);
});

test('wikilinks to them go, and their words stay, which is told where they name them', async () => {
	content = await contentOf({
		...files,
		'people/bea.md': someone(
			'Bea',
			'',
			'[[zoe|her]] and [[people/zoe#tea|*them*]] [[bea]]\n<!-- kept -->\n\n[[zoe]] [[Zoë Tremaine]]',
		),
	});
	const { mentions } = await removed();
	expect(await textOf('people/bea.md')).toBe(
		someone('Bea', '', 'her and *them* [[bea]]\n<!-- kept -->\n\nzoe Zoë Tremaine'),
	);
	expect(mentions.filter((place) => place.includes('bea.md'))).toEqual(['content/people/bea.md:9']);
});

test('a picture that others show stays, and is told', async () => {
	const shared = {
		...files,
		'people/bea.md': someone('Bea', 'photo: portrait.jpg'),
		'people/zoe-2.png': await examplePhoto(),
	};
	content = await contentOf(shared);
	const { mentions } = await removed();
	expect(mentions).toContain('content/people/portrait.jpg: a picture of others, too');
	expect([...(await filesIn(content.path)).keys()]).toContain('people/portrait.jpg');
	expect((await load(content)).mistakes.map(told)).toEqual([]);
	expect(mentions).toContain('content/people/zoe-2.png: its name');
});

test('what lies in the private folder under their name is told', async () => {
	await mkdir(path.join(folder.path, 'Zoë Tremaine'));
	await writeFile(path.join(folder.path, 'zoe.vcf'), 'FN:Somebody');
	expect((await removed()).mentions).toEqual(
		expect.arrayContaining(['private/Zoë Tremaine: its name', 'private/zoe.vcf: its name']),
	);
});

/** What editors and people leave in content/, and files called by somebody, and what is told of it. */
const left: [file: string, content: string | Uint8Array, told: string][] = [
	['people/zoe.md~', 'x', 'people/zoe.md~: its name'],
	['people/bea.md~', 'a\nZoë Tremaine', 'people/bea.md~:2'],
	['people/.zoe.md.swp', '\0\0x', 'people/.zoe.md.swp: its name'],
	['people/.bea.md.swp', new Uint8Array([0xff, 10, ...Buffer.from('Zoe Tremaine')]), 'people/.bea.md.swp:2'],
	['people/zoe.MD', 'x', 'people/zoe.MD: its name'],
	['people/notes.txt', 'Zoë Tremaine', 'people/notes.txt:1'],
	['people/cafe.md', Buffer.from('caf\xe9\nzoe tremaine', 'latin1'), 'people/cafe.md:2'],
	['people/a.txt', 'see fedi.test/@zoe or\n@zoe@fedi.test', 'people/a.txt:2'],
	[
		'recognitions/2026-05-06-thanks-zoe.md',
		page('kind: thanks\npeople: [zoe, bea]\nreason: for both'),
		'recognitions/2026-05-06-thanks-zoe.md: its name (npm run rename -- 2026-05-06-thanks-zoe … --no-redirect)',
	],
	['people/b.txt', Buffer.from('a\nZoë Tremaine', 'utf16le'), 'people/b.txt:2'],
	['people/c.txt', Buffer.from('\ufeffZoë Tremaine', 'utf16le').swap16(), 'people/c.txt:1'],
	['drafts/zoe.md', 'x', 'drafts/zoe.md: its name'],
	['.trash/zoe/x.png', 'x', '.trash/zoe: its name'],
	['.trash/x.md', 'Hi Zoë.', '.trash/x.md:1'],
	['export.ZIP', new Uint8Array([1]), 'export.ZIP: look into it yourself'],
	['people/zoe.pdf', new Uint8Array([1]), 'people/zoe.pdf: its name'],
];
test.for(left)('what the command can’t mend is told: %s', async ([file, text, mention]) => {
	content = await contentOf({ ...files, [file]: text });
	expect((await removed()).mentions).toContain(`content/${mention}`);
});

test('what links in the private folder lead to is told, once', async () => {
	const elsewhere = await someFolder();
	await writeFile(path.join(elsewhere, 'notes.md'), 'Zoë Tremaine');
	await symlink(path.join(elsewhere, 'notes.md'), path.join(folder.path, 'linked.md'));
	await symlink(elsewhere, path.join(folder.path, 'more'));
	await symlink(folder.path, path.join(elsewhere, 'round'));
	await symlink('nowhere', path.join(elsewhere, 'zoe'));
	expect((await removed()).mentions.filter((place) => /linked|more/.test(place))).toEqual([
		'private/linked.md:1',
		'private/more/notes.md:1',
		'private/more/zoe: its name',
	]);
});

test('nobody of that name is told with who may be meant', async () => {
	await expect(planRemoval(readContentUnopened(content), folder, 'zoé', '2026-06-15')).rejects.toThrow(
		'Nobody is called “zoé”. Did you mean “zoe”?',
	);
});

test('they are known again by name, site and profile', async () => {
	const { marks } = await planRemoval(readContentUnopened(content), folder, 'zoe', '2026-06-15');
	expect(marks).toEqual([
		'Zoë Tremaine',
		'Zoe Tremaine',
		'Hedgehog',
		'https://tremaine.test',
		'https://fedi.test/@zoe',
	]);
	expect(marksOf({ handles: { x: 'zoe' } })).not.toEqual(marksOf({ handles: { github: 'zoe' } }));
	expect(await isRemoved(folder, marks)).toBe(false);
	await removed();
	expect(await isRemoved(folder, ['http://www.tremaine.test/'])).toBe(true);
	expect(await isRemoved(folder, ['https://other.test/'])).toBe(false);
});
