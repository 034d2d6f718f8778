import path from 'node:path';
import { build } from 'astro';
import type { Hub } from '../hub/hub.ts';
import { handOver } from '../hub/read.ts';
import { many } from '../hub/text.ts';
import { takeLock } from '../lock.ts';
import { Refusal } from '../refusal.ts';
import { root } from '../root.ts';
import type { Site } from '../vocabulary/paths.ts';
import { drawInto } from './draw-all.ts';
import { placeEditor } from './editor.ts';
import { allFiles, writeFiles } from './files.ts';
import type { Extent } from './hosting/room.ts';
import { inspect } from './inspect.ts';
import { ownFiles } from './own-files.ts';
import { allPictures, type SitePicture } from './pictures.ts';
import type { Secrets } from './secrets.ts';
import { openStore, storeFolder } from './store.ts';
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
}

/**
 * Builds a site aside, draws its pictures, inspects the whole, and only then puts it into the place of the published one.
 * Throws, and leaves the published site as it was, when anything is wrong; `Halfway` where only its last step failed.
 */
export async function publish({ hub, site, secrets, out, say }: Publication): Promise<Published> {
	const workshop = workshopOf(out);
	const unlock = await takeLock(`${workshop}.lock`);
	try {
		await clearWorkshops();
		const untidy = await tidied(workshop);
		if (untidy.length > 0) throw new Refusal(untidy.join('\n'));
		const folder = path.join(workshop, 'site');
		say(`Writing pages for ${many(hub.people.length, 'person', 'people')}`);
		process.env['NODE_ENV'] = 'production';
		handOver(() => hub, { published: true, own: [...(await ownFiles()).keys()] });
		// What it would log, it throws, too.
		await build({
			...{ root, site: site.origin, base: site.base || '/' },
			...{ outDir: folder, cacheDir: path.join(workshop, 'cache'), logLevel: 'silent' },
		});
		const pictures = allPictures(hub);
		const drawn = await place(pictures, folder, say);
		const others = allFiles(hub, site);
		await writeFiles(others, folder);
		await placeEditor(hub, site, folder);
		say('Inspecting the site');
		const extent = await inspect({
			folder,
			hub,
			site,
			wanted: [...pictures, ...others].map(({ path }) => path),
			secrets,
		});
		return { ...extent, pictures: pictures.length, drawn, ...(await putInPlace(folder, out)) };
	} finally {
		await tidied(workshop);
		await unlock();
	}
}

/** Draws what was not drawn before, and puts every picture in its place. Returns how many were drawn. */
async function place(pictures: readonly SitePicture[], folder: string, say: (step: string) => void): Promise<number> {
	const store = openStore(storeFolder);
	const missing = pictures.filter(({ key, path: address }) => !store.put(key, path.join(folder, address)));
	const fresh = await drawInto(store, missing, say);
	for (const { key, path: address } of missing) store.put(key, path.join(folder, address));
	store.trim(new Set(pictures.map(({ key }) => key)));
	return fresh.length;
}
