import { expect, test } from 'vitest';
import { type Face, ownFaces, scripts } from './faces.ts';
import { slicesOf } from './files.ts';
import { licencesOf } from './licences.ts';

const faces: readonly Face[] = [...Object.values(ownFaces), ...scripts.flatMap(({ name, cite }) => [...name, ...cite])];
const installed = faces.filter((face) => slicesOf(face).length > 0);

test.for(installed)('$family goes with who holds it and with its terms', (face) => {
	const text = licencesOf(slicesOf(face));
	expect(text).toContain(`\n\n${face.family}\n`);
	expect(text).toMatch(/\n(Copyright \d{4}|Google Inc\.)/);
	expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
	expect(text).toContain('PERMISSION & CONDITIONS');
});

test('terms of several stand there once, and who drew the emoji', () => {
	const text = licencesOf(installed.flatMap(slicesOf));
	expect(text.match(/SIL OPEN FONT LICENSE Version/g)).toHaveLength(1);
	for (const { family } of installed) expect(text.split(`\n\n${family}\n`), family).toHaveLength(2);
	expect(text).toMatch(
		/Twemoji.+Twitter.+https:\/\/github.com\/\S*twemoji, under CC BY 4\.0, https:\/\/creativecommons/,
	);
});

test('a font without a licence is told, not served', () => {
	const [slice] = slicesOf(ownFaces.name);
	if (!slice) expect.unreachable();
	expect(() => licencesOf([{ ...slice, path: '/nowhere/at/all' }])).toThrow('Ysabeau has no LICENSE');
});
