import Tinypool from 'tinypool';
import { type Content, publicHubUnder } from '../hub/public.ts';
import type { Day } from '../hub/time/days.ts';
import { type Site, siteBelow } from '../vocabulary/paths.ts';
import type { Bundle } from './bundle.ts';
import { type PageToRender, pagesToRender } from './pages.ts';

/** What a thread makes the same hubs of as the one that hands it over. `site` is that of the first language, `own` what its owner put into public/, by name. */
export interface Handed {
	content: Content;
	today: Day;
	bundle: Bundle;
	site: Site;
	own: readonly string[];
}

/** Pages of one language, by where it stands and by file. */
export interface Asked {
	under: string;
	files: readonly string[];
}

/** A page with the key that it has here; no bytes where it has nothing to show. */
export interface Rendered {
	key: string;
	bytes: Uint8Array | undefined;
}

const { content, today, bundle, site, own } = Tinypool.workerData as Handed;
let known: { under: string; pages: ReadonlyMap<string, PageToRender> } | undefined;

/** Renders pages in a thread of its own, whose hub is made of the same content. */
export default async ({ under, files }: Asked): Promise<Rendered[]> => {
	if (known?.under !== under) {
		known = undefined;
		const hub = publicHubUnder(under, content, today);
		const pages = await pagesToRender(bundle, hub, siteBelow(site, under), own);
		known = { under, pages: new Map(pages.map((page) => [page.file, page])) };
	}
	const { pages } = known;
	return Promise.all(
		files.map(async (file) => {
			const page = pages.get(file);
			return { key: page?.key ?? '', bytes: await page?.render() };
		}),
	);
};
