import { expect, test } from 'vitest';
import { wordsIn } from '../words/words.ts';
import { toldWithin } from './story.ts';

const paragraphs = [
	'The kettle was cold. We had asked Dr. Okafor (who knows. Ask her!) and nobody else.',
	'She said “It is cold. Plug it in.” and left. Three things were needed:',
	'– A plug.',
	'No more',
];
const whole = paragraphs.join('\n\n');

test('a story ends where one of its sentences does: not after a title, in a bracket or a quotation, or before what follows a colon', () => {
	const stories = Array.from({ length: whole.length + 1 }, (_, most) =>
		toldWithin(paragraphs, wordsIn('en'), (story) => story.length <= most),
	);
	expect([...new Set(stories)]).toEqual([
		'',
		'The kettle was cold.',
		paragraphs[0],
		paragraphs.slice(0, 3).join('\n\n'),
		whole,
	]);
});

test('it ends with a paragraph, where that tells at least half of what there is room for', () => {
	const within = (story: string[], most: number) => toldWithin(story, wordsIn('en'), ({ length }) => length <= most);
	const [roof, map] = [
		'She sent me a photograph of all eleven, on a roof.',
		'It looks small. Nobody minds. Ask any of them.',
	];
	expect(within([roof, map], 90)).toBe(roof);
	expect(within(['Eleven came.', map], 45)).toBe('Eleven came.\n\nIt looks small. Nobody minds.');
});

test('sentences end as the language of the hub ends them', () => {
	const [first, second] = ['قرأت هذا على العبّارة.', ' هل قرأته أنت؟'];
	expect(toldWithin([first + second], wordsIn('ar'), ({ length }) => length < 30)).toBe(first);
	const german = 'Sie sagte „Kalt. Stecker.“ und ging. Dann kam der Tee.';
	expect(toldWithin([german], wordsIn('de'), ({ length }) => length < 30)).toBe('');
	expect(toldWithin([german], wordsIn('de'), ({ length }) => length < 41)).toBe('Sie sagte „Kalt. Stecker.“ und ging.');
});
