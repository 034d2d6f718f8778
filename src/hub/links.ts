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
			const place = subject.replace(/[^/]+$/, '');
			const near = nearest(
				subject,
				[...known].filter((one) => one.startsWith(place)),
			);
			return [{ kind: 'leads-nowhere', written: url, near: near && `/${near}/`, file, line }];
		}),
	);
}
