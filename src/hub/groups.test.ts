import { expect, test } from 'vitest';
import { hubOf, hubWith, page, someone, who } from '../content.fixture.ts';

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
const recognition = (people: string) => page(`kind: thanks\npeople: [${people}]\nreason: for tea`);
const three = { 'people/ada.md': someone('Ada'), 'people/bea.md': someone('Bea'), 'people/cleo.md': someone('Cleo') };

test('spellings of a topic are one, by the commonest', async () => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada', 'tags: [open maps, Radio, open-maps]'),
		'people/bea.md': someone('Bea', 'tags: [Open Maps]'),
		'people/cyd.md': someone('Cyd', 'tags: [Open Maps, OpenMaps]'),
	});
	expect(hub.tags.map(({ id, label, people }) => [id, label, ids(people)])).toEqual([
		['open-maps', 'Open Maps', ['ada', 'bea', 'cyd']],
		['radio', 'Radio', ['ada']],
	]);
	expect(ids(who(hub, 'ada').tags)).toEqual(['open-maps', 'radio']);
});

test('lists are sorted by name, by hand or by the latest recognition, and stand in their order', async () => {
	const on = 'lists: [hand, name, recent]';
	const hub = await hubOf({
		'people/ada.md': someone('Ada', on),
		'people/bea.md': someone('Bea', on),
		'people/aebi.md': someone('Äbi', on),
		'lists/name.md': page('title: N\norder: 3'),
		'lists/hand.md': page('title: H\norder: 1\nsort: manual\npeople: [bea]'),
		'lists/recent.md': page('title: R\norder: 2\nsort: recent'),
		'recognitions/2026-01-01-bea.md': recognition('bea'),
		'recognitions/2026-02-01-ada.md': recognition('ada'),
	});
	expect(hub.lists.map(({ id, people }) => [id, ids(people)])).toEqual([
		['hand', ['bea', 'aebi', 'ada']],
		['recent', ['ada', 'bea', 'aebi']],
		['name', ['aebi', 'ada', 'bea']],
	]);
});

test('drafts stand last on lists', async () => {
	const on = (name: string, more = '') => someone(name, `lists: [crew]${more}`);
	const crew = {
		'lists/crew.md': page('title: Crew'),
		'people/zoe.md': on('Zoe'),
		'people/ada.md': on('Ada', '\ndraft: true'),
	};
	expect(ids((await hubOf(crew, '2026-06-15', true)).lists[0]?.people ?? [])).toEqual(['zoe', 'ada']);
});

test('the branch shows whom the owner chose, else the latest six, the latest last', async () => {
	const names = ['ada', 'bea', 'cleo', 'dai', 'eva', 'fay', 'gus', 'hal'];
	const people = Object.fromEntries(names.map((id) => [`people/${id}.md`, someone(id)]));
	const acts = Object.fromEntries(
		names
			.slice(0, 7)
			.map((id, index) => [`recognitions/2026-0${Math.min(index + 1, 6)}-0${index + 1}-${id}.md`, recognition(id)]),
	);
	expect(ids((await hubOf({ ...people, 'hub.md': hubWith('featured: [hal, ada]') })).featured)).toEqual(['hal', 'ada']);
	expect(ids((await hubOf({ ...people, ...acts })).featured)).toEqual(['bea', 'cleo', 'dai', 'eva', 'fay', 'gus']);
	expect(ids((await hubOf({ ...three })).featured)).toHaveLength(3);
	const draft = (name: string): [string, string] => [`people/${name}.md`, someone(name, 'draft: true')];
	const drafts = Object.fromEntries([...'uvwxyz'].map((letter) => draft(letter.repeat(3))));
	const shown = (await hubOf({ ...three, ...drafts }, '2026-06-15', true)).featured;
	expect(shown.map(({ isDraft }) => isDraft)).toEqual([false, false, false]);
	expect((await hubOf(drafts, '2026-06-15', true)).featured).toHaveLength(6);
	expect(ids((await hubOf({})).featured)).toEqual([]);
});

test('a topic is no hashtag, and several in one line are several', async () => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada', 'tags: ["#maps", tea]'),
		'people/bea.md': someone('Bea', 'tags: Maps; Radio'),
	});
	expect(hub.tags.map(({ label, people }) => [label, ids(people)])).toEqual([
		['maps', ['ada', 'bea']],
		['Radio', ['bea']],
		['tea', ['ada']],
	]);
});

test('what comes again stands where its next time is', async () => {
	const work = (more: string) => page(`type: event\ntitle: T\nurl: https://t.test\npeople: [ada]\n${more}`);
	const hub = await hubOf({
		'people/ada.md': someone('Ada'),
		'works/weekly.md': work('start: 2026-01-01\nrepeats: weekly'),
		'works/once.md': work('start: 2026-05-01'),
	});
	expect(ids(hub.works)).toEqual(['weekly', 'once']);
});

test.for([
	['en', 'आशा श्रेष्ठ', 'Asha', 'Asha'],
	['hi', 'आशा श्रेष्ठ', 'Asha', 'आशा श्रेष्ठ'],
	['ar', 'ريم الخطيب', 'Reem', 'ريم الخطيب'],
	['ja', '佐々木小次郎', 'Sasaki', '佐々木小次郎'],
	['ja', 'みどり', 'Midori', 'みどり'],
	['ja', 'आशा श्रेष्ठ', 'Asha', 'Asha'],
	['zh-Hant', '林曉嵐', 'Lin', '林曉嵐'],
	['ko', '한서윤', 'Han', '한서윤'],
	['uk', 'Софія', 'Sofiia', 'Софія'],
	['de', 'Łukasz', 'Lukasz', 'Lukasz'],
] as const)('readers of %s know the letters of %s, or read %s', async ([lang, name, romanized, readable]) => {
	const hub = await hubOf({
		'hub.md': hubWith(`lang: ${lang}`),
		'people/x.md': someone(name, `romanized: ${romanized}`),
	});
	expect(who(hub, 'x').readable).toBe(readable);
});
