import { decoded, type Site, subjectOf } from '../site/paths.ts';
import type { Day } from './days.ts';
import { type Hub, monthOf, yearOf } from './hub.ts';
import type { DataOf } from './schema/index.ts';
import { slug } from './text.ts';
import { dateOf } from './things.ts';

const collections = ['people', 'lists', 'recognitions', 'works'] as const;
type Collection = (typeof collections)[number];

/** Things as they were read, public or not. */
type Things = { [C in Collection]: readonly { id: string; data: DataOf<C> }[] };

/** All that would have a page if it were public, as `subjectOf` names it: things by every id, topics, years and months. */
export const subjectsIn = (things: Things): Set<string> =>
	new Set([
		...collections.flatMap((name) =>
			things[name].flatMap(({ id, data }) => [id, ...data.formerly].map((one) => `${name}/${one}`)),
		),
		...things.people.flatMap(({ data }) => data.tags.map((label) => `tags/${slug(label)}`)),
		...things.recognitions.flatMap(({ id, data }) => periodsOf(dateOf(id, data))),
	]);

/** All that has a page. */
export const publicSubjects = (hub: Hub): Set<string> =>
	new Set([
		...collections.flatMap((name) =>
			hub[name].flatMap(({ id, formerly }) => [id, ...formerly].map((one) => `${name}/${one}`)),
		),
		...hub.tags.map(({ id }) => `tags/${id}`),
		...hub.recognitions.flatMap(({ date }) => periodsOf(date)),
	]);

const periodsOf = (day: Day): string[] => [
	`recognitions/${yearOf(day)}`,
	`recognitions/${yearOf(day)}/${monthOf(day)}`,
];

/** What an address is about that leads to a site, with or without the name of its host. */
export function subjectAt(address: string, { origin, base }: Site): string | undefined {
	if (address.startsWith('/')) return subjectOf(address);
	const url = URL.parse(address);
	const path = decoded(url?.pathname ?? '');
	const isOwn = url && hostOf(url) === hostOf(new URL(origin)) && path.startsWith(`${base}/`);
	return isOwn ? subjectOf(path.slice(base.length)) : undefined;
}

/** A host, however it is written. */
const hostOf = ({ host }: URL): string => host.replace(/^www\./, '').replace(/\.(?=:|$)/, '');
