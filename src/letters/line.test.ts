import bidiFactory from 'bidi-js';
import { expect, test } from 'vitest';
import { ownFaces, scripts, type Voice } from './faces.ts';
import { outlineOf, type Run } from './line.ts';
import { typeFor } from './type.ts';
import { scriptWords } from './words.fixture.ts';

const bidi = bidiFactory();
const voices: Voice[] = ['name', 'label', 'cite'];
const directions = ['ltr', 'rtl'] as const;

/** As in the examples of UAX #9, capitals stand for letters that run to the left: from the alphabet, in order. */
const alphabets = {
	Hebrew: 'אבגדהוזחטיכלמנסעפצקרשתךםןף',
	Arabic: 'ابتثجحخدذرزسشصضطظعغفقكلمنه',
};
const spelled = (text: string, alphabet: string): string =>
	text.replace(/[A-Z]/g, (capital) => alphabet[capital.charCodeAt(0) - 65] as string);

/** What stands where in lines of a direction, as written and as seen from the left. */
const orders: [direction: 'ltr' | 'rtl', written: string, seen: string][] = [
	['ltr', 'car is THE CAR in arabic', 'car is RAC EHT in arabic'],
	['rtl', 'CAR IS THE car IN ENGLISH', 'HSILGNE NI car EHT SI RAC'],
	['ltr', 'he said “THE VALUES ARE 123, 456, 789, OK”.', 'he said “KO ,789 ,456 ,123 ERA SEULAV EHT”.'],
	['rtl', 'HE SAID “it is 123, 456, ok”.', '.”it is 123, 456, ok“ DIAS EH'],
	['ltr', 'ada (BEA CLEO) dora', 'ada (OELC AEB) dora'],
	['rtl', 'BEA CLEO (ada)', '(ada) OELC AEB'],
	['rtl', 'BEA (ada) CLEO (dora)', '(dora) OELC (ada) AEB'],
	['ltr', '(BEA)', '(AEB)'],
	['rtl', '(BEA) [cleo]', '[cleo] (AEB)'],
	['ltr', 'say HELLO!', 'say OLLEH!'],
	['rtl', 'HELLO!', '!OLLEH'],
	['rtl', 'say hello!', '!say hello'],
	['ltr', '… AND MORE', '… EROM DNA'],
	['rtl', '… AND MORE', 'EROM DNA …'],
	['ltr', '12 STORIES', '12 SEIROTS'],
	['rtl', '12 STORIES, AND 3', '3 DNA ,SEIROTS 12'],
	['ltr', 'no. 5 OF 7', 'no. 5 7 FO'],
	['rtl', 'ada BEA cleo', 'cleo AEB ada'],
	['ltr', 'BEA ada CLEO', 'AEB ada OELC'],
	['ltr', 'one, two', 'one, two'],
	['rtl', 'ONE, TWO', 'OWT ,ENO'],
];

/** What is seen of runs, from the left: those that run to the left are turned round, their brackets too. */
const seenOf = (runs: readonly Run[]): string =>
	runs
		.map(({ text, direction }) =>
			direction === 'ltr'
				? text
				: [...text]
						.reverse()
						.map((letter) => bidi.getMirroredCharacter(letter) ?? letter)
						.join(''),
		)
		.join('')
		.replaceAll(' ', '');
for (const [name, alphabet] of Object.entries(alphabets))
	test.for(orders)(`%s: “%s” stands as “%s”, in ${name}`, async ([direction, written, seen]) => {
		const text = spelled(written, alphabet);
		const type = await typeFor(text);
		for (const voice of voices)
			expect(seenOf(type.line(text, voice, direction))).toBe(spelled(seen, alphabet).replaceAll(' ', ''));
	});

const european = [
	'Łukasz Żurawski',
	'Nguyễn Thị Ánh Tuyết',
	'Þórdís Hallgrímsdóttir',
	'Zeynep Ağaoğlu',
	'Ẹniọlá Adébáyọ̀',
	'Софія Марченко',
	'Θάλεια Βουτσινά',
];
const mixed = [
	...Object.values(alphabets).flatMap((alphabet) => orders.map(([, written]) => spelled(written, alphabet))),
	'Ada 👩🏽‍🚀🎉 Bo 1️⃣',
	'سلام 🎉🎈 (ريم) 🇳🇴',
	'آशा आशा Ada, 林晓岚 & 한서윤',
	'‰ ☀ ∑ → é',
];
const texts = ['Ἀριστοτέλης', 'Ɔkɔm Ɛsi', ...european, ...Object.values(scriptWords).flat(), ...mixed];

test.for(texts.flatMap((text) => directions.map((direction) => ({ text, direction }))))(
	'“$text” is as wide as its parts and the spaces between them, $direction',
	async ({ text, direction }) => {
		const type = await typeFor(text);
		for (const voice of voices) {
			const runs = type.line(text, voice, direction);
			let end = 0;
			let spaces = 0;
			for (const run of runs) {
				expect(run.x, run.text).toBeGreaterThan(end - 1e-9);
				expect(run.width, run.text).toBeGreaterThan(0);
				spaces += run.x - end;
				end = run.x + run.width;
			}
			const words = runs.reduce((sum, { width }) => sum + width, 0);
			// Words are measured as in a line that begins on the left: in others, marks may be kerned otherwise.
			const slack = direction === 'ltr' ? 1e-6 : 0.1;
			expect(Math.abs(words + spaces - type.width(text, voice)), voice).toBeLessThan(slack);
		}
	},
);

test.for(texts.flatMap((text) => directions.map((direction) => ({ text, direction }))))(
	'every letter of “$text” is drawn once, by a font that has it, and no space at an end is, $direction',
	async ({ text, direction }) => {
		const type = await typeFor(text);
		for (const voice of voices) {
			const runs = type.line(text, voice, direction);
			const letters = (words: string) => [...words.replace(/\s/g, '')].sort();
			expect(letters(runs.map(({ text }) => text).join('')), voice).toEqual(letters(text));
			for (const { text, parts } of runs) {
				expect(text).toBe(text.trim());
				if (parts.length > 0) expect(parts.map(({ text }) => text).join('')).toBe(text);
				expect(new Set(parts.map(({ font }) => font.slice.face)).size).toBeLessThan(2);
			}
		}
	},
);

test.for(european)('“%s” is one run of the own face, though several files draw it', async (name) => {
	const type = await typeFor(`${name} Łukasz`);
	for (const voice of voices) {
		const runs = type.line(name, voice, 'ltr');
		expect(runs.map(({ text, direction, x }) => ({ text, direction, x }))).toEqual([
			{ text: name, direction: 'ltr', x: 0 },
		]);
		expect(runs[0]?.parts.map(({ font }) => font.slice.face)).toEqual(runs[0]?.parts.map(() => ownFaces[voice]));
	}
	const files = type.line('Łukasz', 'name', 'ltr')[0]?.parts ?? [];
	expect(files.map(({ text }) => text).join('')).toBe('Łukasz');
});

test.for(scripts.flatMap(({ id }) => scriptWords[id].map((text) => ({ id, text }))))(
	'“$text” of the script $id is of one face, with marks and brackets around it too',
	async ({ text }) => {
		const marked = `(${text}) “${text}”, ${text}! ${text}.`;
		const type = await typeFor(marked);
		for (const voice of voices) {
			const facesOf = (words: string, letters: RegExp) =>
				type
					.line(words, voice, 'ltr')
					.flatMap(({ parts }) => parts)
					.filter((part) => letters.test(part.text))
					.map(({ font }) => font.slice.face.family);
			const [face, ...others] = new Set(facesOf(text, /\p{L}/u));
			expect(others).toEqual([]);
			expect(new Set(facesOf(marked, /\p{L}/u))).toEqual(new Set([face]));
			expect(new Set(facesOf(marked, /[()]/)).size, 'faces of brackets').toBe(1);
		}
	},
);

test('emoji stand apart from words, each with the same room', async () => {
	const text = 'Ada 👩🏽‍🚀🎉 سلام 🇳🇴';
	const type = await typeFor(text);
	for (const direction of directions) {
		const runs = type.line(text, 'name', direction);
		const pictures = runs.filter(({ parts }) => parts.length === 0);
		expect(pictures.map(({ text }) => text).sort()).toEqual(['🇳🇴', '👩🏽‍🚀🎉']);
		const [flag, pair] = pictures.map(({ width }) => width).sort();
		expect(pair).toBeCloseTo(2 * (flag as number), 9);
		for (const { text, parts } of runs) if (parts.length > 0) expect(text).toMatch(/^(Ada|سلام)$/);
	}
	const wordless = await typeFor('🎉 🎈');
	expect(wordless.line('🎉 🎈', 'cite', 'ltr').map(({ text }) => text)).toEqual(['🎉', '🎈']);
});

test.for(['', ' ', '\n\t ', '\u00a0'])('nothing is drawn of “%s”', async (blank) => {
	const type = await typeFor(blank);
	for (const voice of voices)
		for (const direction of directions) expect(type.line(blank, voice, direction)).toEqual([]);
});

const marked: [text: string, voice: Voice, lifted: boolean][] = [
	['Ada Lovelace', 'name', false],
	['Nguyễn Thị Ánh Tuyết', 'cite', false],
	['林晓岚', 'name', false],
	['한서윤', 'cite', false],
	['ريم الخطيب', 'name', false],
	['ريم الخطيب', 'cite', false],
	['מאת יעל', 'name', false],
	['مَرْحَبًا', 'name', true],
	['مَرْحَبًا', 'cite', true],
	['ចាន់ សុភា', 'name', true],
	['ចាន់ សុភា', 'cite', true],
	['ที่ปรึกษาผู้ให้น้ำใจ', 'name', true],
	['ދިވެހި', 'label', true],
];
test.for(marked)('“%s” as %s has marks apart from their place: %s', async ([text, voice, lifted]) => {
	const type = await typeFor(text);
	expect(type.line(text, voice, 'ltr').some((run) => run.own)).toBe(lifted);
});

test.for(texts)('the outline of “%s” stands where its run does', async (text) => {
	const type = await typeFor(text);
	for (const voice of voices)
		for (const { parts, direction, width } of type.line(text, voice, 'ltr')) {
			if (parts.length === 0) continue;
			const { box, path, unitsPerEm } = outlineOf(parts, direction);
			expect(path).toMatch(/^M[-\d.MLQCZ\s]+$/);
			expect(box.x / unitsPerEm).toBeGreaterThan(-0.5);
			expect((box.x + box.width) / unitsPerEm).toBeLessThan(width + 0.5);
			expect(box.y / unitsPerEm).toBeGreaterThan(-1.8);
			expect((box.y + box.height) / unitsPerEm).toBeLessThan(1.2);
		}
});
