import path from 'node:path';
import { paths } from '../../vocabulary/paths.ts';
import { workPictureWidth } from '../../vocabulary/photo-widths.ts';
import type { Entry } from '../content/entries.ts';
import { type ContentFiles, isNamedAfter, type PictureFile, stem, type TextFile } from '../content/files.ts';
import { idNear } from '../content/ids.ts';
import { allOf, type Entries, isHidden } from '../content/references.ts';
import { liesInContent } from '../markdown/markdown.ts';
import { withPictureAddresses } from '../markdown/mdast.ts';
import type { Finding } from '../mistakes/finding.ts';
import { fold, nearest, slug } from '../text.ts';
import { findLogo, type LogoFile } from './logo.ts';
import type { PictureLook } from './look.ts';

/** A picture that can be drawn. */
export interface PhotoFile {
	path: string;
	digest: string;
	/** Pixels, upright. */
	width: number;
	height: number;
}

/** The pictures of a content folder that can be drawn, and what is wrong with them. */
export interface Pictures {
	/** Photos by the path of their entry's file; the owner's stands under hub.md. */
	photos: Map<string, PhotoFile>;
	/** Pictures in texts by their address on the site. */
	inTexts: Map<string, PhotoFile>;
	logo?: LogoFile | undefined;
	findings: Finding[];
}

type Open = (picture: PictureFile) => Promise<PictureLook | undefined>;

/**
 * Opens all pictures that are used, as photos and in texts, whose addresses become those of the site. `unread` names
 * files with mistakes of their own.
 */
export async function findPictures(
	entries: Entries,
	files: ContentFiles,
	unread: ReadonlySet<string>,
	root: string,
	look: Open,
): Promise<Pictures> {
	const findings: Finding[] = [];
	const used = new Set<PictureFile>();
	const waiting = new Set<PictureFile>();
	const photos = await findPhotos(entries, files, look, { findings, used, waiting });
	const inTexts = await findInTexts(entries, files, root, look, { findings, used, waiting });
	const { logo, used: ofLogo, findings: wrong } = await findLogo(entries.hub, files.pictures);
	findings.push(...wrong);
	if (ofLogo) used.add(ofLogo);
	const unreadTexts = files.texts.filter(({ collection, id }) => unread.has(`${collection}/${id}`));
	const ofUnread = (picture: PictureFile) =>
		unreadTexts.some((text) => isNamedAfter(text, picture) || text.text.normalize('NFC').includes(picture.name));
	const nameFor = photoNames(files.texts, photos);
	for (const picture of files.pictures)
		if (!used.has(picture) && !ofUnread(picture))
			findings.push({
				kind: 'left-over',
				written: picture.name,
				near: nameFor(picture),
				among: nameAmong(picture, files.texts),
				file: picture.file,
				line: 1,
			});
	return { photos, inTexts, logo, findings };
}

/** Finds the name under which a picture would be the photo of a profile that has none: `Ada Lovelace (2).JPEG` beside ada-lovelace.md. */
function photoNames(
	texts: readonly TextFile[],
	photos: ReadonlyMap<string, PhotoFile>,
): (picture: PictureFile) => string | undefined {
	const ids = new Map(
		texts
			.filter(({ collection, file }) => collection === 'people' && !photos.has(file))
			.flatMap(({ id, folder }) => {
				const near = idNear(id);
				return near ? [[path.join(folder, near), near] as const] : [];
			}),
	);
	return ({ name, folder }) => {
		const words = slug(stem(name)).split('-');
		const starts = words.map((_, at) => words.slice(0, words.length - at).join('-'));
		const id = starts.map((start) => ids.get(path.join(folder, start))).find(Boolean);
		return id && `${id}${path.extname(name).toLowerCase()}`;
	};
}

/** The name of a photo of somebody whose profile lies beside a picture; none where it lies beside none. */
function nameAmong({ name, folder }: PictureFile, texts: readonly TextFile[]): string | undefined {
	const profile = texts.find((text) => text.collection === 'people' && text.folder === folder);
	return profile && `${profile.id}${path.extname(name).toLowerCase()}`;
}

/** What is noted on the way: faults, pictures that something uses, and photos that wait for a yes. */
interface Notes {
	findings: Finding[];
	used: Set<PictureFile>;
	waiting: Set<PictureFile>;
}

/** Pixels of a photo that looks sharp. */
const least = { width: 400, height: 500 };

type Wanted = [entry: Entry, named: string | undefined, field: readonly string[]];

const wantedBy = ({ hub, people, works }: Entries): Wanted[] => [
	...(hub ? [[hub, hub.data.owner.photo?.file, ['owner', 'photo']] as Wanted] : []),
	...people.map((entry): Wanted => [entry, entry.data.photo?.file, ['photo']]),
	...works.map((entry): Wanted => [entry, entry.data.image, ['image']]),
];

/** The picture that a name means which no picture has: one of a path to it, or one that is called much like it. */
function pictureNear(named: string, pictures: readonly PictureFile[]): PictureFile | undefined {
	const last = named.split(/[\\/]/).at(-1) ?? named;
	const near = nearest(
		last,
		pictures.map(({ name }) => name),
	);
	return pictures.find(({ name }) => name === near);
}

async function findPhotos(
	entries: Entries,
	{ pictures }: ContentFiles,
	look: Open,
	{ findings, used, waiting }: Notes,
): Promise<Map<string, PhotoFile>> {
	const photos = new Map<string, PhotoFile>();
	const byName = new Map(pictures.map((picture) => [picture.path.normalize('NFC'), picture]));
	// A name may be written in capitals.
	const byStem = Map.groupBy(pictures, ({ folder, name }) => path.join(folder, stem(name)).toLowerCase());
	for (const [entry, named, field] of wantedBy(entries)) {
		const beside = named
			? [byName.get(path.join(entry.folder, path.basename(named)).normalize('NFC'))].flatMap((found) =>
					found && found.name === named.normalize('NFC') ? [found] : [],
				)
			: (byStem.get(path.join(entry.folder, entry.id).toLowerCase()) ?? []).filter((picture) =>
					isNamedAfter(entry, picture),
				);
		for (const picture of beside) used.add(picture);
		if (named && beside.length === 0) {
			const there = pictures.filter(({ folder }) => folder === entry.folder);
			const meant = pictureNear(named, there);
			if (meant) used.add(meant);
			findings.push(entry.finding({ kind: 'photo-missing', written: named, near: meant?.name }, field));
		}
		if (beside.length > 1)
			findings.push(
				entry.finding({ kind: 'two-photos', written: beside[0]?.name ?? '', other: beside[1]?.name ?? '' }, field),
			);
		const [picture] = beside;
		if (!picture) continue;
		const found = await look(picture);
		if (!found) continue;
		if ('fault' in found) findings.push(entry.finding(found.fault, field));
		else photos.set(entry.file, { path: picture.path, digest: picture.digest, ...found });
		if (entry.collection !== 'people') continue;
		const { name, consent } = (entry as Entry<'people'>).data;
		if (consent !== 'given' || isHidden(entry)) waiting.add(picture);
		if (!consent) findings.push(entry.finding({ kind: 'photo-waits', whom: name }, field));
		if ('width' in found && (found.width < least.width || found.height < least.height))
			findings.push(
				entry.finding(
					{ kind: 'photo-small', written: picture.name, ...found, least: `${least.width} × ${least.height}` },
					field,
				),
			);
	}
	return photos;
}

/** Where a picture of a text lies on the disk, as it is written, and with what its address encodes. */
export const picturePaths = (folder: string, url: string): string[] =>
	liesInContent(url)
		? [url, withoutCodes(url.replace(/[?#].*/s, ''))].map((name) =>
				path.join(folder, name.replaceAll('\\', '/')).normalize('NFC'),
			)
		: [];

async function findInTexts(
	entries: Entries,
	{ pictures }: ContentFiles,
	root: string,
	look: Open,
	{ findings, used, waiting }: Notes,
): Promise<Map<string, PhotoFile>> {
	const found = new Map<string, PhotoFile>();
	const byPath = new Map(pictures.map((picture) => [picture.path.normalize('NFC'), picture]));
	for (const entry of allOf(entries)) {
		const addresses = new Map<string, string | undefined>();
		for (const { url, line, hasWords } of entry.pictures) {
			const find = (fault: Parameters<Entry['finding']>[0]) => {
				findings.push({ ...fault, file: entry.file, line } as Finding);
			};
			if (!hasWords) find({ kind: 'picture-without-words', written: url });
			if (!liesInContent(url)) continue;
			addresses.set(url, undefined);
			const places = picturePaths(entry.folder, url);
			const picture = places.map((place) => byPath.get(place)).find(Boolean);
			if (!picture) {
				const isOutside = places.every((place) => path.relative(root, place).startsWith('..'));
				const near = nameNear(url, namesFrom(entry.folder, pictures));
				find(isOutside ? { kind: 'picture-outside', written: url } : { kind: 'picture-missing', written: url, near });
				continue;
			}
			used.add(picture);
			if (waiting.has(picture)) {
				find({ kind: 'picture-waits', written: url });
				continue;
			}
			const seen = await look(picture);
			if (!seen) continue;
			if ('fault' in seen) find(seen.fault);
			else {
				const width = Math.min(workPictureWidth, seen.width);
				const height = Math.max(1, Math.round((seen.height * width) / seen.width));
				const address = paths.picture(picture.digest, width, height);
				addresses.set(url, address);
				found.set(address, { path: picture.path, digest: picture.digest, ...seen });
			}
		}
		if (addresses.size > 0)
			entry.body = withPictureAddresses(entry.body, (url) => (addresses.has(url) ? addresses.get(url) : url));
	}
	return found;
}

function withoutCodes(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}

/** The picture that was meant: one whose name differs by case, one of another folder, or one of nearly this name. */
function nameNear(url: string, names: readonly string[]): string | undefined {
	const same = (form: (name: string) => string) => names.find((name) => fold(form(name)) === fold(form(url)));
	return same(String) ?? same(path.posix.basename) ?? nearest(url, names);
}

/** The names of pictures as a text in a folder would write them. */
const namesFrom = (folder: string, pictures: readonly PictureFile[]): string[] =>
	pictures.map((picture) => path.relative(folder, picture.path).split(path.sep).join('/'));
