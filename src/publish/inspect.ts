import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Hub } from '../hub/hub.ts';
import { allPages } from '../site/pages.ts';
import { local, paths, type Site, subjectOf } from '../site/paths.ts';
import { ownFiles } from './own-files.ts';
import type { Secrets } from './secrets.ts';
import { xmlFault } from './xml.ts';

/** Whether a file of a site holds text, by its name. */
export const isText = (file: string): boolean => /\.(html|xml|css|txt|svg|json|md|csv|ics|vcf|opml)$/.test(file);

/** A finished site that is not published yet. */
export interface Inspection {
	folder: string;
	hub: Hub;
	site: Site;
	/** Paths of the pictures and files that must be there, besides the pages. */
	wanted: readonly string[];
	secrets: Secrets;
}

/** Checks a finished site as a whole. Returns how many files it has; throws with all that is wrong. */
export async function inspect(inspection: Inspection): Promise<number> {
	const { folder } = inspection;
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = new Set(
		entries
			.filter((entry) => entry.isFile())
			.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
	);
	const own = await ownFiles();
	const faults = [
		...missing(files, inspection),
		...hidden(files, inspection),
		...(await overwritten(own, files, folder)),
	];
	for (const file of files) {
		if (isText(file)) {
			const text = await readFile(path.join(folder, file), 'utf8');
			faults.push(...textFaults(file, text, files, inspection));
			if (/\.(xml|svg|opml)$/.test(file) && !own.has(file)) faults.push(...xmlFaults(file, text));
		}
		if (/\.(png|webp)$/.test(file)) faults.push(...pictureFaults(file, await readFile(path.join(folder, file))));
		if (faults.length > 50) break;
	}
	if (faults.length > 0)
		throw new Error(
			`the site that was built is not right, so it was not published:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
		);
	return files.size;
}

/** Everything public has its page, and every picture and file is there. */
function missing(files: ReadonlySet<string>, { hub, wanted }: Inspection): string[] {
	const pages = allPages(hub).map(({ path: page }) => `${page.slice(1)}index.html`);
	return [...pages, ...wanted.map((file) => file.slice(1)), '404.html']
		.filter((file) => !files.has(file))
		.map((file) => `${file} is missing`);
}

/** A file about what has no page, or with a name that is not public. */
const hidden = (files: ReadonlySet<string>, { secrets: { net, subjects } }: Inspection): string[] =>
	[...files]
		.filter((file) => subjects.has(subjectOf(`/${file}`) ?? '') || net.caught(file).length > 0)
		.map((file) => `${file} is about what is not public`);

/** A file of public/ that a page has taken the place of. */
async function overwritten(
	own: ReadonlyMap<string, string>,
	files: ReadonlySet<string>,
	folder: string,
): Promise<string[]> {
	const faults: string[] = [];
	for (const [file, full] of own)
		if (files.has(file) && !(await readFile(full)).equals(await readFile(path.join(folder, file))))
			faults.push(`public/${file} has the address of a page of the site: rename it`);
	return faults;
}

/** Readers refuse a feed as a whole for one letter that XML does not know. */
function xmlFaults(file: string, text: string): string[] {
	const because = xmlFault(text);
	return because ? [`${file}: no XML that readers take (${because})`] : [];
}

/** Signs of a failed template. */
const failed: [pattern: RegExp, because: string][] = [
	[/__ASTRO_|\[object (Object|Promise)\]/, 'a sign of a failed template'],
	[/>\s*(undefined|NaN|null)\s*</, 'a missing value'],
];

/** A tag with its attributes, and one attribute. Text holds no `<`: whoever writes it escapes it, which the browser test proves. */
const tag = /<[a-z][\w-]*((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Drawings that others show on their sites: they run nothing and ask for nothing. */
const isPicture = /^(badges\/[^/]+|lists\/[^/]+\/wall)\.svg$/;
const reaches = /<(script|foreignObject|style>[^<]*@import)|\son\w+=|\b(href|src)="(?!data:image\/|#)|url\((?!#)/i;

function textFaults(file: string, text: string, files: ReadonlySet<string>, { secrets, site }: Inspection): string[] {
	const faults = secrets.net.caught(text).map((words) => `“${words}” is not public`);
	if (isPicture.test(file) && (!text.startsWith('<svg ') || reaches.test(text)))
		faults.push('not a picture that stands alone');
	if (file.endsWith('.html')) {
		faults.push(
			...failed.flatMap(([pattern, because]) =>
				pattern.test(text) ? [`${because} (${pattern.exec(text)?.[0].slice(0, 60)})`] : [],
			),
		);
		for (const [, attributes = ''] of text.matchAll(tag)) faults.push(...tagFaults(attributes, files, site));
		const isPart = file.startsWith(paths.search.slice(1));
		if (!(isPart ? /<li/ : /<(h1|meta http-equiv="refresh")/).test(text)) faults.push('an empty page');
	}
	return faults.map((fault) => `${file}: ${fault}`);
}

/** No attribute runs code, and every address of this site leads somewhere. */
function tagFaults(attributes: string, files: ReadonlySet<string>, site: Site): string[] {
	return [...attributes.matchAll(attribute)].flatMap(([, name = '', a, b, c]) => {
		const value = a ?? b ?? c ?? '';
		if (/^on/i.test(name)) return [`an attribute that runs code (${name})`];
		if (!/^(href|src)$/i.test(name)) return [];
		if (/^\s*(javascript|data|vbscript):/i.test(value)) return [`a link that runs code (${value.slice(0, 60)})`];
		return value.startsWith('/') && !leadsSomewhere(value, files, site) ? [`${value} leads nowhere`] : [];
	});
}

function leadsSomewhere(address: string, files: ReadonlySet<string>, site: Site): boolean {
	const [bare = ''] = address.replaceAll('&amp;', '&').split(/[?#]/);
	const base = local(site, '/');
	if (!bare.startsWith(base)) return false;
	const file = decodeURI(bare.slice(base.length));
	return files.has(file.endsWith('/') || file === '' ? `${file}index.html` : file);
}

function pictureFaults(file: string, bytes: Buffer): string[] {
	if (/Exif|<x:xmpmeta/.test(bytes.subarray(0, 4096).toString('latin1')))
		return [`${file}: holds metadata of the camera`];
	if (file.endsWith('.webp')) return bytes.toString('latin1', 8, 12) === 'WEBP' ? [] : [`${file}: not a picture`];
	return bytes.toString('latin1', 1, 4) === 'PNG' && bytes.length > 100 ? [] : [`${file}: not a picture`];
}
