import { expect, test } from 'vitest';
import { numbersIn } from './numbers.ts';

test.each([
	['en', '4,727'],
	['de', '4.727'],
	['fr', '4\u202f727'],
	['en-IN', '4,727'],
	['ar-EG', '4,727'],
	['fa', '4,727'],
])('thousands in %s: %s', (lang, written) => {
	expect(numbersIn(lang).format(4727)).toBe(written);
	expect(numbersIn(lang).format(12)).toBe('12');
});
