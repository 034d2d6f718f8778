import type { Edition } from '../hub/hub.ts';
import { full, type Site, siteBelow } from '../vocabulary/paths.ts';

/** A page in a language; `x-default` is for readers of none of them. */
export interface Alternate {
	hreflang: string;
	/** A full address. */
	href: string;
}

/** A page in every language, none where there is only one. `site` is that of all languages. */
export function alternatesOf(path: string, editions: readonly Edition[] | undefined, site: Site): Alternate[] {
	const all = (editions ?? []).map(({ lang, under }) => ({ hreflang: lang, href: full(siteBelow(site, under), path) }));
	const [main] = all;
	return main ? [...all, { ...main, hreflang: 'x-default' }] : [];
}
