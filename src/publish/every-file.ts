import type { Hub } from '../hub/hub.ts';
import { publicSubjects } from '../hub/subjects.ts';
import { allPages } from '../site/pages.ts';
import { paths, type Site } from '../vocabulary/paths.ts';
import { allFiles, filesOnce } from './files.ts';
import { allPictures } from './pictures.ts';

/** Every file that the site of a hub will have in one language, but what pages look like: `people/ada/index.html`. */
export function siteFiles(hub: Hub, site: Site): Set<string> {
	const pages = [
		...allPages(hub).map(({ path }) => path),
		...[...publicSubjects(hub)].map((subject) => `/${subject}/`),
	];
	const fixed = [paths.fontSheet, paths.leaf, '/404.html'];
	const others = [...allFiles(hub, site), ...filesOnce([hub], site), ...allPictures(hub)].map(({ path }) => path);
	return new Set([...pages.map((page) => `${page}index.html`), ...fixed, ...others].map((file) => file.slice(1)));
}
