import type { APIRoute } from 'astro';
import { feedOf } from '../../../feeds/items.ts';
import { writeRss } from '../../../feeds/rss.ts';
import type { Person } from '../../../hub/hub.ts';
import { getHub } from '../../../hub/read.ts';
import { withFormer } from '../../../site/former.ts';
import { here } from '../../../site/here.ts';

export async function getStaticPaths() {
	const { people } = await getHub();
	// Who follows an older address keeps getting the feed.
	return withFormer(people).map(({ id, of }) => ({ params: { id }, props: { person: of } }));
}

export const GET: APIRoute<{ person: Person }> = async ({ props: { person } }) =>
	writeRss(feedOf({ person }, await getHub(), here));
