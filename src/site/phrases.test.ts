import { expect, test } from 'vitest';
import { hubIn } from '../languages.fixture.ts';
import { languageIds } from '../words/languages.ts';
import { phrasesOf } from './phrases.ts';

test.for<[text: string, phrases: string]>([
	['总有人替我们撑着门。', '总|有人|替|我们|撑|着|门。'],
	['誰かが扉を押さえていてくれた。', '誰かが|扉を|押さえていてくれた。'],
	['フォローする。', 'フォローする。'],
	['4 位值得认识的人', '4 |位|值得|认识|的|人'],
	['佐藤 花', '佐藤 |花'],
])('a line of “%s” may end at %s', ([text, phrases]) => {
	expect(phrasesOf(text)?.join('|')).toBe(phrases);
});

test.for(languageIds)('phrases of %s are all of its texts, and none begins with what ends a line', (lang) => {
	const texts = Object.values(hubIn(lang)).flatMap((text) => String(text).split('\n'));
	const isUnspaced = /^(?:ja|zh)/.test(lang);
	const found = texts.map((text) => phrasesOf(text));
	expect(found.some((phrases) => phrases)).toBe(isUnspaced);
	for (const [at, phrases] of found.entries()) {
		if (!phrases) continue;
		expect(phrases.join('')).toBe(texts[at]);
		expect(phrases.slice(1).filter((phrase) => /^[、。，．！？」』）ーっょゃゅ]/.test(phrase))).toEqual([]);
	}
});
