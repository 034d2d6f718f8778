import { expect, test } from 'vitest';
import { NoGlyph } from '../letters/line.ts';
import { typeFor } from '../letters/type.ts';
import { boxed } from './draw.ts';

test('a letter without a glyph is never drawn', async () => {
	const type = await typeFor('Ada');
	for (const letter of ['𒀭', 'आ', 'k̓'])
		for (const voice of ['name', 'label', 'cite'] as const) {
			expect(() => type.line(`Ada ${letter}!`, voice, 'ltr')).toThrow(new NoGlyph(letter));
			expect(() => type.outline(letter, voice)).toThrow(NoGlyph);
		}
});

test('it is told with its file, and what to do', () => {
	const badge = {
		name: 'k̓',
		from: 'Olu',
		page: 'hub.test/a/people/kay',
		site: 'hub.test/a',
		lang: 'en',
		accent: 'teal',
	};
	const { message } = boxed(new NoGlyph('k̓'), { kind: 'badge', badge });
	expect(message).toMatch(
		/^people\/kay\.md - “k̓” \(U\+006B U\+0313\) would be an empty box on its badge\. Write it otherwise/,
	);
	const wall = { title: 'Friends', people: [], more: 0, site: 'hub.test', lang: 'en', accent: 'teal' };
	expect(boxed(new NoGlyph('x'), { kind: 'wall', wall }).message).toMatch(/^The list “Friends” - “x”/);
});
