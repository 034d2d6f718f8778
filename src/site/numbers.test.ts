import { expect, test } from 'vitest';
import { numbered } from './numbers.ts';

test.each([
	['en', '4,727'],
	['de', '4.727'],
	['fr', '4\u202f727'],
	['en-IN', '4,727'],
	['ar-EG', '4,727'],
	['fa', '4,727'],
])('thousands in %s: %s', (lang, written) => {
	expect(numbered(4727, lang)).toBe(written);
	expect(numbered(12, lang)).toBe('12');
});
