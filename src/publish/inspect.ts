import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Hub, Hubs } from '../hub/hub.ts';
import { withoutEntities } from '../hub/text.ts';
import { keyOf } from '../keys.ts';
import { allPages } from '../site/pages.ts';
import { fileAsked, paths, type Site, subjectOf } from '../vocabulary/paths.ts';
import type { Extent } from './hosting/room.ts';
import type { Ledger } from './ledger.ts';
import { hasMetadata } from './metadata.ts';
import { isText, ownFiles } from './own-files.ts';
import { type Secrets, secretsKey } from './secrets.ts';
import type { SiteStamps } from './site-folder.ts';
import { isFile } from './ways.ts';
import { reachOf, xmlFault } from './xml.ts';

/** A finished site that is not published yet. */
export interface Inspection {
	folder: string;
	/** All that it holds. */
	files: SiteStamps;
	/** One in each language, that of the texts first. */
	hubs: Hubs;
	site: Site;
	/** The pictures and files that must be there, besides the pages. */
	wanted: readonly string[];
	secrets: Secrets;
	/** What was found right before with the same key, and by the same Laurels, is not read again. Missing where all is to be read. */
	kept?: { made: string; ledger: Ledger };
}

/** Checks a finished site as a whole. Returns how much it is; throws with all that is wrong. */
export async function inspect(inspection: Inspection): Promise<Extent> {
	const { folder, files, hubs, site, secrets, kept } = inspection;
	const inEdition = underIn(hubs);
	const own = await ownFiles();
	const signs = signsOfFailure(hubs);
	const asked = keyOf(kept?.made ?? '', signs.source, secretsKey(secrets));
	const last = kept?.ledger.inspected(asked, files);
	const faults = [
		...missing(inspection),
		...hidden(
			[...files.keys()].filter((file) => !last?.had(file)),
			inspection,
		),
	];
	const isOwn = (file: string) => own.has(file) || own.has(inEdition(file));
	for (const [file, [, , key]] of files) {
		if (last?.isRight(file, key) && !isOwn(file)) continue;
		if (isText(file)) {
			const text = await readFile(path.join(folder, file), 'utf8');
			if (isOwn(file) || saysOfPeople(inEdition(file))) faults.push(...secretFaults(file, text, inspection));
			// What its owner put into public/ is theirs to say.
			if (isOwn(file)) continue;
			if (file.endsWith('.html')) faults.push(...pageFaults(file, inEdition(file), text, files, site, signs));
			if (/\.(xml|svg|opml)$/.test(file)) faults.push(...xmlFaults(file, text));
		}
		if (/\.(png|webp)$/.test(file) && !isOwn(file))
			faults.push(...pictureFaults(file, await readFile(path.join(folder, file))));
		if (faults.length > 50) break;
	}
	if (faults.length > 0)
		throw new Error(
			`the site that was built is not right, so it was not published:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
		);
	kept?.ledger.noteInspected(asked, files);
	return { files: files.size, bytes: [...files.values()].reduce((sum, [size]) => sum + size, 0) };
}

/**
 * Whether a text is looked through for secrets, by its path. An index has single words of what pages say, where they are
 * looked for as they are written; the editor is the same whoever is in the hub, and asks for names and headlines.
 */
const saysOfPeople = (inEdition: string): boolean =>
	![paths.searchWords, paths.editor].some((place) => inEdition.startsWith(place.slice(1)));

/** The path of a file from where the pages of its language begin. */
const underIn = (hubs: readonly Hub[]): ((file: string) => string) => {
	const prefixes = hubs.flatMap(({ under }) => (under ? [`${under.slice(1)}/`] : []));
	return (file) => file.slice(prefixes.find((prefix) => file.startsWith(prefix))?.length ?? 0);
};

/** Everything public has its page, and every picture and file is there. */
function missing({ files, hubs, wanted }: Inspection): string[] {
	const pages = hubs.flatMap((hub) =>
		allPages(hub).map(({ path: page }) => `${(hub.under + page).slice(1)}index.html`),
	);
	return [...pages, ...wanted, '404.html'].filter((file) => !files.has(file)).map((file) => `${file} is missing`);
}

/** A file about what has no page, or with a name that is not public. */
const hidden = (files: readonly string[], { hubs, secrets: { net, subjects } }: Inspection): string[] =>
	files
		.filter((file) => subjects.has(subjectOf(`/${underIn(hubs)(file)}`) ?? '') || net.caught(file).length > 0)
		.map((file) => `${file} is about what is not public`);

const secretFaults = (file: string, text: string, { secrets: { net } }: Inspection): string[] =>
	net.caught(text).map((words) => `${file}: “${words}” is not public`);

/** Drawings that others show on their sites. */
const isShownElsewhere = /^(badges\/[^/]+|lists\/[^/]+\/wall)\.svg$/;

/** Readers refuse a feed as a whole for one letter that XML does not know. */
function xmlFaults(file: string, text: string): string[] {
	const because = xmlFault(text);
	if (because) return [`${file}: no XML that readers take (${because})`];
	const reach = isShownElsewhere.test(file) ? reachOf(text) : undefined;
	return reach ? [`${file}: not a picture that stands alone (${reach})`] : [];
}

/** What a failed template leaves. Whoever is called so, or writes about it, is not suspected. */
function signsOfFailure(hubs: readonly Hub[]): RegExp {
	const texts = textsIn(hubs).join('\n');
	const unsaid = (signs: string[]) => signs.filter((sign) => !texts.includes(sign)).join('|') || '(?!)';
	const within = unsaid(['__ASTRO_', '[object Object]', '[object Promise]']).replace(/[[\]]/g, '\\$&');
	return new RegExp(`${within}|>\\s*(?:${unsaid(['undefined', 'NaN', 'null'])})\\s*<`);
}

/** Every text in a hub, whose things lead to one another. */
function textsIn(hubs: readonly Hub[]): string[] {
	const texts: string[] = [];
	const seen = new Set<unknown>();
	for (const left: unknown[] = [...hubs]; left.length > 0;) {
		const value = left.pop();
		if (typeof value === 'string') texts.push(value);
		if (typeof value !== 'object' || value === null || seen.has(value)) continue;
		seen.add(value);
		left.push(...Object.values(value));
	}
	return texts;
}

/** A tag with its attributes, and one attribute. Text holds no `<`: whoever writes it escapes it, which the browser test proves. */
const tag = /<[a-z][\w-]*((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

function pageFaults(
	file: string,
	inEdition: string,
	text: string,
	files: SiteStamps,
	site: Site,
	signs: RegExp,
): string[] {
	const [sign] = signs.exec(text) ?? [];
	const faults = sign ? [`a sign of a failed template (${sign})`] : [];
	for (const [, attributes = ''] of text.matchAll(tag)) faults.push(...tagFaults(attributes, files, site));
	const isPart = inEdition.startsWith(paths.search.slice(1));
	if (!(isPart ? /<li/ : /<(h1|meta http-equiv="refresh")/).test(text)) faults.push('an empty page');
	return faults.map((fault) => `${file}: ${fault}`);
}

/** No attribute runs code, and every address of this site leads somewhere. */
function tagFaults(attributes: string, files: SiteStamps, site: Site): string[] {
	return [...attributes.matchAll(attribute)].flatMap(([, name = '', a, b, c]) => {
		const value = a ?? b ?? c ?? '';
		if (/^on/i.test(name)) return [`an attribute that runs code (${name})`];
		if (!/^(href|src)$/i.test(name)) return [];
		if (/^\s*(javascript|data|vbscript):/i.test(value)) return [`a link that runs code (${value.slice(0, 60)})`];
		return value.startsWith('/') && !leadsSomewhere(value, files, site) ? [`${value} leads nowhere`] : [];
	});
}

function leadsSomewhere(address: string, files: SiteStamps, site: Site): boolean {
	const path = URL.parse(withoutEntities(address), site.origin)?.pathname ?? '';
	const base = encodeURI(`${site.base}/`);
	return path.startsWith(base) && isFile(files, fileAsked(path.slice(base.length)));
}

function pictureFaults(file: string, bytes: Buffer): string[] {
	const isPicture = file.endsWith('.webp')
		? bytes.toString('latin1', 8, 12) === 'WEBP'
		: bytes.toString('latin1', 1, 4) === 'PNG' && bytes.length > 100;
	if (!isPicture) return [`${file}: not a picture`];
	return hasMetadata(bytes) ? [`${file}: holds metadata of the camera`] : [];
}
