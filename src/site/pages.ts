import { areKept, creditedOn, type Hub } from '../hub/hub.ts';
import { paths } from '../vocabulary/paths.ts';
import { allPagesOf, listPages, pagePath, tagPages, wallPages } from './paging.ts';

/** A page of the site. */
export interface SitePage {
	path: string;
	/** Kept from search engines: at a person's wish, or because it says what another page says. */
	noindex?: boolean;
}

/** Every page that a hub has, but redirects and the page for what is not there. */
export function allPages(hub: Hub): SitePage[] {
	return [
		...[paths.home, paths.recognitions, ...allPagesOf(hub).map((page) => pagePath(page))].map((path) => ({ path })),
		...hub.lists.flatMap((list) =>
			listPages(list).map((page) => ({ path: pagePath(page), noindex: areKept(list.people) })),
		),
		...hub.tags.flatMap((tag) => tagPages(tag).map((page) => ({ path: pagePath(page), noindex: areKept(tag.people) }))),
		...hub.recognitions.map(({ id, people }) => ({ path: paths.recognition(id), noindex: areKept(people) })),
		...hub.works.map((work) => ({ path: paths.work(work.id), noindex: areKept(creditedOn(work)) })),
		...hub.people.map(({ id, noindex }) => ({ path: paths.person(id), noindex })),
		...hub.pages.map(({ id, noindex }) => ({ path: paths.own(id), noindex })),
		{ path: paths.share, noindex: true },
		...(hub.recognitions.length > 0 ? [{ path: paths.email, noindex: true }] : []),
		...hub.people.map(({ id }) => ({ path: paths.personShare(id), noindex: true })),
		...hub.lists.flatMap((list) => wallPages(list).map((page) => ({ path: pagePath(page), noindex: true }))),
	];
}
