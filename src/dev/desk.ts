import type { Entry } from '../hub/content/entries.ts';
import { collectionOf, stem } from '../hub/content/files.ts';
import type { ContentFolder } from '../hub/content/folder.ts';
import type { Loaded } from '../hub/content/load.ts';
import { allOf } from '../hub/content/references.ts';
import { originalId } from '../hub/content/translations.ts';
import type { Hub } from '../hub/hub.ts';
import { type FaultKind, type Finding, findingInWords } from '../hub/mistakes/finding.ts';
import type { CollectionName } from '../hub/schema/names.ts';
import { many } from '../hub/text.ts';
import { waiting } from '../hub/things.ts';
import { longDay } from '../hub/time/days.ts';
import { waitsAfter } from '../hub/waits.ts';
import { local, paths, type Site, siteBelow, subjectOf, withinLanguage } from '../vocabulary/paths.ts';
import { openingOf } from './open-file.ts';

/** Something that whoever writes may want to look at. All addresses are whole. */
export interface Matter {
	/** Its name, or what is wrong and what to write. */
	words: string;
	/** Why it waits. */
	why?: string;
	/** `content/people/ada.md:3` */
	place: string;
	/** Asks the machine's editor to open the file. */
	file: string;
	/** Its form, where there is one. */
	form?: string;
	/** Its page on the site, where it has one. */
	page?: string;
}

/** What one page tells whoever writes: where to change what it shows, and what else there is to do. */
export interface Desk {
	/** The form and the file of what the page is about; those of the hub where it is about all. */
	edit: string;
	file: string;
	/** A new laurel for whom the page shows. */
	laurel: string;
	person: string;
	/** In short, for the bar: `2 drafts, 1 doubt`; empty where there is nothing. */
	sum: string;
	groups: { title: string; matters: Matter[] }[];
	/** Whether something would stop a build. */
	stops: boolean;
}

/** Doubts by which something waits. */
const waits: readonly FaultKind[] = ['voice-waits', 'person-waits', 'photo-waits', 'picture-waits'];

/** What there is to do, as seen from the page at an address of the site. */
export function deskAt(
	address: string,
	{ loaded, hub, findings }: { loaded: Loaded; hub: Hub; findings: { mistakes: Finding[]; doubts: Finding[] } },
	folder: ContentFolder,
	site: Site,
): Desk {
	const within = waysTo(hub, folder, site);
	const entry = entryAt(withinLanguage(address, hub.under), hub.lang, loaded);
	const shown = entry?.file ?? `${folder.shown}/hub.md`;
	const doubts = findings.doubts.filter(({ kind }) => !waits.includes(kind));
	const groups = [
		{ one: 'mistake', title: 'To mend, before anything is published', matters: findings.mistakes.map(within.told) },
		{ one: 'draft', title: 'Drafts', matters: draftsIn(loaded).map((draft) => within.named(draft)) },
		{
			title: 'Waits',
			matters: [
				...waitingIn(loaded, hub).map(({ entry, why }) => within.named(entry, why)),
				...findings.doubts.filter(({ kind }) => waits.includes(kind)).map(within.told),
			],
		},
		{ one: 'doubt', title: 'Doubts, which stop nothing', matters: doubts.map(within.told) },
	].filter(({ matters }) => matters.length > 0);
	return {
		edit: within.form(shown) ?? '',
		file: openingOf({ file: shown, line: 1 }, folder, site).here,
		laurel: deskPlace(
			site,
			`recognitions/new${entry?.collection === 'people' ? `?people=${encodeURIComponent(entry.id)}` : ''}`,
		),
		person: deskPlace(site, 'people/new'),
		sum: groups
			.map(({ one, matters: { length } }) => (one ? many(length, one) : length === 1 ? '1 waits' : `${length} wait`))
			.join(', '),
		groups: groups.map(({ title, matters }) => ({ title, matters })),
		stops: findings.mistakes.length > 0,
	};
}

/** The form of a file, shown in the editor; undefined where it has none. */
export function formAddress({ file }: { file: string }, folder: ContentFolder, site: Site): string | undefined {
	const inside = file.slice(folder.shown.length + 1);
	const collection = file.endsWith('.md') ? collectionOf(inside) : undefined;
	if (!collection) return undefined;
	if (collection === 'hub') return deskPlace(site, '_singletons/entries/hub');
	return deskPlace(
		site,
		`${collection}/entries/${encodeURIComponent(originalId(stem(inside.slice(collection.length + 1))))}`,
	);
}

const deskPlace = (site: Site, place: string): string => `${local(site, paths.editor)}#/collections/${place}`;

const pagePaths: { [C in CollectionName]: (id: string) => string } = {
	hub: () => paths.home,
	people: paths.person,
	lists: paths.list,
	recognitions: paths.recognition,
	works: paths.work,
	pages: paths.own,
};

/** What a page is about, in one file: that of its language, where there is one; the hub where it is about all. */
function entryAt(address: string, lang: string, loaded: Loaded): Entry | undefined {
	const subject = subjectOf(address) ?? `pages/${address.replace(/^\/|\/$/g, '')}`;
	const all = allOf(loaded).filter((entry) => [undefined, lang].includes(entry.lang));
	return [subject, 'hub/hub']
		.flatMap((wanted) => all.filter(({ collection, id }) => wanted === `${collection}/${id}`).slice(-1))
		.at(0);
}

/** How files are led to. */
function waysTo(hub: Hub, folder: ContentFolder, site: Site) {
	const form = (file: string) => formAddress({ file }, folder, site);
	const matter = (words: string, file: string, line: number): Matter => {
		const at = form(file);
		return {
			...{ words, place: `${file}:${line}`, file: openingOf({ file, line }, folder, site).here },
			...(at && { form: at }),
		};
	};
	return {
		form,
		told: (finding: Finding) => matter(findingInWords(finding), finding.file, finding.line),
		named({ collection, id, file, data }: Entry, why?: string): Matter {
			const fields = data as { name?: string; title?: string; reason?: string; quote?: string };
			const name = fields.name ?? fields.title ?? fields.reason ?? fields.quote ?? id;
			const isShown = collection === 'hub' || hub[collection].some((one) => one.id === id);
			return {
				...matter(name, file, 1),
				...(why && { why }),
				...(isShown && { page: local(siteBelow(site, hub.under), pagePaths[collection](id)) }),
			};
		},
	};
}

const draftsIn = (loaded: Loaded): Entry[] =>
	allOf(loaded).filter(({ data, lang }) => !lang && (data as { draft?: boolean }).draft === true);

/** Laurels that are written, and why they are not public yet: their day is to come, or somebody has not agreed. */
function waitingIn(loaded: Loaded, { today, people }: Hub): { entry: Entry; why: string }[] {
	const names = new Map(people.map(({ id, name }) => [id, name]));
	const days = new Map(waitsAfter(today, loaded).map(({ id, day }) => [id, day]));
	const listed = new Intl.ListFormat('en');
	return loaded.recognitions.flatMap((entry) => {
		const day = days.get(entry.id);
		if (day) return [{ entry, why: `Waits until ${longDay(day)}.` }];
		const asked = entry.data.draft ? [] : waiting(entry.data, today).map((id) => names.get(id) ?? id);
		return asked.length > 0 ? [{ entry, why: `Waits until ${listed.format(asked)} agreed.` }] : [];
	});
}
