import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Hub, Hubs } from '../hub/hub.ts';
import type { Content } from '../hub/public.ts';
import { many } from '../hub/text.ts';
import { wordsToWrite } from '../hub/words.ts';
import { keyOf } from '../keys.ts';
import { takeLock } from '../lock.ts';
import { Refusal } from '../refusal.ts';
import { cacheKeysOf } from '../site/cache-keys.ts';
import { full, paths, type Site, siteBelow } from '../vocabulary/paths.ts';
import { type Bundle, bundleFor, madeOf } from './bundle.ts';
import { drawInto } from './draw-all.ts';
import { placeEditor } from './editor.ts';
import { filesToWrite, putFiles } from './files.ts';
import type { Extent } from './hosting/room.ts';
import { inspect } from './inspect.ts';
import { openLedger } from './ledger.ts';
import { linkedFiles, ownFiles, ownKey, placeLinked, placeOwn } from './own-files.ts';
import { type PageThreads, pageThreads } from './page-threads.ts';
import { allPictures, type SitePicture } from './pictures.ts';
import { type Secrets, secretsKey } from './secrets.ts';
import { copyInto, layAside, openSiteFolder, type SiteFolder, takeUp } from './site-folder.ts';
import { openStore, type Store, storeFolder } from './store.ts';
import { type PlacedSite, putInPlace, removedWhole } from './swap.ts';
import { clearWorkshops, workshopOf } from './workshop.ts';
import { writePages } from './write-pages.ts';

/** What to publish, where, and whom to tell of the progress. */
export interface Publication {
	/** One in each language, that of the texts first. */
	hubs: Hubs;
	/** What they are made of. */
	content: () => Content;
	site: Site;
	secrets: Secrets;
	out: string;
	say: (step: string) => void;
}

/** What a publication did. */
export interface Published extends PlacedSite, Extent {
	pictures: number;
	drawn: number;
	/** Whether nothing had changed since the last time, and everything stays. */
	isAsItWas: boolean;
}

/**
 * Builds a site aside, draws its pictures, inspects the whole, and only then puts it into the place of the published one.
 * Throws, and leaves the published site as it was, when anything is wrong; `Halfway` where only its last step failed.
 */
export async function publish({ hubs, content, site, secrets, out, say }: Publication): Promise<Published> {
	const workshop = workshopOf(out);
	const unlock = await takeLock(`${workshop}.lock`);
	try {
		const [hub] = hubs;
		const own = await ownFiles();
		const ledger = openLedger(storeFolder(), full(site, paths.home));
		const made = await madeOf(site.base);
		const of = keyOf(made, ...hubs.map((one) => cacheKeysOf(one).whole), secretsKey(secrets), await ownKey(own));
		const last = ledger.published(of, out);
		if (last) return { ...last, drawn: 0, kept: [], untidy: [], isAsItWas: true };
		const before = ledger.filesIn(out);
		await clearWorkshops();
		const untidy = await removedWhole(workshop);
		if (untidy.length > 0) throw new Refusal(untidy.join('\n'));
		const folder = path.join(workshop, 'site');
		const aside = path.join(storeFolder(), 'aside', path.basename(workshop));
		const store = openStore(storeFolder());
		const place = openSiteFolder(folder, store, await takeUp(aside, folder));
		await placeOwn(place, own);
		// Before pages, which leave much to be collected: what threads need comes on top of what is held here.
		say('Pictures');
		const pictures = hubs.flatMap((one) => allPictures(one).map((picture) => under(one, picture)));
		const drawn = await placePictures(pictures, place, store, say);
		const inLanguages = hubs.length > 1 ? ` in ${hubs.length} languages` : '';
		say(`Writing pages for ${many(hub.people.length, 'person', 'people')}${inLanguages}`);
		const bundle = await bundleFor(site.base, workshop);
		keepHeapSmall();
		copyInto(place, '_astro/', bundle.assets);
		await placePages(hubs, site, { content, bundle, place, own, say });
		say('Files for other programs');
		const files = filesToWrite(hubs, site, made);
		await putFiles(files, place);
		await placeEditor(hub, site, place);
		const there = place.settle();
		store.trim(new Set([...there.values()].map(([, , key]) => key)));
		say('Inspecting the site');
		const extent = await inspect({
			folder,
			files: there,
			hubs,
			site,
			wanted: [...pictures.map(({ path }) => path.slice(1)), ...files.map(({ file }) => file)],
			secrets,
			kept: { made, ledger },
		});
		say('Putting the site into its place');
		const placed = await putInPlace(folder, out, {
			files: [...there.keys()],
			aside: before && (await layAside(aside, before)),
		});
		ledger.notePublished({ of, out, pictures: pictures.length });
		return { ...extent, pictures: pictures.length, drawn, ...placed, isAsItWas: false };
	} finally {
		await removedWhole(workshop);
		await unlock();
	}
}

/**
 * Has V8 clean up when its heap is half as large again as what lives in it, in this thread and in all others: left alone, it
 * waits until it is some four times as large, and what pages leave behind of a large hub is a gigabyte.
 */
const keepHeapSmall = (): void => setFlagsFromString('--heap-growing-percent=50');

/** Where something of one language stands in the site of all. */
const under = <T extends { path: string }>(hub: Hub, one: T): T => ({ ...one, path: hub.under + one.path });

/** Puts the pages of all languages into their place. */
async function placePages(
	hubs: Hubs,
	site: Site,
	{ content, ...pages }: Omit<Pages, 'threads'> & Pick<Publication, 'content'>,
): Promise<void> {
	const { bundle, own } = pages;
	const [{ today }] = hubs;
	const threads = pageThreads(() => ({ content: content(), today, bundle, site, own: [...own.keys()] }));
	try {
		for (const hub of hubs) await placePagesOf(hub, siteBelow(site, hub.under), { ...pages, threads });
	} finally {
		await threads.end();
	}
}

/** Puts the pages of one language into their place, with those files of the owner's to which they link. */
async function placePagesOf(hub: Hub, site: Site, { bundle, place, own, threads, say }: Pages): Promise<void> {
	if (hub.under) await placeLinked(place, hub.under, linkedFiles(wordsToWrite(hub), own));
	await writePages({ bundle, hub, site, own: [...own.keys()], place, threads, say });
}

/** What pages of every language are made with. */
interface Pages {
	bundle: Bundle;
	place: SiteFolder;
	own: ReadonlyMap<string, string>;
	threads: PageThreads;
	say: (step: string) => void;
}

/** Draws what was not drawn before, and puts every picture in its place. Returns how many were drawn. */
async function placePictures(
	pictures: readonly SitePicture[],
	place: SiteFolder,
	store: Store,
	say: (step: string) => void,
): Promise<number> {
	const missing = pictures.filter(({ key, path: address }) => !place.put(address.slice(1), key));
	const fresh = await drawInto(store, missing, say);
	for (const { key, path: address } of missing) place.put(address.slice(1), key);
	return fresh.length;
}
