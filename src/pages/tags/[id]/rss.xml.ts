import type { APIRoute } from 'astro';
import { feedOf } from '../../../feeds/items.ts';
import { writeRss } from '../../../feeds/rss.ts';
import type { Tag } from '../../../hub/hub.ts';
import { getHub } from '../../../hub/read.ts';
import { here } from '../../../site/here.ts';

export async function getStaticPaths() {
	const { tags } = await getHub();
	return tags.map((tag) => ({ params: { id: tag.id }, props: { tag } }));
}

export const GET: APIRoute<{ tag: Tag }> = async ({ props: { tag } }) =>
	writeRss(feedOf({ tag }, await getHub(), here));
