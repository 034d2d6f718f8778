import { pathToFileURL } from 'node:url';
import { type PathWithRoute, StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { Hub } from '../hub/hub.ts';
import { handOver } from '../hub/read.ts';
import { keyOf } from '../keys.ts';
import { cacheKeysOf } from '../site/cache-keys.ts';
import { above, type Site } from '../vocabulary/paths.ts';
import type { Bundle } from './bundle.ts';

/** A page, or a file that Astro writes: its file in the site, and a key that is new when anything on it is. */
export interface PageToRender {
	file: string;
	key: string;
	/** Its bytes; nothing where it has nothing to show, and is not to be written. */
	render: () => Promise<Buffer | undefined>;
}

/** All pages of a hub, ready to be rendered, before those of any other. `site` is that of its language, `own` is what its owner put into public/, by name. */
export async function pagesToRender(
	{ entry, key }: Bundle,
	hub: Hub,
	site: Site,
	own: readonly string[],
): Promise<PageToRender[]> {
	handOver({ hub: () => hub, site: () => site, published: true, own });
	const { whole } = cacheKeysOf(hub);
	const { app }: { app: App } = await import(pathToFileURL(entry).href);
	// What pages say of their hub is what it is now: their code is kept, not their paths.
	app.routeCache.clearAll();
	// Styles and scripts are linked by pages themselves, so Astro has none to add.
	app.setInternals({ pagesByKeys: new Map() });
	app.setOptions({ settings: { scripts: [] }, logger: app.logger });
	// One bundle for all languages: it knows nothing of where this one stands.
	const { base } = above(site, hub.under);
	const found = new Map<string, PageToRender>();
	for (const { pathname, route, cacheKey } of await new StaticPaths(app).getAll()) {
		const file = fileOf(pathname, route);
		if (found.has(file)) continue;
		found.set(file, {
			file,
			key: keyOf('page', key, site.origin, site.base, file, cacheKey ?? whole, ...own),
			async render() {
				const address = new URL(
					`${base}${pathname}${route.type === 'page' ? '/' : ''}`.replace(/\/+/g, '/'),
					site.origin,
				);
				const response = await app.render(new Request(address), { routeData: route });
				return response.body ? Buffer.from(await response.arrayBuffer()) : undefined;
			},
		});
	}
	return [...found.values()];
}

/** What this build needs of the app that Astro puts into a bundle. */
interface App extends StaticPathsApp {
	logger: unknown;
	routeCache: { clearAll: () => void } & NonNullable<StaticPathsApp['routeCache']>;
	setInternals: (internals: { pagesByKeys: Map<string, unknown> }) => void;
	setOptions: (options: { settings: { scripts: never[] }; logger: unknown }) => void;
	render: (request: Request, options: { routeData: PathWithRoute['route'] }) => Promise<Response>;
}

/** The file of a page as static hosts want it: a folder with an index, but for the page that says that there is none. */
function fileOf(pathname: string, { type }: PathWithRoute['route']): string {
	const file = pathname.replace(/^\/|\/$/g, '');
	if (type !== 'page') return file;
	return file === '404' ? '404.html' : `${file}/index.html`.replace(/^\//, '');
}
