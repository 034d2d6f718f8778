import { expect, test } from 'vitest';
import { numbered, peopleSaid } from './numbers.ts';

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

test('people are counted in words', () => {
	expect([1, 2, 4727].map((count) => peopleSaid(count, 'en'))).toEqual(['One person', '2 people', '4,727 people']);
	expect(peopleSaid(0, 'en')).toBe('0 people');
});
