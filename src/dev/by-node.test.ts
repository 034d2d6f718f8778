import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createLogger, createServer } from 'vite';
import { expect, it, onTestFinished, vi } from 'vitest';
import { contentOf } from '../content.fixture.ts';
import { root } from '../root.ts';
import { byNode, modulesForNode } from './by-node.ts';

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

it('pages and the server share the rooms that a hub is made with, and who changes one hears that it takes a new start', async () => {
	const once = 'export const here = Symbol();';
	const modules = {
		'src/words/en.ts': once,
		'src/hub/hub.ts': "export { here } from '../words/en.ts';",
		'src/site/page.ts': "export { here as ours } from '../hub/hub.ts';\nexport const here = Symbol();",
	};
	const folder = (await contentOf(modules)).path;
	const file = (name: string) => path.join(folder, name);
	const warnings: string[] = [];
	const server = await createServer({
		...{ root: folder, configFile: false, appType: 'custom', plugins: [byNode()], optimizeDeps: { noDiscovery: true } },
		server: { middlewareMode: true, ws: false },
		customLogger: { ...createLogger('silent'), warn: (words) => warnings.push(words) },
	});
	onTestFinished(() => server.close());
	const node = createRequire(import.meta.url);
	const { here } = node(file('src/words/en.ts'));
	for (const address of ['/src/words/en.ts', file('src/words/en.ts'), '/src/hub/hub.ts'])
		expect((await server.ssrLoadModule(address))['here'], address).toBe(here);
	const page = await server.ssrLoadModule('/src/site/page.ts');
	expect(page['ours']).toBe(here);
	expect(page['here']).not.toBe(node(file('src/site/page.ts')).here);
	await writeFile(file('src/site/page.ts'), once);
	await writeFile(file('src/words/en.ts'), `${once}\n`);
	await vi.waitFor(() => expect(warnings).toEqual([expect.stringMatching(/en\.ts is part of Laurels.*start again/)]));
});
