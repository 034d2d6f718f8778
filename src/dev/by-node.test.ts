import path from 'node:path';
import { expect, it } from 'vitest';
import { contentOf } from '../content.fixture.ts';
import { root } from '../root.ts';
import { modulesForNode } from './by-node.ts';

it('Node loads a module that asks nothing of Vite, however far what it leads to', async () => {
	const modules = {
		'plain.js': "import path from 'node:path';\nexport { a } from './deep/one.js';",
		'deep/one.js': "export { b as a } from './two.js';",
		'deep/two.js': "export { a } from './one.js';\nexport const b = 1;",
		'setting.js': 'export const is = import.meta.env.DEV;',
		'hot.js': 'import.meta.hot?.accept();',
		'made.js': "import { manifest } from 'virtual:astro:manifest';",
		'far.js': "import './deep/three.js';",
		'deep/three.js': "import './four.js';",
		'deep/four.js': "import '../far.js';\nawait import('../setting.js');",
		'component.js': "import Link from './Link.astro';",
		'lost.js': "import './lost-and-found.js';",
		'words.js':
			"// import './lost-and-found.js';\nexport const words = 'import.meta.env.DEV is \"virtual:astro:manifest\"';",
		'own.js': 'export const { dirname } = import.meta;',
	};
	const folder = (await contentOf(modules)).path;
	// Whatever is asked first: circles have no beginning.
	for (const files of [Object.keys(modules), Object.keys(modules).reverse()]) {
		const isForNode = modulesForNode();
		const byNode = files.filter((file) => isForNode(path.join(folder, file)));
		expect(byNode.sort()).toEqual(['deep/one.js', 'deep/two.js', 'own.js', 'plain.js', 'words.js']);
	}
});

it('most of what Astro renders pages with is such', () => {
	const isForNode = modulesForNode();
	const modules = [
		'core/app/base.js',
		'core/errors/errors-data.js',
		'core/routing/match.js',
		'runtime/server/index.js',
	];
	for (const file of modules) expect(isForNode(path.join(root, 'node_modules/astro/dist', file)), file).toBe(true);
});
