import { expect, test } from 'vitest';
import { hubWith, loadOf } from '../content.fixture.ts';
import { load } from '../hub/content/load.ts';
import { findingInWords } from '../hub/mistakes/finding.ts';
import { letterFindings } from '../publish/letters.ts';
import { languageIds } from '../words/languages.ts';
import { wordsIn } from '../words/words.ts';
import { facesFor, ownFaces, type Script, scripts, scriptsIn, type Voice } from './faces.ts';
import { missingLetters } from './missing.ts';
import { type CardFont, typeFor } from './type.ts';
import { webFonts } from './web.ts';
import { scriptWords } from './words.fixture.ts';

const voices: Voice[] = ['name', 'label', 'cite'];
const families = async (text: string) =>
	(await typeFor(text)).fonts.map(({ name, weight, style }) => `${name} ${weight} ${style}`);

test('Latin words open the Latin slices of the own faces, and nothing else', async () => {
	expect(await families('Ada')).toEqual([
		'Ysabeau latin 900 normal',
		'Ysabeau latin 600 normal',
		'Alegreya latin 400 italic',
	]);
	expect(new Set(await families('Łukasz Żurawski'))).toContain('Ysabeau latin-ext 900 normal');
	expect((await families('София')).some((name) => /cyrillic/.test(name))).toBe(true);
	expect((await families('Nguyễn Thị')).some((name) => /vietnamese/.test(name))).toBe(true);
});

test.for(scripts.map(({ id }) => id))(
	'words of the script %s open its faces and measure as wide as they are',
	async (id) => {
		const script = scripts.find((one) => one.id === id);
		const [text] = scriptWords[id];
		if (!script || !text)
			return expect(script && 'optional' in script && script.optional, `${id} has no words here`).toBe(true);
		expect(scriptsIn(text)[0]?.id).toBe(id);
		expect(await missingLetters(text, 'en')).toEqual([]);
		const type = await typeFor(`${text} ${text}`);
		const opened = type.fonts.map(({ name }) => name);
		for (const voice of voices) {
			expect(
				opened.some((name) => name.startsWith(facesFor(script, voice)[0]?.family ?? '-')),
				voice,
			).toBe(true);
			const [once, twice] = [type.width(text, voice), type.width(`${text} ${text}`, voice)];
			expect(once).toBeGreaterThan(1);
			expect(twice).toBeGreaterThan(once * 2);
			expect(twice).toBeLessThan(once * 2 + 0.6);
			expect(type.outline([...text][0] ?? '', voice).box.height).toBeGreaterThan(50);
		}
	},
);

test('every font has a name of its own within its weight and slope, and a stack names only opened ones', async () => {
	const type = await typeFor(Object.values(scriptWords).flat().join(' '));
	const called = ({ name, weight, style }: CardFont) => `${name} ${weight} ${style}`;
	const names = type.fonts.map(called);
	expect(new Set(names).size).toBe(names.length);
	for (const voice of voices) {
		const stack = type.stack(voice);
		expect(stack[0]?.name).toContain(ownFaces[voice].family);
		expect(names).toEqual(expect.arrayContaining(stack.map(called)));
	}
});

test('the same words give the same fonts in the same order, whatever was opened before', async () => {
	const texts = [...Object.values(scriptWords).flat(), 'Ada', 'Łukasz', 'Ɔkɔm'];
	const once = await Promise.all(texts.map(families));
	const again: string[][] = [];
	for (const text of [...texts].reverse()) again.unshift(await families(text));
	expect(again).toEqual(once);
	expect(await families('Ada ريم')).toEqual(await families('ميرadA Ada ريم'));
});

test('letters that no font here has are named, with the package that has them', async () => {
	for (const [id, letter] of Object.entries({ jpan: 'ゑ', hans: '龘' })) {
		const script = scripts.find((one) => one.id === id) as Script;
		const packages = [script.name[0], script.cite[0]].map((face) => `@fontsource/${face?.package}`);
		expect(await missingLetters(`Ada ${letter}`, 'en')).toEqual([
			{ how: 'lost', script: script.label, letters: [letter], packages },
		]);
	}
	const [{ packages: forTaiwan } = { packages: [] }] = await missingLetters('龘', 'zh-TW');
	expect(forTaiwan).toEqual(['@fontsource/noto-sans-tc', '@fontsource/noto-serif-tc']);
	expect(await missingLetters('𒀭𒂗', 'en')).toEqual([
		{ how: 'lost', script: undefined, letters: ['𒀭', '𒂗'], packages: [] },
	]);
});

test('a word with a letter that the own faces lack is drawn by another face as a whole', async () => {
	const type = await typeFor('Ada Ɔkɔm');
	const faces = type
		.line('Ada Ɔkɔm', 'name', 'ltr')
		.flatMap(({ parts }) => parts.map(({ font }) => font.slice.face.family));
	expect(faces[0]).toBe('Ysabeau');
	expect(new Set(faces.slice(1))).toEqual(new Set(['Andika']));
	expect((await families('Ada')).some((name) => /Andika|Gentium|Symbols/.test(name))).toBe(false);
});

test.for([
	['Lîm Bo̍k-hong', 'Bo̍k-hong'],
	['Kr̥ṣṇa', 'Kr̥ṣṇa'],
	['K̓aw', 'K̓aw'],
	['Ada u͡a', 'u͡a'],
] as const)('a mark that the own face lacks takes its whole word to another: “%s”', async ([text, word]) => {
	const type = await typeFor(text);
	expect(type.whole(text)).toBe(text);
	for (const [voice, family] of [
		['name', 'Andika'],
		['label', 'Andika'],
		['cite', 'Gentium Plus'],
	] as const) {
		const parts = type.line(text, voice, 'ltr').flatMap(({ parts }) => parts);
		const others = parts.filter(({ font }) => font.slice.face.family === family);
		expect(others.map(({ text }) => text)).toEqual([word]);
	}
});

test('words are drawn whole or not at all', async () => {
	const { whole } = await typeFor('Ada 𒀭 ‰ ريم 👩🏽‍🚀 á');
	expect(whole('Ada 𒀭ريم')).toBe(undefined);
	expect(whole('Ada ‰ ريم 👩🏽‍🚀 á')).toBe('Ada ‰ ريم 👩🏽‍🚀 á');
	for (const nothing of [undefined, '', ' ', '\u3164']) expect(whole(nothing)).toBe(undefined);
});

test.for([
	['Anne\u2011Marie', 'Anne-Marie'],
	['\ufb01ne e\ufb03cient', 'fine efficient'],
	['2019\u20122026', '2019\u20132026'],
	['Ｍａｙａ－Ｌｅｅ．', 'Maya-Lee.'],
	['9:00\u301c17:00', '9:00~17:00'],
	['\u300cA\u300d', '\u201cA\u201d'],
	['５℃ ⅓ x² ‰', '5°C ⅓ x² ‰'],
	['a‽ ‛a', 'a?! ‘a'],
	['𝓜𝓪𝔂𝓪 𝕽𝖚𝖎𝖟', 'Maya Ruiz'],
	['ﻣﺮﺣﺒﺎ', 'ﻣﺮﺣﺒﺎ'],
	['a\u3164b', 'ab'],
] as const)('“%s” is drawn as “%s”', async ([written, drawn]) => {
	const { whole } = await typeFor(written);
	expect(whole(written)).toBe(drawn);
});

test('what is drawn otherwise is not missed: emoji, joiners, controls', async () => {
	for (const text of ['👩🏽‍🚀', '🇳🇴', '1️⃣', 'क्‍ष', 'می‌خواهم', 'a\nb\tc', '“” – — … ’ ·'])
		expect(await missingLetters(text, 'en'), text).toEqual([]);
});

test('a line that mixes scripts is as wide as its parts', async () => {
	const text = 'Reem ريم, आशा';
	const type = await typeFor(text);
	const parts = ['Reem ', 'ريم', ', ', 'आशा'].reduce((sum, part) => sum + type.width(part, 'name'), 0);
	expect(Math.abs(type.width(text, 'name') - parts)).toBeLessThan(0.1);
	expect(type.width('', 'name')).toBe(0);
});

test('all letters of the example can be drawn', async () => {
	expect(await letterFindings(await load({ path: 'content', shown: 'content' }))).toEqual([]);
});

test('a hub is told once of the fonts that its language needs, whatever its author writes', async () => {
	const needs = async (lang: string) =>
		(await letterFindings(await loadOf({ 'hub.md': hubWith(`lang: ${lang}`) }))).map(findingInWords);
	for (const id of languageIds.filter((id) => !/^(ja|zh-)/.test(id))) expect(await needs(id), id).toEqual([]);
	const [need = '', ...others] = await needs('zh-Hans');
	expect(need).toMatch(/a font for Chinese .*npm install @fontsource\/noto-sans-sc/);
	expect(others).toEqual([]);
});

test('empty letters get no font', async () => {
	for (const letter of ['\u3164', '\u115f', '\u1160', '\uffa0'])
		expect(await webFonts(`Ada ${letter}`, 'en')).toEqual(await webFonts('Ada ', 'en'));
	expect(webFonts('Ada 한', 'en')).toBe(webFonts('Ada 한', 'en'));
	expect((await webFonts('Ada 한', 'en')).length).toBeGreaterThan((await webFonts('Ada', 'en')).length);
	// A range of Cyrillic that the face does not draw.
	expect(await webFonts('Ada \u1c80\ufe2e', 'en')).toEqual(await webFonts('Ada', 'en'));
});

test.for(languageIds)('the fonts of a site in %s have what its sentences and its days say', async (lang) => {
	const { day, people, praise, site } = wordsIn(lang);
	const written = [day('2026-05-01', { weekday: true }), people(5), praise.laurelsTo('Ada'), site.keptBy('Ada')].join(
		'',
	);
	const [fonts, { whole }] = await Promise.all([webFonts('Ada', lang), typeFor(written)]);
	const has = (letter: string) =>
		fonts.some(({ letters, slice }) => letters?.includes(letter) ?? slice.covers(letter.codePointAt(0) as number));
	// Those of the example are for its words.
	const isCut = (letter: string) => /\p{Script=Han}/u.test(letter);
	const missing = [...written].filter((letter) => letter.trim() && whole(letter) === letter && !has(letter));
	expect(missing.filter((letter) => !isCut(letter))).toEqual([]);
});

test('letters cut for the example are there where they draw all of a script, never a few among others', async () => {
	const families = async (words: string) => new Set((await webFonts(words, 'en')).map(({ face }) => face.family));
	const [example, more] = await Promise.all([families('林晓岚'), families('林晓岚，猫和狗')]);
	for (const family of ['Noto Sans SC', 'Noto Serif SC']) {
		expect(example).toContain(family);
		expect(more).not.toContain(family);
	}
});
