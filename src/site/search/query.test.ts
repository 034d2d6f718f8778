import { describe, expect, test } from 'vitest';
import { everybody, isForEverybody, type Query, queryFromAddress, toAddress } from './query.ts';

const looking = (some: Partial<Query>): Query => ({ ...everybody, ...some });
const any = () => true;

describe('The address', () => {
	test('says what is looked for, and brings it back', () => {
		const query = { words: 'Łukasz & co', list: 'follow', tag: 'open-maps', place: 'Côte d’Ivoire' };
		expect(toAddress(query)).toMatch(/^\?q=%C5%81ukasz/);
		expect(queryFromAddress(toAddress(query), any)).toEqual(query);
		expect(queryFromAddress(toAddress(looking({ words: 'C++ & C#' })), any).words).toBe('C++ & C#');
		expect(toAddress(everybody)).toBe('');
		expect(toAddress(looking({ words: '  ', list: 'a' }))).toBe('?list=a');
		expect(queryFromAddress('', any)).toEqual(everybody);
	});

	test('asks for nothing that is not offered', () => {
		const query = queryFromAddress(
			'?q=x&list=a&tag=b&place=c&utm=d',
			(trait, value) => trait === 'tag' && value === 'b',
		);
		expect(query).toEqual(looking({ words: 'x', tag: 'b' }));
		expect(queryFromAddress(`?q=${'x'.repeat(5000)}`, any).words).toHaveLength(200);
	});
});

test('who looks for nothing sees everybody', () => {
	expect([everybody, looking({ words: ' …' })].map(isForEverybody)).toEqual([true, true]);
	expect([looking({ words: 'a' }), looking({ place: 'Peru' })].map(isForEverybody)).toEqual([false, false]);
});
