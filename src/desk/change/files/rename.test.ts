import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../../../../tests/build.ts';
import {
	type Contents,
	contentOf,
	examplePhoto,
	hubWith,
	page,
	someFolder,
	someone,
} from '../../../content.fixture.ts';
import { load } from '../../../hub/content/load.ts';
import { referenceFields } from '../../../hub/content/references.ts';
import type { Addressed } from '../../../hub/hub.ts';
import { describe as told } from '../../../hub/mistakes/finding.ts';
import { publicHub } from '../../../hub/public.ts';
import { formatIds } from '../../../vocabulary/card-formats.ts';
import { paths } from '../../../vocabulary/paths.ts';
import { readContentUnopened } from '../../files/content-unopened.ts';
import { appendRows, readLogFile } from '../../log/files/log-file.ts';
import { logRow } from '../../log/log.fixture.ts';
import { readPlan } from '../../next/files/plan-file.ts';
import { reportMark } from '../../report/mark.ts';
import { carryOut } from './change.ts';
import { planRename } from './rename.ts';

/** A hub in which every field that can name something does. */
const everywhere: Contents = {
	'hub.md': hubWith('featured: [ada, bea] # who opens', 'See [Ada](/people/ada/) and [Adam](/people/adam/).'),
	'people/ada.md': someone('Ada', 'lists: [inner]\nconsent: given\nphoto: {file: ada.jpg, alt: She smiles}'),
	'people/ada.jpg': await examplePhoto(),
	'people/bea.md': someone(
		'Bea',
		'lists:\n- inner # close\n- outer\nnotSame: ada',
		'Learned from [Ada](/people/ada/#laurels "hers").',
	),
	'people/adam.md': someone('Adam', 'lists: inner'),
	'lists/inner.md': page('title: Inner\nsort: manual\npeople:\n  - ada # first\n  - bea'),
	'lists/outer.md': page('title: Outer'),
	'recognitions/2026-05-01-tea.md': page('kind: thanks\npeople: ada\nreason: for tea\nwork: talk\nlists: [inner]'),
	'recognitions/2026-05-03-by.md': page('kind: thanks\npeople: bea\nreason: for tea\nby: ada # hers'),
	'recognitions/2026-05-02-meet.md': page(
		'kind: introduction\npeople: [ada, bea]\nreason: Tea.\nagreed:\n  ada: 2026-05-02\n  bea: 2026-05-02',
	),
	'works/talk.md': page(
		'type: talk\ntitle: T\nurl: https://t.test\npeople:\n  - person: ada\n    role: speaker\n  - bea',
	),
	'works/book.md': page('type: book\ntitle: B\nurl: https://b.test\npeople: {person: ada, role: author}'),
};

test('what is said of it in other languages goes along, and leads to the new address', async () => {
	const { loaded, textOf, content } = await renamed('ada', 'ada-lovelace', {
		...everywhere,
		'hub.md': hubWith('languages: [en, de, pt-BR]\nfeatured: [ada, bea]'),
		'people/ada.de.md': page('reason: für Karten'),
		'people/more/ada.pt-br.md': page('reason: por mapas'),
		'people/bea.de.md': page('reason: für Tee', 'Lernte von [Ada](/people/ada/) und [[ada]].'),
	});
	expect(loaded.mistakes.map(told)).toEqual([]);
	expect(loaded.translations.map(({ id, lang, file }) => [id, lang, file])).toEqual([
		['ada-lovelace', 'de', 'content/people/ada-lovelace.de.md'],
		['bea', 'de', 'content/people/bea.de.md'],
		['ada-lovelace', 'pt-BR', 'content/people/more/ada-lovelace.pt-br.md'],
	]);
	expect(await textOf('people/bea.de.md')).toContain('Lernte von [Ada](/people/ada-lovelace/) und [[ada-lovelace]].');
	expect(await textOf('people/ada-lovelace.de.md')).toBe(page('reason: für Karten'));
	expect([...(await filesIn(content.path)).keys()]).not.toContain('people/ada.de.md');
	await expect(renamed('ada.de', 'x', { ...everywhere, 'people/ada.de.md': page('reason: x') })).rejects.toThrow(
		'goes along with it: npm run rename -- ada <new>',
	);
});

const twice = { ...everywhere, 'works/ada.md': everywhere['works/book.md'] ?? '' };

test.for(['people', 'works'] as const)('of two files with one id that of the %s is renamed', async (collection) => {
	const { loaded, textOf } = await renamed('ada', 'x', twice, true, ['content', collection]);
	expect(loaded.mistakes.map(told)).toEqual([]);
	expect(await textOf(`${collection}/x.md`)).toContain('formerly: [ada]');
	const other = collection === 'people' ? 'works/ada.md' : 'people/ada.md';
	expect(await textOf(other)).not.toContain('formerly');
	expect(await textOf('recognitions/2026-05-03-by.md')).toContain(collection === 'people' ? 'by: x' : 'by: ada');
});

test('a page of the owner’s own with the same id is not meant', async () => {
	const { textOf } = await renamed('inner', 'kreis', { ...everywhere, 'pages/inner.md': page('title: Inner') });
	expect(await textOf('lists/kreis.md')).toContain('formerly: [inner]');
	expect(await textOf('pages/inner.md')).toBe(page('title: Inner'));
});

async function renamed(
	old: string,
	fresh: string,
	files: Contents = everywhere,
	redirect = true,
	among: string[] = [],
) {
	const content = await contentOf(files);
	const folder = { path: await someFolder(), shown: 'private' };
	await appendRows(
		folder,
		[logRow({ person: 'ada', recognition: '2026-05-01-tea' }), logRow({ person: 'adam', note: 'ada' })],
		'2026-05-01',
	);
	const plan = page(
		'lists: {inner: monthly}\npeople:\n  ada: never # daily\npauses: [{person: ada, from: 2026-01-01, until: 2026-01-02}]',
	);
	await writeFile(path.join(folder.path, 'plan.md'), plan);
	await carryOut(
		(await planRename(readContentUnopened(content), folder, { old, fresh, among, redirect, today: '2026-06-15' }))
			.change,
	);
	const textOf = (name: string) => readFile(path.join(content.path, name), 'utf8');
	return { content, folder, loaded: await load(content), textOf };
}

describe.for([
	['people', 'ada', 'lovelace'],
	['lists', 'inner', 'kreis'],
	['recognitions', '2026-05-01-tea', '2026-05-01-kettle'],
	['works', 'talk', 'speech'],
] as const)('one of the %s', ([collection, old, fresh]) => {
	test('is named by its new id wherever it was named, and all loads as before', async () => {
		const { loaded, folder, content } = await renamed(old, fresh);
		expect(loaded.mistakes.map(told)).toEqual([]);
		const entries = [loaded.hub, ...loaded.people, ...loaded.lists, ...loaded.recognitions, ...loaded.works];
		const references = entries.flatMap((entry) => {
			const data: Record<string, unknown> = entry?.data ?? {};
			const fields = referenceFields.filter(({ from, to }) => from === entry?.collection && to === collection);
			return fields.map(({ field }) => JSON.stringify(data[field] ?? ''));
		});
		expect(references.filter((text) => text.includes(`"${old}"`))).toEqual([]);
		expect(references.some((text) => text.includes(fresh)) || collection === 'recognitions').toBe(true);
		const { rows, faults, lost } = await readLogFile(folder);
		expect([faults, lost, rows.length]).toEqual([[], [], 2]);
		expect(JSON.stringify(rows.map(({ person, recognition }) => [person, recognition]))).not.toContain(`"${old}"`);
		expect((await readPlan(folder, loaded)).findings.map(told)).toEqual([]);
		expect(await readdir(path.join(content.path, collection))).toContain(`${fresh}.md`);
	});

	test('keeps its old id as a former one, unless it shall be forgotten', async () => {
		const formerly = async (redirect: boolean) => {
			const { loaded } = await renamed(old, fresh, everywhere, redirect);
			const [entry] = (loaded[collection] as { id: string; data: { formerly: string[] } }[]).filter(
				({ id }) => id === fresh,
			);
			return entry?.data.formerly;
		};
		expect(await formerly(true)).toEqual([old]);
		expect(await formerly(false)).toEqual([]);
	});

	test('can be renamed again, and back', async () => {
		const { content, folder } = await renamed(old, fresh);
		for (const [from, to] of [
			[fresh, `${fresh}-2`],
			[`${fresh}-2`, old],
		] as const)
			await carryOut(
				(
					await planRename(readContentUnopened(content), folder, {
						old: from,
						fresh: to,
						redirect: true,
						today: '2026-06-15',
					})
				).change,
			);
		const loaded = await load(content);
		expect(loaded.mistakes.map(told)).toEqual([]);
		// Feeds and calendars go on: the first id is still the first.
		const hub = publicHub(loaded, '2026-06-01');
		const found = (hub[collection] as Addressed[]).find(({ id }) => id === old);
		expect(found).toMatchObject({ firstId: old, formerly: [fresh, `${fresh}-2`] });
	});
});

test('the rest of each file stays byte for byte, the photo follows, and links in texts do', async () => {
	const { textOf, content, folder } = await renamed('ada', 'lovelace');
	expect(await textOf('lists/inner.md')).toBe(
		page('title: Inner\nsort: manual\npeople:\n  - lovelace # first\n  - bea'),
	);
	expect(await textOf('hub.md')).toBe(
		hubWith('featured: [lovelace, bea] # who opens', 'See [Ada](/people/lovelace/) and [Adam](/people/adam/).'),
	);
	expect(await textOf('people/bea.md')).toContain('[Ada](/people/lovelace/#laurels "hers")');
	expect(await textOf('people/adam.md')).toBe(everywhere['people/adam.md']);
	expect(await textOf('works/talk.md')).toContain('  - person: lovelace\n    role: speaker\n  - bea');
	expect((await readdir(path.join(content.path, 'people'))).sort()).toEqual([
		'adam.md',
		'bea.md',
		'lovelace.jpg',
		'lovelace.md',
	]);
	expect(await readFile(path.join(folder.path, 'plan.md'), 'utf8')).toContain('  lovelace: never # daily\n');
});

describe('it is refused, and nothing changes', () => {
	test.for([
		['nobody', 'x', /Nothing in content is called “nobody”\.$/],
		['adda', 'x', /Nothing in content is called “adda”\. Did you mean “ada”\?$/],
		['ada', 'bea', /bea\.md is there already/],
		['ada', 'Ada Lovelace', /Write “ada-lovelace”|ada-lovelace/],
		['2026-05-01-tea', '2026-05-03-tea', /The day stays\. Write a name that begins with 2026-05-01\./],
		['2026-05-01-tea', 'tea', /The day stays/],
	] as const)('%s → %s', async ([old, fresh, because]) => {
		await expect(renamed(old, fresh)).rejects.toThrow(because);
	});

	test('where two files have the id, and nobody says which', async () => {
		await expect(renamed('ada', 'x', twice)).rejects.toThrow(
			'Two files are called “ada”: content/people/ada.md and content/works/ada.md. Say which: npm run rename -- people/ada <new>',
		);
	});

	test('where it is a page of the owner’s own, which has no former addresses', async () => {
		const about = { ...everywhere, 'pages/about.md': page('title: About') };
		await expect(renamed('about', 'x', about)).rejects.toThrow(/^content\/pages\/about\.md is a page of your own/);
	});

	test('where a file that names it can’t be changed', async () => {
		const broken = { ...everywhere, 'lists/outer.md': '---\ntitle: [Outer\npeople: [ada]\n---\n' };
		await expect(renamed('ada', 'x', broken)).rejects.toThrow(/^content\/lists\/outer\.md: its fields can’t be read/);
	});
});

test('texts of other encodings and line ends are changed as they are', async () => {
	const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page('title: Öuter\npeople: [ada]'), 'utf16le')]);
	const marked = `\ufeff${page('title: Inner\r\npeople: [ada]')}`;
	const { loaded, textOf } = await renamed('ada', 'x', {
		...everywhere,
		'lists/outer.md': utf16,
		'lists/inner.md': marked,
	});
	expect(loaded.mistakes.map(told)).toEqual([]);
	expect(await textOf('lists/outer.md')).toBe(page('title: Öuter\npeople: [x]'));
	expect(await textOf('lists/inner.md')).toBe(marked.replace('ada', 'x'));
});

test('a plan and a log that spreadsheets and editors marked as UTF-8 stay marked', async () => {
	const content = await contentOf(everywhere);
	const folder = { path: await someFolder(), shown: 'private' };
	const marked = {
		'plan.md': `\ufeff${page('people: {ada: never}')}`,
		'log.csv': '\ufeffdate,person,what\r\n2026-05-01,ada,mail\r\n',
	};
	for (const [name, text] of Object.entries(marked)) await writeFile(path.join(folder.path, name), text);
	await carryOut(
		(
			await planRename(readContentUnopened(content), folder, {
				old: 'ada',
				fresh: 'x',
				redirect: true,
				today: '2026-06-15',
			})
		).change,
	);
	for (const [name, text] of Object.entries(marked))
		expect(await readFile(path.join(folder.path, name), 'utf8')).toBe(text.replace('ada', 'x'));
});

test('a profile in a folder of its own stays there', async () => {
	const { content } = await renamed('cyd', 'dan', { 'people/far/cyd.md': someone('Cyd') });
	expect(await readdir(path.join(content.path, 'people/far'))).toEqual(['dan.md']);
	await mkdir(path.join(content.path, 'people/near'));
});

test('links to it follow wherever they stand, and those to other sites don’t', async () => {
	const story = [
		'</people/ada/> `/people/ada/`, [a](/people/ada), /people/ada.vcf; [b](https://hub.test/laurels/people/ada/#x)',
		'[c](https://other.test/people/ada/), [d](/people/ada-b/), [e](/lists/people/ada/)',
	].join('\n');
	const { textOf } = await renamed('ada', 'x', {
		...everywhere,
		'hub.md': hubWith('', ''),
		'people/bea.md': page('name: Bea\nreason: "[for](/people/ada/) tea"', story),
		'people/adam.md': page('name: Adam\nreason: >\n  for [more](/people/ada/)\n  tea'),
	});
	expect(await textOf('people/bea.md')).toBe(
		page(
			'name: Bea\nreason: "[for](/people/x/) tea"',
			story
				.replaceAll(
					'</people/ada/> `/people/ada/`, [a](/people/ada), /people/ada.vcf',
					'</people/x/> `/people/x/`, [a](/people/x), /people/x.vcf',
				)
				.replace('laurels/people/ada/', 'laurels/people/x/'),
		),
	);
	expect(await textOf('people/adam.md')).toContain('[more](/people/x/)');
});

test('a name follows in a list of one line, and within quotation marks', async () => {
	const files = {
		...everywhere,
		'recognitions/2026-05-03-all.md': page('kind: thanks\npeople: bea, ada,adam\nreason: for tea'),
		'recognitions/2026-05-04-one.md': page('kind: thanks\npeople: [“ada”, bea]\nreason: for tea'),
		'people/cy.md': someone('Cy', 'formerly: cyd, cyrus'),
	};
	const { textOf, loaded } = await renamed('ada', 'lovelace', files);
	expect(loaded.mistakes.map(told)).toEqual([]);
	expect(await textOf('recognitions/2026-05-03-all.md')).toContain('people: bea, lovelace, adam\n');
	expect(await textOf('recognitions/2026-05-04-one.md')).toContain('people: [lovelace, bea]\n');
	const again = await renamed('cy', 'cyan', files);
	expect(await again.textOf('people/cyan.md')).toContain('cyd, cyrus, cy');
});

test('wikilinks follow, too; comments and code stay as they are', async () => {
	const files = {
		...everywhere,
		'hub.md': hubWith(
			'',
			'[[ada]] [[ada|her]] [[people/ada#tea|x]] [[Ada.md]] [[adam]]\n\n`[[ada]]` <!-- [[ada]] --> %% ada %%\n\n| [[ada\\|her]] |\n|---|',
		),
	};
	const { textOf, loaded } = await renamed('ada', 'lovelace', files);
	expect(await textOf('hub.md')).toContain(
		'[[lovelace]] [[lovelace|her]] [[people/lovelace#tea|x]] [[lovelace.md]] [[adam]]\n\n`[[ada]]` <!-- [[ada]] --> %% ada %%\n\n| [[lovelace\\|her]] |\n|---|',
	);
	expect(loaded.doubts.filter(({ kind }) => kind === 'names-nothing')).toEqual([]);
});

test('where nothing old shall be left, links to ids of before follow, too; capitals and http are this site', async () => {
	const story = (one: string, other: string) =>
		`[a](/people/${one}/) <HTTP://HUB.test/laurels/people/${other}/> [b](https://hub.test/laurels/people/${one}.vcf)`;
	const files = {
		'people/ada.md': someone('Ada', 'formerly: [a]'),
		'people/bea.md': someone('Bea', '', story('a', 'ada')),
	};
	const without = await renamed('ada', 'x', files, false);
	expect(await without.textOf('people/bea.md')).toBe(someone('Bea', '', story('x', 'x')));
	const leading = await renamed('ada', 'x', files);
	expect(await leading.textOf('people/bea.md')).toBe(someone('Bea', '', story('a', 'x')));
});

test('cards, badges and photos are addressed anew, each of its own', async () => {
	const story = (ada: string) =>
		[
			...formatIds.map(
				(format) => `![](${paths.card(`people/${ada}`, format)}) ${paths.card(`people/${ada}`, format, 'ink')}`,
			),
			`![](${paths.badge(ada)}) /photos/${ada}-0123abcd-640.webp`,
			'![](/cards/people/ada-b-wide.png) ![](/cards/works/ada-wide.png) /badges/ada-b.svg /photos/ada-b-0123abcd-640.webp',
		].join('\n');
	const { textOf } = await renamed('ada', 'x', {
		'people/ada.md': someone('Ada'),
		'people/bea.md': someone('Bea', '', story('ada')),
	});
	expect(await textOf('people/bea.md')).toBe(someone('Bea', '', story('x')));
});

test('letters of other scripts, composed or not, encoded or not, are one id', async () => {
	const { textOf, loaded, folder } = await renamed('zoë-林', 'zoe', {
		'people/zoë-林.md': someone('Zoë'),
		'people/bea.md': someone('Bea', '', `[Z](/people/${encodeURI('zoë-林')}/)`),
		'recognitions/2026-05-01-tea.md': page(`kind: thanks\npeople: [${'zoë-林'.normalize('NFD')}]\nreason: for tea`),
	});
	expect(loaded.mistakes.map(told)).toEqual([]);
	expect(await textOf('people/bea.md')).toContain('[Z](/people/zoe/)');
	expect(folder.shown).toBe('private');
});

test('a photo that others show, too, follows for all of them', async () => {
	const { loaded, content } = await renamed('ada', 'x', {
		...everywhere,
		'people/adam.md': someone('Adam', 'photo: ada.jpg'),
	});
	expect(loaded.mistakes.map(told)).toEqual([]);
	expect([...loaded.photos.keys()].map((file) => path.basename(file)).sort()).toEqual(['adam.md', 'x.md']);
	expect(await readdir(path.join(content.path, 'people'))).toContain('x.jpg');
});

test('mistakes that move to another line are none of its own', async () => {
	const files = { ...everywhere, 'people/ada.md': page('formerly: [a]\nname: Ada\nlists: [nowhere]\nreason: for tea') };
	expect((await renamed('ada', 'x', files, false)).loaded.mistakes.length).toBe(1);
});

test('a name that shall be forgotten is left nowhere, but for what is told', async () => {
	const content = await contentOf({
		'people/kit-oldname.md': someone('Kit Brown', 'formerly: [older-oldname]'),
		'people/kit-oldname.jpg': await examplePhoto(),
		'people/bea.md': someone('Bea', '', '[Kit](/people/kit-oldname/) was\nkit Oldname.'),
		'recognitions/2026-05-01-kit-oldname.md': page('kind: thanks\npeople: [kit-oldname]\nreason: for tea'),
	});
	const folder = { path: await someFolder(), shown: 'private' };
	await appendRows(
		folder,
		[logRow({ person: 'kit-oldname', url: 'https://a.test/kit-oldname', recognition: '' })],
		'2026-05-01',
	);
	for (const id of ['kit-oldname', 'older-oldname']) {
		await mkdir(path.join(folder.path, 'ask', id), { recursive: true });
		await writeFile(path.join(folder.path, 'ask', id, 'page.html'), 'Kit Oldname');
	}
	await writeFile(path.join(folder.path, 'report.html'), `${reportMark}Kit Oldname`);
	const wish = { old: 'kit-oldname', fresh: 'kit-brown', redirect: false, today: '2026-06-15' };
	const { change, mentions } = await planRename(readContentUnopened(content), folder, wish);
	await carryOut(change);
	expect(mentions).toEqual([
		'content/people/bea.md:7',
		'content/recognitions/2026-05-01-kit-oldname.md: its name (npm run rename -- 2026-05-01-kit-oldname … --no-redirect)',
		'private/.log-journal.csv:2',
		'private/log.csv:2',
	]);
	const left: string[] = [];
	for (const [name, bytes] of [...(await filesIn(content.path)), ...(await filesIn(folder.path))])
		if (/oldname/i.test(name + bytes.toString())) left.push(name);
	expect(left.sort()).toEqual([
		'.log-journal.csv',
		'log.csv',
		'people/bea.md',
		'recognitions/2026-05-01-kit-oldname.md',
	]);
});
