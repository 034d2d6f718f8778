import { describe, expect, test } from 'vitest';
import { filesWith, inFiles, type SaidOf, saidLines, saidOf, waysOf, wordOfLine } from './said.ts';
import { askedWords } from './words.ts';

/** Of whom words are said, as browsers find it: in the files of the index that they need, of so many. */
function foundIn(people: readonly SaidOf[], words: string, { mayBegin = true, count = 4 } = {}): [number, string][] {
	const files = inFiles(saidLines(people), count);
	const ways = waysOf(askedWords(words), mayBegin);
	const needed = filesWith(
		ways.flat(),
		files.map(([first]) => wordOfLine(first)),
	);
	const found = saidOf(
		needed.flatMap((number) => files[number] ?? []),
		ways,
	);
	return [...found].sort(([a], [b]) => a - b).map(([at, { text, isWhole }]) => [at, isWhole ? text : `${text} begun`]);
}

const people: SaidOf[] = [
	{ headline: 'Draws open maps', reason: 'for maps of benches', story: 'Mapping is a craft. Benches, too.' },
	{ story: 'A front-end, and the front of an end. C++ and C# and .NET' },
	{ reason: 'for the front end', story: 'Networks' },
	{},
	{ headline: '翻译手册', story: '每周为新手写一封信，用node开发工具' },
	{ story: 'コードレビューが丁寧です。コーヒーとカード' },
	{ reason: '번역가들을 위한 소식지', story: 'คู่มือภาษาไทย' },
];

test.each<[words: string, found: [number, string][]]>([
	['maps', [[0, 'headline']]],
	['map', [[0, 'headline begun']]],
	['benches', [[0, 'reason']]],
	['craft', [[0, 'story']]],
	// Two letters begin something in nearly every sentence.
	['ma', []],
	[
		'of',
		[
			[0, 'reason'],
			[1, 'story'],
		],
	],
	['frontend', [[1, 'story']]],
	[
		'front-end',
		[
			[1, 'story'],
			[2, 'reason'],
		],
	],
	['c++', [[1, 'story']]],
	['c#', [[1, 'story']]],
	['c', []],
	['net', [[2, 'story begun']]],
	['.net', [[1, 'story']]],
	['翻译', [[4, 'headline begun']]],
	['译手册', [[4, 'headline begun']]],
	['手', [[4, 'headline begun']]],
	['译册', []],
	['写一封信', [[4, 'story begun']]],
	['node', [[4, 'story']]],
	['用node开', [[4, 'story begun']]],
	['コード', [[5, 'story begun']]],
	['レビュー', [[5, 'story begun']]],
	['ーヒード', []],
	['丁寧です', [[5, 'story begun']]],
	['です', [[5, 'story begun']]],
	['번역', [[6, 'reason begun']]],
	['식지', [[6, 'reason begun']]],
	['ภาษา', [[6, 'story begun']]],
	['xyz', []],
])('“%s” is found where it is said', (words, found) => {
	for (const count of [1, 4, 30]) expect(foundIn(people, words, { count })).toEqual(found);
});

test('what nobody is typing still is not begun', () => {
	expect(foundIn(people, 'map', { mayBegin: false })).toEqual([]);
	expect(foundIn(people, 'maps', { mayBegin: false })).toEqual([[0, 'headline']]);
});

describe('Of many people', () => {
	const many = Array.from({ length: 5000 }, (_, at): SaidOf => ({
		headline: at % 3 === 0 ? 'third' : '',
		reason: at === 4999 || at === 40 ? 'rare' : `number${at}`,
		story: 'everybody third',
	}));

	test('each is found, however far from the one before', () => {
		expect(foundIn(many, 'rare')).toEqual([
			[40, 'reason'],
			[4999, 'reason'],
		]);
		expect(foundIn(many, 'everybody')).toHaveLength(5000);
		expect(foundIn(many, 'number4711', { count: 50 })).toEqual([[4711, 'reason']]);
		expect(foundIn(many, 'number471', { count: 50 })).toHaveLength(11);
		expect(foundIn(many, 'third').slice(0, 2)).toEqual([
			[0, 'headline'],
			[1, 'story'],
		]);
	});

	test('a question needs few files, and there are no others than those', () => {
		const lines = saidLines(many);
		const files = inFiles(lines, 50);
		expect(files.flat()).toEqual(lines);
		const firsts = files.map(([first]) => wordOfLine(first));
		const needed = (words: string) => filesWith(waysOf(askedWords(words), true).flat(), firsts);
		for (const [number, file] of files.entries())
			for (const line of [file[0], file.at(-1)]) expect(needed(wordOfLine(line))).toContain(number);
		expect(needed('number4711')).toHaveLength(1);
		expect(needed('number')).toHaveLength(50);
		expect(needed('zzz').length).toBeLessThan(2);
	});
});
