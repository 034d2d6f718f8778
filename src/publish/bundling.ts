/** Has Astro bundle the code of pages: a process of its own, since the memory that it takes would be held until a build ends. */
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { type AstroIntegration, build } from 'astro';
import { root } from '../root.ts';

const [base = '', place = ''] = process.argv.slice(2);
const outDir = path.join(place, 'astro');

/** Takes what Astro has bundled where it would begin to render pages, and leaves it none. */
const taking: AstroIntegration = {
	name: 'laurels:bundle',
	hooks: {
		'astro:build:start': ({ setPrerenderer }) =>
			setPrerenderer({
				name: 'laurels:bundle',
				setup: () => cp(outDir, path.join(place, 'bundle'), { recursive: true }),
				getStaticPaths: async () => [],
				render: () => Promise.reject(new Error('There is no page to render.')),
			}),
	},
};

// What it would log, it throws, too.
await build({
	...{ root, base: base || '/', outDir, publicDir: path.join(place, 'nothing') },
	...{ cacheDir: path.join(place, 'cache'), logLevel: 'silent', integrations: [taking] },
});
