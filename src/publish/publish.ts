import path from 'node:path';
import type { Hub } from '../hub/hub.ts';
import { many } from '../hub/text.ts';
import { keyOf } from '../keys.ts';
import { takeLock } from '../lock.ts';
import { Refusal } from '../refusal.ts';
import { cacheKeysOf } from '../site/cache-keys.ts';
import { full, paths, type Site } from '../vocabulary/paths.ts';
import { bundleFor, madeOf } from './bundle.ts';
import { drawInto } from './draw-all.ts';
import { placeEditor } from './editor.ts';
import { allFiles, writeFiles } from './files.ts';
import type { Extent } from './hosting/room.ts';
import { inspect } from './inspect.ts';
import { openLedger } from './ledger.ts';
import { ownFiles, ownKey, placeOwn } from './own-files.ts';
import { writePages } from './pages.ts';
import { allPictures, type SitePicture } from './pictures.ts';
import { type Secrets, secretsKey } from './secrets.ts';
import { openStore, type Store, storeFolder } from './store.ts';
import { type Placed, putInPlace, tidied } from './swap.ts';
import { clearWorkshops, workshopOf } from './workshop.ts';

/** What to publish, where, and whom to tell of the progress. */
export interface Publication {
	hub: Hub;
	site: Site;
	secrets: Secrets;
	out: string;
	say: (step: string) => void;
}

/** What a publication did. */
export interface Published extends Placed, Extent {
	pictures: number;
	drawn: number;
	/** Whether nothing had changed since the last time, and everything stays. */
	isAsItWas: boolean;
}

/**
 * Builds a site aside, draws its pictures, inspects the whole, and only then puts it into the place of the published one.
 * Throws, and leaves the published site as it was, when anything is wrong; `Halfway` where only its last step failed.
 */
export async function publish({ hub, site, secrets, out, say }: Publication): Promise<Published> {
	const workshop = workshopOf(out);
	const unlock = await takeLock(`${workshop}.lock`);
	try {
		const own = await ownFiles();
		const ledger = openLedger(storeFolder, full(site, paths.home));
		const made = await madeOf(site.base);
		const of = keyOf(made, cacheKeysOf(hub).whole, secretsKey(secrets), await ownKey(own));
		const last = ledger.published(of, out);
		if (last) return { ...last, drawn: 0, kept: [], untidy: [], isAsItWas: true };
		await clearWorkshops();
		const untidy = await tidied(workshop);
		if (untidy.length > 0) throw new Refusal(untidy.join('\n'));
		const folder = path.join(workshop, 'site');
		const store = openStore(storeFolder);
		say(`Writing pages for ${many(hub.people.length, 'person', 'people')}`);
		await placeOwn(folder);
		const bundle = await bundleFor(site.base, workshop, made);
		const pages = await writePages({ bundle, hub, site, own: [...own.keys()], folder, store, say });
		const pictures = allPictures(hub);
		const drawn = await place(pictures, folder, store, say);
		const others = allFiles(hub, site);
		const files = await writeFiles(others, folder, { store, of: [made, full(site, paths.home)] });
		const keys = new Map([...pages, ...files, ...pictures.map(({ path, key }) => [path.slice(1), key] as const)]);
		store.trim(new Set(keys.values()));
		await placeEditor(hub, site, folder);
		say('Inspecting the site');
		const extent = await inspect({
			folder,
			hub,
			site,
			wanted: [...pictures, ...others].map(({ path }) => path),
			secrets,
			kept: { keys, made, ledger },
		});
		const placed = await putInPlace(folder, out);
		ledger.notePublished({ of, out, pictures: pictures.length });
		return { ...extent, pictures: pictures.length, drawn, ...placed, isAsItWas: false };
	} finally {
		await tidied(workshop);
		await unlock();
	}
}

/** Draws what was not drawn before, and puts every picture in its place. Returns how many were drawn. */
async function place(
	pictures: readonly SitePicture[],
	folder: string,
	store: Store,
	say: (step: string) => void,
): Promise<number> {
	const missing = pictures.filter(({ key, path: address }) => !store.put(key, path.join(folder, address)));
	const fresh = await drawInto(store, missing, say);
	for (const { key, path: address } of missing) store.put(key, path.join(folder, address));
	return fresh.length;
}
