import { areKept, creditedOn, type Hub } from '../hub/hub.ts';
import { paths } from '../vocabulary/paths.ts';
import { pagesOf } from './directory.ts';
import { monthsOf, yearsOf } from './periods.ts';

/** A page of the site. */
export interface SitePage {
	path: string;
	/** Kept from search engines: at a person's wish, or because it says what another page says. */
	noindex?: boolean;
}

/** Every page that a hub has, but redirects and the page for what is not there. */
export function allPages(hub: Hub): SitePage[] {
	const years = [...yearsOf(hub.recognitions)];
	const fixed = [
		paths.home,
		paths.tags,
		paths.recognitions,
		paths.introductions,
		paths.works,
		paths.events,
		paths.follow,
	];
	const listed = [
		...fixed,
		...pagesOf(hub.people).map((_, index) => paths.people(index + 1)),
		...years.map(([year]) => paths.year(year)),
		...years.flatMap(([year, all]) => [...monthsOf(all).keys()].map((month) => paths.month(year, month))),
	];
	return [
		...listed.map((path) => ({ path })),
		...hub.lists.map(({ id, people }) => ({ path: paths.list(id), noindex: areKept(people) })),
		...hub.tags.map(({ id, people }) => ({ path: paths.tag(id), noindex: areKept(people) })),
		...hub.recognitions.map(({ id, people }) => ({ path: paths.recognition(id), noindex: areKept(people) })),
		...hub.works.map((work) => ({ path: paths.work(work.id), noindex: areKept(creditedOn(work)) })),
		...hub.people.map(({ id, noindex }) => ({ path: paths.person(id), noindex })),
		...hub.people.map(({ id }) => ({ path: paths.personShare(id), noindex: true })),
		...hub.lists.map(({ id }) => ({ path: paths.wall(id), noindex: true })),
	];
}
