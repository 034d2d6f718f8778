import { absolute } from '../site/here.ts';
import { paths } from '../vocabulary/paths.ts';

export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(paths.sitemap)}\n`);
