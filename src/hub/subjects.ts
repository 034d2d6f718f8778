import { decodedAddress, type Site, subjectOf, type Thing, things } from '../vocabulary/paths.ts';
import { type Hub, monthOf, yearOf } from './hub.ts';
import { slug } from './text.ts';
import { recognitionDay, type ThingsRead } from './things.ts';
import type { Day } from './time/days.ts';
import { topicAddress } from './topics.ts';

/** All that would have a page if it were public, as `subjectOf` names it: things by every id, topics, years and months. */
export const subjectsIn = (read: ThingsRead): Set<string> =>
	setOf(
		(thing) => read[thing].flatMap(({ id, data }) => [id, ...data.formerly]),
		read.people.flatMap(({ data }) => data.tags.flatMap((spelling) => [topicAddress(spelling), slug(spelling)])),
		read.recognitions.map(({ id, data }) => recognitionDay(id, data)),
	);

/** All that has a page. */
export const publicSubjects = (hub: Hub): Set<string> =>
	setOf(
		(thing) => hub[thing].flatMap(({ id, formerly }) => [id, ...formerly]),
		hub.tags.flatMap(({ id, formerly }) => [id, ...formerly]),
		hub.recognitions.map(({ date }) => date),
	);

const setOf = (idsOf: (thing: Thing) => string[], tags: readonly string[], days: readonly Day[]): Set<string> =>
	new Set([
		...things.flatMap((thing) => idsOf(thing).map((id) => `${thing}/${id}`)),
		...tags.map((tag) => `tags/${tag}`),
		...days.flatMap(periodsOf),
	]);

const periodsOf = (day: Day): string[] => [
	`recognitions/${yearOf(day)}`,
	`recognitions/${yearOf(day)}/${monthOf(day)}`,
];

/** What an address is about that leads to a site, with or without the name of its host. */
export function subjectAt(address: string, { origin, base }: Site): string | undefined {
	if (address.startsWith('/')) return subjectOf(address);
	const url = URL.parse(address);
	const path = decodedAddress(url?.pathname ?? '');
	const isOwn = url && plainHost(url) === plainHost(new URL(origin)) && path.startsWith(`${base}/`);
	return isOwn ? subjectOf(path.slice(base.length)) : undefined;
}

/** A host, however it is written. */
const plainHost = ({ host }: URL): string => host.replace(/^www\./, '').replace(/\.(?=:|$)/, '');
