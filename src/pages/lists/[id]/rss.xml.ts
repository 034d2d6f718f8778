import type { APIRoute } from 'astro';
import { feedOf } from '../../../feeds/items.ts';
import { writeRss } from '../../../feeds/rss.ts';
import type { List } from '../../../hub/hub.ts';
import { getHub } from '../../../hub/read.ts';
import { here } from '../../../site/here.ts';

export async function getStaticPaths() {
	const { lists } = await getHub();
	return lists.map((list) => ({ params: { id: list.id }, props: { list } }));
}

export const GET: APIRoute<{ list: List }> = async ({ props: { list } }) =>
	writeRss(feedOf({ list }, await getHub(), here));
