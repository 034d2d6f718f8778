import { expect, test } from 'vitest';
import { languageIds } from './languages.ts';
import { digitsOf, numbersIn } from './numbers.ts';
import { wordsIn } from './words.ts';

test.each([
	['en', '4,727'],
	['de', '4.727'],
	['fr', '4\u202f727'],
	['en-IN', '4,727'],
	['ar', '4,727'],
	['ar-EG', '٤٬٧٢٧'],
	['fa', '۴٬۷۲۷'],
	['hi', '4,727'],
	['bn', '৪,৭২৭'],
	// Its words are English ones.
	['ne', '4,727'],
])('thousands in %s: %s', (lang, written) => {
	const { digits, number } = { ...wordsIn(lang), number: numbersIn(lang, wordsIn(lang).digits).format };
	expect(number(4727)).toBe(written);
	expect(wordsIn(lang).number(4727)).toBe(written);
	expect([...number(12)].every((digit) => digitsIn(digits).includes(digit))).toBe(true);
});

const digitsIn = (digits: string): string[] =>
	Array.from({ length: 10 }, (_, digit) => numbersIn('en', digits).format(digit));

test.for(languageIds)('days, times and numbers in %s have the digits of those who read it', (lang) => {
	const { day, inDigits, number, yearOf, card, digits } = wordsIn(lang);
	expect(digits).toBe(digitsOf(lang));
	const own = new Set(digitsIn(digits));
	const written = [day('2026-11-17'), day('2026-11'), day('2026'), inDigits('19:00'), number(12), yearOf('2026-11-17')];
	for (const text of [...written, card.dayOfMonth('2026-11-17')])
		expect(
			[...text].filter((letter) => /\p{Nd}/u.test(letter) && !own.has(letter)),
			text,
		).toEqual([]);
});

test('a full day is said by the calendar of the language, whole, and months and years by that of files', () => {
	const { day, yearOf, card } = wordsIn('fa');
	expect(day('2026-11-17')).toBe('۲۶ آبان ۱۴۰۵');
	expect(day('2026-11-17', { year: false })).toBe('۲۶ آبان ۱۴۰۵');
	expect(day('2026-11-17', { weekday: true })).toBe('سه‌شنبه ۲۶ آبان ۱۴۰۵');
	expect(day('2026-11-17', { short: true })).toBe('آبان');
	expect([card.dayOfMonth('2026-11-17'), yearOf('2026-01-01'), yearOf('2026-11-17')]).toEqual(['۲۶', '۱۴۰۴', '۱۴۰۵']);
	expect([day('2026-11'), day('2026')]).toEqual(['نوامبر ۲۰۲۶', '۲۰۲۶']);
	expect(wordsIn('ar').day('2026-11-17')).toBe('17 نوفمبر 2026');
	expect(wordsIn('th').day('2026-11-17')).toBe('17 November 2026');
});
