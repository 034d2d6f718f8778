import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hostOf, siteOfRepository } from '../../vocabulary/hosts.ts';
import { type Site, siteOf } from '../../vocabulary/paths.ts';
import { byPlace, type Finding, severityOf } from '../mistakes/finding.ts';
import { lookAtPicture } from '../pictures/look.ts';
import { findPictures, type Pictures } from '../pictures/pictures.ts';
import { isTimed } from '../time/repeats.ts';
import { type Entry, readEntry } from './entries.ts';
import { readFiles } from './files.ts';
import { type ContentFolder, contentFolder } from './folder.ts';
import type { Memory } from './memory.ts';
import type { Entries } from './references.ts';
import type { StyleFile } from './style.ts';
import { understand } from './understand.ts';

/** A content folder: its checked entries, their pictures, and all that is wrong, in order. */
export interface Loaded extends Entries, Omit<Pictures, 'findings'> {
	style?: StyleFile | undefined;
	mistakes: Finding[];
	doubts: Finding[];
}

/** Where the site of a content folder is published; of the example where hub.md can't be read. */
export async function readSite(root: string, environment: Record<string, string | undefined>): Promise<Site> {
	const folder = contentFolder(root, environment);
	const text = await readFile(path.join(folder.path, 'hub.md'), 'utf8').catch(() => '');
	const { entry } = readEntry({ collection: 'hub', id: 'hub', file: 'hub.md', folder: folder.path, text });
	return siteOf(entry?.data.url, environment);
}

/** Reads and checks everything. Never throws for what an author wrote: look at `mistakes`. With a memory, only what changed is read. */
export async function load(folder: ContentFolder, memory?: Memory): Promise<Loaded> {
	const files = readFiles(folder.path, folder.shown, memory?.open);
	const { entries: read, findings: found, unread } = understand(files.texts, memory?.read);
	const { entries, findings: ofTimes } = await timed(read);
	const { findings: ofPictures, ...pictures } = await findPictures(
		entries,
		files,
		unread,
		folder.path,
		memory?.look ?? lookAtPicture,
	);
	memory?.save();
	const findings = [...files.findings, ...found, ...ofTimes, ...ofPictures, ...(await styled(files.style)), ...addressFindings(entries.hub)];
	const hubFile = `${folder.shown}/hub.md`;
	const isClosed = files.findings.some(
		({ kind, file }) => kind === 'unreadable' && (file === folder.shown || file === hubFile),
	);
	if (!isClosed && !files.texts.some(({ collection, id }) => collection === 'hub' && id === 'hub'))
		findings.push({ kind: 'no-hub', file: hubFile, line: 1 });
	const ordered = byPlace(findings);
	return {
		...entries,
		...pictures,
		style: files.style,
		mistakes: ordered.filter((finding) => severityOf(finding) === 'mistake'),
		doubts: ordered.filter((finding) => severityOf(finding) === 'doubt'),
	};
}

/** What is wrong with the owner's own look. */
async function styled(style: StyleFile | undefined): Promise<Finding[]> {
	if (!style) return [];
	// What reads CSS is loaded only for those who write some.
	const { styleFindings } = await import('./style.ts');
	return styleFindings(style);
}

/** Entries with times on the clocks of their zones. */
async function timed(entries: Entries): Promise<{ entries: Entries; findings: Finding[] }> {
	if (!entries.works.some(needsZone)) return { entries, findings: [] };
	// Loaded with the first time: what knows the clocks of the world is large.
	const { settled } = await import('../time/settle.ts');
	const zone = entries.hub?.data.timezone;
	const all = entries.works.map((work) => (needsZone(work) ? settled(work, zone) : { work, findings: [] }));
	return {
		entries: {
			...entries,
			works: all.map(({ work }) => work),
			translations: entries.translations.map((entry) =>
				entry.collection === 'works' && needsZone(entry as Entry<'works'>)
					? settled(entry as Entry<'works'>, zone).work : entry,
			),
		},
		findings: all.flatMap(({ findings }) => findings),
	};
}

/** Whether the times of a work depend on where it happens. */
const needsZone = ({ data: { start, end } }: Entry<'works'>): boolean =>
	[start, end].some((moment) => moment && isTimed(moment));

function addressFindings(hub: Entry<'hub'> | undefined): Finding[] {
	if (!hub) return [];
	const { url, host } = hub.data;
	if (/^https?:\/\/([\w-]+\.)*example\.(org|com|net)\b/.test(url))
		return [hub.finding({ kind: 'example-address', written: url }, ['url'])];
	const published = siteOfRepository(url);
	if (published) return [hub.finding({ kind: 'repository-address', written: url, ...published }, ['url'])];
	const { origin, base } = siteOf(url);
	const { label, isWholeAddress } = hostOf(host ?? 'other');
	return isWholeAddress && base ? [hub.finding({ kind: 'folder-at-host', written: url, label, top: origin }, ['url'])] : [];
}
