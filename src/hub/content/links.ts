import { siteOf, things } from '../../vocabulary/paths.ts';
import type { Finding } from '../mistakes/finding.ts';
import { subjectAt, subjectsIn } from '../subjects.ts';
import { nearest } from '../text.ts';
import { meantBy, type Targets, targetsOf } from '../wikilink-targets.ts';
import { allOf, type Entries, isHidden } from './references.ts';

/** Links in texts to people, lists, topics, recognitions and works that are in no file. `unread` names files with mistakes. */
export function linkFindings(entries: Entries, unread: ReadonlySet<string>): Finding[] {
	const linking = allOf(entries).filter(({ links }) => links.length > 0);
	if (linking.length === 0) return [];
	const site = siteOf(entries.hub?.data.url);
	const known = subjectsIn(entries);
	// Many may link to one that is gone, and looking for it takes long among many.
	const meant = new Map<string, string | undefined>();
	return linking.flatMap(({ file, links }) =>
		links.flatMap(({ url, line }): Finding[] => {
			const subject = subjectAt(url, site);
			if (!subject || known.has(subject) || unread.has(subject)) return [];
			if (!meant.has(subject)) meant.set(subject, addressNear(subject, known));
			return [{ kind: 'leads-nowhere', written: url, near: meant.get(subject), file, line }];
		}),
	);
}

/** The address of what is called nearly as a subject, and of the same kind. */
function addressNear(subject: string, known: ReadonlySet<string>): string | undefined {
	const [, place = '', id = ''] = /^(.+\/)(.+)$/.exec(subject) ?? [];
	const near = nearest(
		id,
		[...known].flatMap((one) => (one.startsWith(place) ? [one.slice(place.length)] : [])),
	);
	return near && `/${place}${near}/`;
}

/** Wikilinks in texts that name nothing: not a file, nor a person, list or work by its name; and those that name what is hidden. */
export function wikilinkFindings(entries: Entries, unread: ReadonlySet<string>): Finding[] {
	const linking = allOf(entries).filter(({ wikilinks }) => wikilinks.length > 0);
	if (linking.length === 0) return [];
	const targets = targetsOf(entries);
	const isUnread = (target: string) => things.some((thing) => unread.has(`${thing}/${target.split('/').at(-1)}`));
	const hidden = new Set(
		allOf(entries)
			.filter(isHidden)
			.map(({ collection, id }) => `${collection}/${id}`),
	);
	const near = new Map<string, string | undefined>();
	return linking.flatMap(({ file, wikilinks }) =>
		wikilinks.flatMap(({ url: target, line, hasWords }): Finding[] => {
			const subject = meantBy({ target }, targets);
			if (subject && hidden.has(subject) && !hasWords) return [{ kind: 'names-hidden', written: target, file, line }];
			if (subject || isUnread(target)) return [];
			if (!near.has(target)) near.set(target, nearestId(target, targets));
			return [{ kind: 'names-nothing', written: target, near: near.get(target), file, line }];
		}),
	);
}

/** The id of what is called nearly so. */
function nearestId(target: string, targets: Targets): string | undefined {
	const key = nearest(
		target.split('/').at(-1) ?? '',
		[...targets].flatMap(([key, subject]) => (subject && !key.includes('/') ? [key] : [])),
	);
	return key && targets.get(key)?.replace(/^.+\//, '');
}
