import { expect, test } from 'vitest';
import { withFields } from '../fields.ts';
import { exchange } from '../references.ts';

const text = (fields: string) => `---\n${fields}\n---\n`;

/** A field that names ada, with lovelace in the place of that, and without it. */
const fields: [named: string, renamed: string, removed: string][] = [
	['people: ["[[ada|Ada]]", bo]', 'people: ["[[lovelace|Ada]]", bo]', 'people: [bo]'],
	['people: [[ada]] # first', 'people: [[lovelace]] # first', ''],
	[
		'people:\n  - [[ada|Ada]]\n  - "[[people/bo]]"',
		'people:\n  - [[lovelace|Ada]]\n  - "[[people/bo]]"',
		'people:\n  - "[[people/bo]]"',
	],
	["people: '[[people/ada|Lovelace, Ada]], bo'", "people: '[[people/lovelace|Lovelace, Ada]], bo'", "people: 'bo'"],
];
test.for(fields)('links in fields get another id, and go: %s', ([named, renamed, removed]) => {
	const ada = { collection: 'people', id: 'ada' } as const;
	expect(withFields(text(named), exchange('recognitions', ada, 'lovelace'))).toBe(text(renamed));
	expect(withFields(text(named), exchange('recognitions', ada))).toBe(text(removed).replace('\n\n', '\n'));
});
