import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { howMuch, usualAnd } from '../src/combined.fixture.ts';
import { anchorsIn, asKept, blocksIn, linksIn } from '../src/guide/page.ts';
import { root, scratch } from './build.ts';
import { typed, walkIn } from './walk.ts';

const docs = readdirSync(path.join(root, 'docs')).filter((file) => file.endsWith('.md'));
const pages = ['README.md', ...docs.map((file) => `docs/${file}`)];
const textOf = (page: string): string => readFileSync(path.join(root, page), 'utf8');

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

let walk: (page: string) => Promise<string>;
beforeAll(async () => {
	walk = walkIn(path.join(await scratch('walk'), 'laurels'));
});

const typable = pages.filter((page) => blocksIn(textOf(page)).some(({ language }) => language === 'sh'));
test.for(usualAnd(typable, 10))(
	`whoever types what %s (${howMuch} of pages) says sees what it shows`,
	{ timeout: 300_000 },
	async (page) => {
		const text = textOf(page);
		expect(await asKept(await walk(text))).toBe(text);
	},
);

test('whoever types what the first page says has a public page that is as it should be', () => {
	const text = textOf('README.md');
	const commands = blocksIn(text).flatMap(({ text }) => typed(text).map(([name]) => name));
	expect(commands).toEqual(expect.arrayContaining(['dev', 'new', 'check', 'build', 'kit', 'next', 'log', 'report']));
	expect(text).toMatch(/^https:\/\/\S+ is as it should be: /m);
});

test.for(pages)('every command in %s is there', (page) => {
	const named = [...textOf(page).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name);
	expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.for(pages)('every link and picture in %s leads somewhere', (page) => {
	const lost = linksIn(textOf(page)).filter((link) => {
		if (/^https?:/.test(link)) return false;
		const [file, anchor] = link.split('#') as [string, string?];
		const to = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
		return !existsSync(path.join(root, to)) || (anchor !== undefined && !anchorsIn(textOf(to)).includes(anchor));
	});
	expect(lost).toEqual([]);
});

test('the list of pages names every page', () => {
	const listed = linksIn(textOf('docs/README.md')).map((link) => link.split('#')[0]);
	expect(docs.filter((file) => file !== 'README.md' && !listed.includes(file))).toEqual([]);
});

test('every picture is shown, is made, and is light', () => {
	const shown = new Set(pages.flatMap((page) => linksIn(textOf(page)).filter((link) => link.includes('pictures/'))));
	const files = readdirSync(path.join(root, 'docs/pictures'));
	expect([...new Set([...shown].map((link) => path.posix.basename(link)))].sort()).toEqual(files.sort());
	const shots = textOf('scripts/shots.ts');
	for (const file of files) {
		expect(shots).toContain(`'${file.replace('.webp', '')}'`);
		expect(statSync(path.join(root, 'docs/pictures', file)).size, file).toBeLessThan(250_000);
	}
});
