import { readFile } from 'node:fs/promises';
import type { Loaded } from '../hub/content/load.ts';
import { allOf } from '../hub/content/references.ts';
import type { Hub } from '../hub/hub.ts';
import { safeAddress } from '../hub/markdown/markdown.ts';
import type { Finding } from '../hub/mistakes/finding.ts';
import { publicSubjects } from '../hub/subjects.ts';
import { nearest } from '../hub/text.ts';
import { encodedAddress, fileAsked, subjectOf } from '../vocabulary/paths.ts';
import { isText } from './own-files.ts';
import type { Secrets } from './secrets.ts';
import { foldersOf } from './written.ts';

/** Whether a host answers for a path of the site: with a file, or with the page of a folder. */
export const isFile = (files: { has: (file: string) => boolean }, path: string): boolean =>
	files.has(path) || files.has(`${path}/index.html`.replace(/\/+index/, '/index').replace(/^\//, ''));

/** Links in texts to what the site does not have: no page, no file of its own, none of `own`. What is hidden is unlinked, and what is in no file was told. */
export async function wayFindings(
	loaded: Loaded,
	hub: Hub,
	filesOnce: () => Promise<ReadonlySet<string>>,
	own: ReadonlyMap<string, string>,
): Promise<Finding[]> {
	const shown = publicSubjects(hub);
	const links = allOf(loaded).flatMap(({ file, links }) =>
		links.flatMap(({ url, line }) => {
			const address = safeAddress(encodedAddress(url), 'href', '') ?? '';
			const subject = subjectOf(address);
			const isOwn = address.startsWith('/') && (!subject || shown.has(subject));
			return isOwn ? [{ url, file, line, path: pathIn(address) }] : [];
		}),
	);
	if (links.length === 0) return [];
	const files = new Set([...(await filesOnce()), ...own.keys()]);
	const pages = [...files].flatMap((file) => (file.endsWith('/index.html') ? [`/${file.slice(0, -10)}`] : []));
	return links
		.filter(({ path }) => !isFile(files, path))
		.map(({ url, file, line, path }) => ({
			...{ kind: 'leads-nowhere', written: url, near: nearest(`/${path}`, pages) },
			...{ file, line },
		}));
}

/** What is asked of a host at an address, without its first slash. */
const pathIn = (address: string): string => fileAsked(URL.parse(address, 'https://a.test')?.pathname ?? '').slice(1);

/** What is wrong with files of `public/`: they stand where the site has something, or tell what is not public. */
export async function ownFindings(
	own: ReadonlyMap<string, string>,
	files: ReadonlySet<string>,
	{ net, subjects }: Secrets,
): Promise<Finding[]> {
	const folders = new Set([...files].flatMap(foldersOf));
	const findings: Finding[] = [];
	for (const [name, full] of own) {
		const at = { file: `public/${name}`, line: 1 };
		if (files.has(name) || folders.has(name) || foldersOf(name).some((folder) => files.has(folder)))
			findings.push({ kind: 'place-taken', written: `/${name}`, ...at });
		const words = `${name}\n${isText(name) ? await readFile(full, 'utf8') : ''}`;
		const [caught = subjects.has(subjectOf(`/${name}`) ?? '') ? name : undefined] = net.caught(words);
		if (caught) findings.push({ kind: 'tells-hidden', written: caught, ...at });
	}
	return findings;
}
