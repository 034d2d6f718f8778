import { expect, test } from 'vitest';
import { hubOf, loadOf, page, someone } from '../../content.fixture.ts';
import { effortOf } from '../../effort.fixture.ts';
import { describe } from '../mistakes/finding.ts';
import { freeIds, idFault, idIn, withId } from './ids.ts';

test.for(['page', 'index', '2026', 'con', 'nul', 'com1', 'com9', 'lpt1', 'com²'])('%s is kept for others', (id) => {
	expect(idFault(id)).toEqual({ kind: 'reserved-id', written: id });
});

test.for(['ada', 'community', 'com', 'com10', 'lpt', 'pages', '20260'])('%s can be an id', (id) => {
	expect(idFault(id)).toBeUndefined();
});

/** An id as people write it, and another in its place. */
const written: [written: string, exchanged: string][] = [
	['ada', 'bo'],
	['ada.md', 'bo.md'],
	['[[ada]]', '[[bo]]'],
	['[[ada.md]]', '[[bo.md]]'],
	['[[Ada]]', '[[bo]]'],
	['[[ada|Ada]]', '[[bo|Ada]]'],
	['[[ada|Lovelace, Ada]]', '[[bo|Lovelace, Ada]]'],
	['[[people/ada|Ada]]', '[[people/bo|Ada]]'],
	['[[ada/ada]]', '[[ada/bo]]'],
	['[[people/ada#Her story]]', '[[people/bo#Her story]]'],
	['[[ ada ]]', '[[ bo ]]'],
	['ada|Ada', 'bo|Ada'],
];
test.for(written)('“%s” names ada, and becomes “%s”', ([text, exchanged]) => {
	expect(idIn(text)).toBe('ada');
	expect(withId(text, 'bo')).toBe(exchanged);
});

test.for(['', '[[]]', '[[#a]]', '[[|a]]', 'https://a.test/ada/', 'Ada', 'ada bo', '../ada', 'people/ada'])(
	'“%s” is not taken for ada',
	(text) => expect(idIn(text)).not.toBe('ada'),
);

test.for([
	'people: ["[[ada]]", "[[people/bo|Bo]]"]',
	'people: [[[ada]], [[bo]]]',
	'people:\n  - [[ada]]\n  - "[[bo.md|Bo, of Lund]]"',
	"people: '[[ada|Lovelace, Ada]], bo'",
])('a recognition names people as note-taking programs link them: %s', async (people) => {
	const files = {
		'people/ada.md': someone('Ada'),
		'people/bo.md': someone('Bo'),
		'works/talk.md': page('title: Talk\ntype: talk\nurl: https://a.test\npeople: [[ada]]'),
		'recognitions/2026-05-01-tea.md': page(`kind: thanks\nreason: for tea\nwork: "[[works/talk]]"\n${people}`),
	};
	expect((await loadOf(files)).mistakes).toEqual([]);
	const { recognitions, works } = await hubOf(files);
	expect(recognitions[0]?.people.map(({ id }) => id)).toEqual(['ada', 'bo']);
	expect(recognitions[0]?.work?.id).toBe('talk');
	expect(works[0]?.people.map(({ person }) => person.id)).toEqual(['ada']);
});

test('a link to nobody is told as it is written, on its line', async () => {
	const files = {
		'people/ada.md': someone('Ada'),
		'recognitions/2026-05-01-tea.md': page('kind: thanks\nreason: for tea\npeople:\n  - [[adda|A]]'),
	};
	const { mistakes } = await loadOf(files);
	expect(mistakes).toMatchObject([{ kind: 'unknown-reference', written: 'adda', near: 'ada', line: 5 }]);
});

test.for([
	['a', 80],
	['ก', 66],
	['林', 66],
	['ä', 80],
	['𞤀', 40],
] as const)('an id of “%s” has at most %s letters: names of files count bytes', ([letter, most]) => {
	const small = letter.toLowerCase();
	expect(idFault(small.repeat(most))).toBeUndefined();
	expect(idFault(small.repeat(most + 1))).toMatchObject({ kind: 'id-too-long', most });
	expect(idFault(freeIds([])(small.repeat(300)))).toBeUndefined();
});

test.for([
	['Tobias Müller-Lüdenscheidt', 'tobias-mueller-luedenscheidt'],
	['Łukasz Żurawski', 'lukasz-zurawski'],
	['Jean-Baptiste Ouédraogo', 'jean-baptiste-ouedraogo'],
	['İpek Ağaoğlu', 'ipek-agaoglu'],
	['Nguyễn Thị Ánh', 'nguyen-thi-anh'],
	['София Марченко', 'софия-марченко'],
	['林晓岚', '林晓岚'],
	['आशा श्रेष्ठ', 'आशा-श्रेष्ठ'],
	['🦊', ''],
])('“%s” is “%s” in addresses', ([words, id]) => {
	expect(freeIds([])(words as string)).toBe(id);
});

test('ids are free, and none is taken for another', () => {
	const give = freeIds(['ada', 'old-name', 'jingyi-x', 'zoë', 'coca']);
	expect(give('Ada', 'Ada Engine Works')).toBe('ada-engine-works');
	expect(give('Ada', 'Ada Engine Works')).toBe('ada-2');
	expect(['Old Name', 'page', '2024', 'con', 'Jing-Yi X', 'Zoe', 'сосa'].map((name) => give(name))).toEqual([
		...['old-name-2', 'page-2', '2024-2', 'con-2', 'jing-yi-x-2', 'zoe-2', 'сосa-2'],
	]);
	expect([give('🦊'), give('🦊', '!')]).toEqual(['', '']);
});

test('ten thousand people of one name find their ids at once', async () => {
	const give = freeIds([]);
	const effort = await effortOf(() => {
		for (let count = 0; count < 10_000; count++) give('Kim Lee');
	});
	expect(effort).toBeLessThan(5000);
});

const clashes = async (...ids: string[]) => {
	const { mistakes, doubts } = await loadOf(
		Object.fromEntries(ids.map((id, at) => [`people/${id}.md`, someone(`Person N${at}`)])),
	);
	return [...mistakes, ...doubts].map(describe);
};

test('ids that people would mistake for one another are told apart by what differs', async () => {
	expect((await clashes('jing-yi-x', 'jingyi-x'))[0]).toBe(
		'content/people/jing-yi-x.md:1 - “jing-yi-x” differs from content/people/jingyi-x.md only by hyphens, so people would take one address for the other. Rename one of the two with a word that tells them apart: “jing-yi-x-paris.md”.',
	);
	expect((await clashes('an-na', 'a-nna'))[0]).toContain('only by where its hyphens stand');
	expect((await clashes('zoë', 'zoe'))[0]).toContain('only by accents');
	expect((await clashes('é-a', 'ea'))[0]).toContain('only by hyphens and accents');
	expect((await clashes('ﬁ-lig', 'fi-lig')).join()).toContain('only by letters that are joined or raised, so');
	expect((await clashes('m²', 'm2')).join()).toContain('only by letters that are joined or raised, so');
	expect((await clashes('Ada', 'ada')).join()).toContain('only by capitals, so');
	expect((await clashes('Ada-L', 'adal')).join()).toContain('only by capitals and hyphens, so');
	expect((await clashes('maps/ada', 'tea/ada'))[0]).toContain('“ada” has the same id as content/people/tea/ada.md');
});

test('letters that only look Latin are told', async () => {
	const [latin, cyrillic] = await clashes('ada', 'аda');
	expect(latin).toContain('people/ada.md:1 - “ada” looks like content/people/аda.md, and is another address. ');
	expect(cyrillic).toContain('looks like content/people/ada.md, and is another address: its letters а are not Latin.');
	expect(await clashes('coca', 'соса')).toHaveLength(2);
	expect(await clashes('νick', 'nick')).toEqual([]);
	expect(await clashes('ada', 'ада')).toEqual([]);
});

test.for(['Index', 'page', 'Page!', '2026', '#2026', 'CON', 'Com1', 'com¹', 'LPT²', 'ＩＮＤＥＸ', '🌟', `${'+'.repeat(20)}c${'+'.repeat(19)}`])(
	'a topic “%s” has no address of its own, and is told as a topic, on its line',
	async (topic) => {
		const { mistakes } = await loadOf({ 'people/ada.md': someone('Ada', `tags:\n  - maps\n  - "${topic}"`) });
		expect(mistakes.map(describe)).toEqual([
			expect.stringMatching(/ada.md:6 - one of tags - “.*Call the topic something else/),
		]);
	},
);

test.for(['page', '2026', 'Ada B', '../ada', 'a'.repeat(81)])('a former id %s is told as one', async (former) => {
	const { mistakes } = await loadOf({ 'people/ada.md': someone('Ada', `formerly: ["${former}"]`) });
	expect(mistakes.map(describe)).toEqual([expect.stringMatching(/Write the file name that it had, or take it out/)]);
});

test.for([
	['straße', 'strasse'],
	['łukasz', 'lukasz'],
	['æsa', 'aesa'],
	['søren-k', 'sorenk'],
	['ırmak', 'irmak'],
])('%s and %s look alike, and none is given beside the other', async ([one, other]) => {
	expect(await clashes(one as string, other as string)).toEqual([
		expect.stringContaining(' looks like '),
		expect.stringContaining(' looks like '),
	]);
	expect(freeIds([one as string])(other as string)).toBe(`${other}-2`);
});
