import type { Hub } from '../hub/hub.ts';
import { publicSubjects } from '../hub/subjects.ts';
import { allPages } from '../site/pages.ts';
import { paths, type Site } from '../vocabulary/paths.ts';
import { allFiles } from './files.ts';
import { allPictures } from './pictures.ts';

/** Every file that the site of a hub will have, but what pages look like: `people/ada/index.html`. */
export function filesOf(hub: Hub, site: Site): Set<string> {
	const pages = [
		...allPages(hub).map(({ path }) => path),
		...[...publicSubjects(hub)].map((subject) => `/${subject}/`),
	];
	const fixed = [paths.fontSheet, paths.sitemap, paths.leaf, '/404.html', '/robots.txt'];
	const others = [...allFiles(hub, site), ...allPictures(hub)].map(({ path }) => path);
	return new Set([...pages.map((page) => `${page}index.html`), ...fixed, ...others].map((file) => file.slice(1)));
}
