import { feedOf } from '../feeds/items.ts';
import { writeRss } from '../feeds/rss.ts';
import { getHub } from '../hub/read.ts';
import { here } from '../site/here.ts';

export const GET = async () => writeRss(feedOf({ hub: true }, await getHub(), here));
