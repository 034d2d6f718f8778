import { recognitionCard } from '../../../cards/words.ts';
import { csvOf } from '../../../csv/write.ts';
import type { Hub } from '../../../hub/hub.ts';
import { addDays, type Day } from '../../../hub/time/days.ts';
import { recognitionKit } from '../../../share/kit.ts';
import { cardImage } from '../../../site/card-image.ts';
import { full, paths, type Site } from '../../../vocabulary/paths.ts';
import type { LogRow } from '../../log/log.ts';

/** One post for a scheduler. Addresses are full. */
export interface ScheduledPost {
	date: Day;
	network: string;
	text: string;
	link: string;
	media: string;
	alt: string;
}

/**
 * Posts of the recognitions of some days, on every network of the hub on which the log does not say that they were posted.
 * Each is of the hub as it will be on its day.
 */
export function scheduledPosts(
	hubOn: (day: Day) => Hub,
	rows: readonly LogRow[],
	site: Site,
	from: Day,
	days: number,
): ScheduledPost[] {
	const posted = new Set(
		rows.filter(({ what }) => what === 'posted').map(({ recognition, network }) => `${recognition} ${network}`),
	);
	const coming = hubOn(addDays(from, days)).recognitions.filter(({ date }) => from <= date);
	const dates = [...new Set(coming.map(({ date }) => date))].toReversed();
	return dates.flatMap((day) => {
		const hub = hubOn(day);
		const given = hub.recognitions.filter(({ date }) => date === day).toReversed();
		return given.flatMap((recognition) => {
			const { file, alt } = cardImage(recognitionCard(recognition, hub), hub);
			const media = full(site, file);
			const link = full(site, paths.recognition(recognition.id));
			return recognitionKit(recognition, hub, site)
				.posts.filter(({ network }) => !posted.has(`${recognition.id} ${network}`))
				.map(({ network, text }) => ({ date: day, network, text, link, media, alt }));
		});
	});
}

/** The columns of a scheduler. */
const columns = ['date', 'network', 'text', 'link', 'media', 'alt'] as const;

/** Posts as CSV with a header. */
export const postsAsCsv = (posts: readonly ScheduledPost[]): string =>
	csvOf([columns, ...posts.map((post) => columns.map((column) => post[column]))]);
