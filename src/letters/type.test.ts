import { expect, test } from 'vitest';
import { load } from '../hub/load.ts';
import { letterFindings } from '../publish/letters.ts';
import { faceFor, ownFaces, scripts, scriptsIn, type Voice } from './faces.ts';
import { slicesOf } from './files.ts';
import { missingLetters, typeFor } from './type.ts';

const voices: Voice[] = ['name', 'label', 'cite'];
/** A few words of each script that fonts here can draw; Han and Hangul from the example. */
const words: Record<(typeof scripts)[number]['id'], string> = {
	arab: 'ريم الخطيب',
	hebr: 'יעל ברקאי',
	deva: 'आशा श्रेष्ठ',
	khmr: 'ចាន់ សុភា',
	taml: 'மகாலட்சுமி',
	thai: 'สมชาย ใจดี',
	ethi: 'ብርቱካን ሀብተወልድ',
	geor: 'ონისე არაბიძე',
	jpan: '',
	kore: '한서윤',
	hans: '林晓岚',
};
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
		const text = words[id];
		if (!script || !text)
			return expect(script && 'optional' in script && script.optional, `${id} has no words here`).toBe(true);
		expect(scriptsIn(text).map((one) => one.id)).toEqual([id]);
		expect(await missingLetters(text)).toEqual({ letters: [], font: undefined });
		const type = await typeFor(`${text} ${text}`);
		const opened = type.fonts.map(({ name }) => name);
		for (const voice of voices) {
			expect(
				opened.some((name) => name.startsWith(faceFor(script, voice).family)),
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
	const type = await typeFor(Object.values(words).join(' '));
	const names = type.fonts.map(({ name, weight, style }) => `${name} ${weight} ${style}`);
	expect(new Set(names).size).toBe(names.length);
	const families = new Set(type.fonts.map(({ name }) => `'${name}'`));
	for (const voice of voices) {
		const stack = type.stack(voice).split(', ');
		expect(stack[0]).toContain(ownFaces[voice].family);
		for (const family of stack) expect(families).toContain(family);
	}
});

test('the same words give the same fonts in the same order, whatever was opened before', async () => {
	const texts = [...Object.values(words), 'Ada', 'Łukasz'].filter(Boolean);
	const once = await Promise.all(texts.map(families));
	const again: string[][] = [];
	for (const text of [...texts].reverse()) again.unshift(await families(text));
	expect(again).toEqual(once);
	expect(await families('Ada ريم')).toEqual(await families('ميرadA Ada ريم'));
});

test('letters that no font here has are named, with the package that has them', async () => {
	for (const script of scripts.filter((one) => 'optional' in one && one.optional)) {
		const letter = { jpan: 'ゑ', kore: '뷁', hans: '龘' }[script.id as 'jpan'];
		const { letters, font } = await missingLetters(`Ada ${letter}`);
		expect([letters, font], script.label).toEqual([[letter], `@fontsource/${script.name.package}`]);
		expect(slicesOf(script.name).some(({ covers }) => covers(letter.codePointAt(0) as number))).toBe(false);
	}
	expect(await missingLetters('অআ')).toEqual({ letters: ['অ', 'আ'], font: undefined });
});

test('what is drawn otherwise is not missed: emoji, joiners, controls', async () => {
	for (const text of ['👩🏽‍🚀', '🇳🇴', '1️⃣', 'क्‍ष', 'می‌خواهم', 'a\nb\tc', '“” – — … ’ ·'])
		expect((await missingLetters(text)).letters, text).toEqual([]);
});

test('a line that mixes scripts is as wide as its parts', async () => {
	const text = 'Reem ريم, आशा';
	const type = await typeFor(text);
	const parts = ['Reem ', 'ريم', ', ', 'आशा'].reduce((sum, part) => sum + type.width(part, 'name'), 0);
	expect(type.width(text, 'name')).toBeCloseTo(parts, 1);
	expect(type.width('', 'name')).toBe(0);
});

test('all letters of the example can be drawn', async () => {
	expect(await letterFindings(await load({ path: 'content', shown: 'content' }))).toEqual([]);
});
