import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sentenceIn } from '../refusal.ts';
import { type Site, siteOf } from '../site/paths.ts';
import { type Entry, readEntry } from './entries.ts';
import { type Files, isNamedAfter, type PictureFile, readFiles, stem } from './files.ts';
import type { Memory } from './memory.ts';
import { type Finding, inOrder, severityOf } from './mistakes.ts';
import type { Entries } from './references.ts';
import { understand } from './understand.ts';

/** A photo that belongs to an entry and can be drawn. */
export interface PhotoFile {
	path: string;
	digest: string;
	/** Pixels, upright. */
	width: number;
	height: number;
}

/** A content folder: its checked entries, their photos, and all that is wrong, in order. */
export interface Loaded extends Entries {
	/** Photos by the path of their entry's file; the owner's stands under hub.md. */
	photos: Map<string, PhotoFile>;
	mistakes: Finding[];
	doubts: Finding[];
}

/** Where content is and how its folder is named in messages. */
export interface ContentFolder {
	path: string;
	shown: string;
}

/** The content folder that the environment names, else `content/` of the project. */
export function contentFolder(root: string, environment: Record<string, string | undefined>): ContentFolder {
	const set = environment['LAURELS_CONTENT'];
	return {
		path: path.resolve(root, set || 'content'),
		shown: set ? set.replaceAll('\\', '/').replace(/\/$/, '') : 'content',
	};
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
	const files = readFiles(folder.path, folder.shown);
	const { entries, findings: found, unread } = understand(files.texts, memory?.read);
	memory?.save();
	const findings = [...files.findings, ...found, ...exampleFindings(entries.hub)];
	if (!files.texts.some(({ collection }) => collection === 'hub'))
		findings.push({ kind: 'no-hub', file: `${folder.shown}/hub.md`, line: 1 });
	const photos = await findPhotos(entries, files, findings, unread);
	const ordered = inOrder(findings);
	return {
		...entries,
		photos,
		mistakes: ordered.filter((finding) => severityOf(finding) === 'mistake'),
		doubts: ordered.filter((finding) => severityOf(finding) === 'doubt'),
	};
}

function exampleFindings(hub: Entry<'hub'> | undefined): Finding[] {
	if (!hub || !/^https?:\/\/([\w-]+\.)*example\.(org|com|net)\b/.test(hub.data.url)) return [];
	return [hub.finding({ kind: 'example-address', written: hub.data.url }, ['url'])];
}

/** The largest picture that is opened: what a camera makes, not a bomb. */
const limitInputPixels = 268_402_689;

const usable = /\.(jpe?g|jpe|jfif|png|webp|avif)$/i;

/** Pixels of a photo that looks sharp. */
const least = { width: 400, height: 500 };

async function findPhotos(
	entries: Entries,
	files: Files,
	findings: Finding[],
	unread: ReadonlySet<string>,
): Promise<Map<string, PhotoFile>> {
	const photos = new Map<string, PhotoFile>();
	const used = new Set<PictureFile>();
	const wanted: [Entry, string | undefined, readonly string[]][] = [
		...(entries.hub
			? [[entries.hub, entries.hub.data.owner.photo?.file, ['owner', 'photo']] as [Entry, string | undefined, string[]]]
			: []),
		...entries.people.map((entry): [Entry, string | undefined, string[]] => [entry, entry.data.photo?.file, ['photo']]),
		...entries.works.map((entry): [Entry, string | undefined, string[]] => [entry, entry.data.image, ['image']]),
	];
	for (const [entry, named, field] of wanted) {
		const beside = files.pictures.filter((picture) =>
			named ? picture.folder === entry.folder && picture.name === named.normalize('NFC') : isNamedAfter(entry, picture),
		);
		for (const picture of beside) used.add(picture);
		if (named && beside.length === 0) findings.push(entry.finding({ kind: 'photo-missing', written: named }, field));
		if (beside.length > 1)
			findings.push(
				entry.finding({ kind: 'two-photos', written: beside[0]?.name ?? '', other: beside[1]?.name ?? '' }, field),
			);
		const [picture] = beside;
		if (!picture) continue;
		const photo = await openPhoto(picture, entry, field, findings);
		if (photo) photos.set(entry.file, photo);
		const data = entry.data as { name?: string; consent?: string };
		if (entry.collection === 'people' && !data.consent)
			findings.push(entry.finding({ kind: 'photo-waits', whom: data.name ?? entry.id }, field));
	}
	const ofUnread = (picture: PictureFile) => unread.has(`people/${stem(picture.name)}`) || unread.has('hub/hub');
	for (const picture of files.pictures) {
		if (!used.has(picture) && !ofUnread(picture))
			findings.push({ kind: 'left-over', written: picture.name, file: picture.file, line: 1 });
	}
	return photos;
}

async function openPhoto(
	picture: PictureFile,
	entry: Entry,
	field: readonly string[],
	findings: Finding[],
): Promise<PhotoFile | undefined> {
	if (!usable.test(picture.name)) {
		findings.push(entry.finding({ kind: 'photo-kind', written: picture.name }, field));
		return undefined;
	}
	try {
		// Loaded with the first photo: commands that read no photo start at once.
		const { default: sharp } = await import('sharp');
		const { width, height, autoOrient } = await sharp(picture.path, { limitInputPixels }).metadata();
		const size = { width: autoOrient?.width ?? width, height: autoOrient?.height ?? height };
		if (entry.collection === 'people' && (size.width < least.width || size.height < least.height))
			findings.push(
				entry.finding(
					{ kind: 'photo-small', written: picture.name, ...size, least: `${least.width} × ${least.height}` },
					field,
				),
			);
		await sharp(picture.path, { limitInputPixels, failOn: 'truncated' }).resize(32).raw().toBuffer();
		return { path: picture.path, digest: picture.digest, ...size };
	} catch (error) {
		findings.push(
			entry.finding(
				{
					kind: 'photo-broken',
					written: picture.name,
					because: sentenceIn(error),
				},
				field,
			),
		);
		return undefined;
	}
}
