import type { Hub, Person } from '../hub/hub.ts';
import { firstDay } from '../hub/time/days.ts';
import { type FeedFormat, feedFormats } from '../vocabulary/feed-formats.ts';
import { paths } from '../vocabulary/paths.ts';

/** Whether a profile is news itself, because no recognition is. */
export const isNews = ({ recognitions, since }: Person, { today }: Hub): boolean =>
	recognitions.length === 0 && since !== undefined && firstDay(since) <= today;

/** Whether somebody has a feed of their own: without any news it would be empty. */
export const hasFeed = (person: Person, hub: Hub): boolean => person.recognitions.length > 0 || isNews(person, hub);

/** The formats of the feeds beside a page, the owner's first: every one for the whole hub, for each list, topic and person those that it chose. */
export const formatsAt = (path: string, { feeds }: Hub): FeedFormat[] =>
	path === paths.home ? [...feedFormats] : feeds.flatMap((chosen) => feedFormats.filter(({ id }) => id === chosen));
