import type { Hub } from '../hub/hub.ts';
import { getSite } from '../hub/read.ts';
import { above, full, local, type Site } from '../vocabulary/paths.ts';

/** The site of the page that is being made, in its language: asked for each page, since the same code makes the pages of all. */
export const here: Site = {
	get origin() {
		return getSite().origin;
	},
	get base() {
		return getSite().base;
	},
};

/** Who speaks in words to post: the owner, who alone sees pages while writing; on the published site, whoever comes there. */
export const speaker = import.meta.env.WRITING ? 'owner' : 'reader';

/** An address for links within this site. */
export const href = (path: string): string => local(here, path);

/** The same for what stands once for all languages. */
export const atRoot = (path: string, { under }: Pick<Hub, 'under'>): string => local(above(here, under), path);

/** A full address on this site. */
export const absolute = (path: string): string => full(here, path);

/** An address that calendars subscribe to. */
export const webcal = (path: string): string => absolute(path).replace(/^https?:/, 'webcal:');
