import { siteOf } from '../site/paths.ts';
import type { Entry } from './entries.ts';
import type { Finding } from './mistakes.ts';
import type { Entries } from './references.ts';
import { subjectAt, subjectsIn } from './subjects.ts';
import { nearest } from './text.ts';

/** Links in texts to people, lists, topics, recognitions and works that are in no file. `unread` names files with mistakes. */
export function linkFindings(entries: Entries, unread: ReadonlySet<string>): Finding[] {
	const { hub, people, lists, recognitions, works } = entries;
	const linking = [hub ?? [], people, lists, recognitions, works].flat().filter(({ links }) => links.length > 0);
	if (linking.length === 0) return [];
	const site = siteOf(hub?.data.url ?? 'https://example.org');
	const known = subjectsIn(entries);
	return linking.flatMap(({ file, links }: Entry) =>
		links.flatMap(({ url, line }): Finding[] => {
			const subject = subjectAt(url, site);
			if (!subject || known.has(subject) || unread.has(subject)) return [];
			const [, place = '', id = ''] = /^(.+\/)(.+)$/.exec(subject) ?? [];
			const beside = [...known].filter((one) => one.startsWith(place)).map((one) => one.slice(place.length));
			const near = nearest(id, beside);
			return [{ kind: 'leads-nowhere', written: url, near: near && `/${place}${near}/`, file, line }];
		}),
	);
}
