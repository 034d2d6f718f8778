import type { Hub, List, Person } from '../hub/hub.ts';
import { escapeMarkup } from '../hub/text.ts';
import { full, paths, type Site } from '../vocabulary/paths.ts';

/** Text to paste into a page or a README. */
export interface Snippets {
	html: string;
	markdown: string;
}

/** A person's badge, which leads back to their page. */
export function badgeSnippets({ id, name }: Person, { owner, words }: Hub, site: Site): Snippets {
	const [image, page] = [full(site, paths.badge(id)), full(site, paths.person(id))];
	const alt = words.badge.title(owner.name, name);
	return {
		html: `<a href="${page}" rel="noopener"><img src="${image}" alt="${escapeMarkup(alt)}" height="64"></a>`,
		markdown: `[![${escapeMarkdown(alt)}](${image})](${page})`,
	};
}

/** The faces of a list: as a frame where HTML is, as a picture elsewhere. */
export function wallSnippets({ id, title }: List, site: Site): Snippets {
	return {
		html: `<iframe src="${full(site, paths.wall(id))}" title="${escapeMarkup(title)}" loading="lazy" width="100%" height="420" style="border:0"></iframe>`,
		markdown: `[![${escapeMarkdown(title)}](${full(site, paths.wallPicture(id))})](${full(site, paths.list(id))})`,
	};
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()<>#+!|~-]/g, '\\$&');
