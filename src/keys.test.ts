import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { someFolder } from './content.fixture.ts';
import { codeBehind, codeKey, keyOf } from './keys.ts';
import { asCommand } from './node.fixture.ts';
import { root } from './root.ts';

test('parts of a key never run into each other', () => {
	const all = [['ab', 'c'], ['a', 'bc'], ['abc'], ['', 'abc'], ['abc', ''], ['1 a'], ['1', ' a'], []];
	expect(new Set(all.map((parts) => keyOf(...parts))).size).toBe(all.length);
	for (const parts of all) expect(keyOf(...parts)).toMatch(/^[\da-f]{32}$/);
});

/** What Node loads for a module: files of src/, and folders of packages. */
function loadedBy(module: string): string[] {
	const record = `
		const seen = new Set();
		require('node:module').registerHooks({ load: (url, context, next) => (seen.add(url), next(url, context)) });
		import(${JSON.stringify(`./${module}`)}).then(() => console.log([...seen].join('\\n')));`;
	const urls = execFileSync(process.execPath, [...asCommand, '-e', record], { cwd: root, encoding: 'utf8' })
		.trim()
		.split('\n');
	const inPackage = /^.*\bnode_modules\/((?:@[^/]+\/)?[^/]+)\/.*$/;
	return urls
		.filter((url) => url.startsWith('file:') && !url.includes('/node_modules/astro/'))
		.map((url) => url.replace(inPackage, '$1').replace(/^file:.*?\/(?=src\/)/, ''));
}

describe.for(['src/hub/content/memory.ts', 'src/publish/draw.ts'])('the code of %s', (module) => {
	test('is all that Node loads for it', () => {
		const names = [...codeBehind(module).keys()].map((name) => name.replace(/^.*\bnode_modules\//, ''));
		const loaded = loadedBy(module);
		expect(loaded.filter((name) => !names.includes(name))).toEqual([]);
		expect(loaded.length).toBeGreaterThan(40);
	});

	test('is no test', () => {
		expect([...codeBehind(module).keys()].filter((name) => /\.(test|fixture)\.ts$/.test(name))).toEqual([]);
	});
});

const parts: Record<string, string[]> = {
	'src/hub/content/memory.ts': ['src/vocabulary/card-formats.ts', 'src/networks/networks.ts', 'src/hub/schema/hub.ts', 'src/hub/pictures/look.ts', 'yaml', 'zod', 'gray-matter', 'satteri', 'culori', 'sharp', 'icu'],
	'src/publish/draw.ts': ['src/cards/designs/quote.ts', 'src/cards/wall.ts', 'src/letters/line.ts', 'src/styles/tokens.css', 'satori', '@resvg/resvg-js', 'harfbuzzjs', 'fontverter', 'bidi-js', '@iconify-json/twemoji', 'sharp', 'unicode'],
}; // prettier-ignore

test.for(Object.entries(parts))('in the code of %s are %j, and no font', ([module, wanted]) => {
	const names = [...codeBehind(module).keys()].map((name) => name.replace(/^.*\bnode_modules\//, ''));
	expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
	expect(names.filter((name) => name.startsWith('@img/sharp-')).length).toBeGreaterThan(0);
	expect(names.filter((name) => /^(@fontsource|astro$)/.test(name))).toEqual([]);
});

describe('another key', () => {
	const files = {
		'src/a.ts': `import { b } from './b.ts';\nimport type { T } from './type.ts';\nexport { c } from './deep/c.ts';\nimport 'pack/sub.js';\n`,
		'src/b.ts': `import {\n\ttype X,\n\ty,\n} from './y.ts';\nconst sheet = read('src/look.css');\n`,
		'src/y.ts': `const later = () => import('./later.ts');\nconst set = require('@set/icons/all.json');\n`,
		'src/deep/c.ts': `import '../b.ts';\nexport const words = "from 'nowhere'";\n`,
		'src/later.ts': 'export {};',
		'src/type.ts': 'export type T = 1;',
		'src/other.ts': 'export {};',
		'src/look.css': 'a {}',
		'node_modules/pack/package.json':
			'{"version":"1.0.0","dependencies":{"below":"*"},"optionalDependencies":{"gone":"*"}}',
		'node_modules/below/package.json': '{"version":"9.0.0"}',
		'node_modules/pack/node_modules/below/package.json': '{"version":"1.0.0"}',
		'node_modules/@set/icons/package.json': '{"version":"1.0.0"}',
	};
	const made = async (more: Record<string, string> = {}): Promise<string> => {
		const folder = await someFolder();
		for (const [name, text] of Object.entries({ ...files, ...more })) {
			await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
			await writeFile(path.join(folder, name), text);
		}
		return folder;
	};
	const keyIn = (folder: string) => JSON.stringify([...codeBehind('src/a.ts', folder)]);

	test.for(['src/a.ts', 'src/b.ts', 'src/y.ts', 'src/deep/c.ts', 'src/later.ts', 'src/look.css'])(
		'where %s is another text',
		async (name) => {
			const changed = await made({ [name]: `${files[name as keyof typeof files]}\n/* */` });
			expect(keyIn(changed)).not.toBe(keyIn(await made()));
		},
	);

	test.for(['pack', 'pack/node_modules/below', '@set/icons'])(
		'where another version of %s is installed',
		async (name) => {
			const file = `node_modules/${name}/package.json` as keyof typeof files;
			const changed = await made({ [file]: files[file].replace('1.0.0', '1.0.1') });
			expect(keyIn(changed)).not.toBe(keyIn(await made()));
		},
	);

	test('where an optional package comes, or one goes', async () => {
		const more = await made({ 'node_modules/gone/package.json': '{"version":"1.0.0"}' });
		expect(keyIn(more)).not.toBe(keyIn(await made()));
		const less = await made();
		await rm(path.join(less, 'node_modules/pack/node_modules'), { recursive: true });
		expect(keyIn(less)).not.toBe(keyIn(await made()));
	});

	test('and the same one otherwise, wherever the project lies', async () => {
		const other = await made({
			'src/other.ts': 'export const other = 1;',
			'src/type.ts': 'export type T = 2;',
			'src/b.test.ts': 'import "./b.ts";',
			'node_modules/@fontsource/new/package.json': '{"version":"1.0.0"}',
		});
		expect(keyIn(other)).toBe(keyIn(await made()));
	});
});

test('a key of code costs little', () => {
	const start = process.cpuUsage();
	for (let round = 0; round < 5; round++) codeKey('src/hub/content/memory.ts');
	const { user, system } = process.cpuUsage(start);
	expect((user + system) / 5000, 'milliseconds').toBeLessThan(100);
});
