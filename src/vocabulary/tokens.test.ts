import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { legible, tokens, usual } from './tokens.ts';

const folder = path.join(root, 'src/styles');
const styles = readdirSync(folder)
	.filter((file) => file.endsWith('.css'))
	.map((file) => readFileSync(path.join(folder, file), 'utf8'))
	.join('\n');

/** Fonts depend on the words of a hub: these two are set with them. */
const withFonts = ['--display', '--text'];

test.for(Object.keys(tokens))('%s is set for all pages, and something has it', (name) => {
	const set = [...styles.matchAll(new RegExp(`^\\t\\t${name}:`, 'gm'))];
	expect(set.length > 0).toBe(!withFonts.includes(name));
	expect(styles).toMatch(new RegExp(`^(?!\\t\\t--).*var\\(${name}[,)]`, 'm'));
});

test('what is told of faint words is about tokens, in the lightness that they have', () => {
	const lightness = (value = '') =>
		Number(/oklch\((?:from var\(--accent\) )?(?:min\(l, |max\(l, )?([\d.]+)/.exec(value)?.[1]);
	for (const [name, colours] of Object.entries(usual))
		for (const [at, end] of ['l', 'd'].entries())
			expect(lightness(styles.match(new RegExp(`${name}-${end}: (.*);`))?.[1]), name).toBe(lightness(colours[at]));
	expect(legible.flatMap(({ words, ground }) => [words, ground]).filter((name) => !(name in tokens))).toEqual([]);
});
