import { expect, test } from 'vitest';
import { hubOf, loadOf, page, someone } from '../content.fixture.ts';
import { idFault, idIn, withId } from './ids.ts';

test.for(['page', 'index', '2026', 'con', 'nul', 'com1', 'com9', 'lpt1'])('%s is kept for others', (id) => {
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
