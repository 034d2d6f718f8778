import path from 'node:path';
import { build } from 'astro';
import type { Hub } from '../hub/hub.ts';
import { Refusal } from '../refusal.ts';
import { root } from '../root.ts';
import { allKits } from '../share/kit.ts';
import type { Site } from '../site/paths.ts';
import { drawAll } from './draw-all.ts';
import { allFiles, writeFiles } from './files.ts';
import { inspect } from './inspect.ts';
import { writeKits } from './kits.ts';
import { allPictures, type Picture } from './pictures.ts';
import type { Secrets } from './secrets.ts';
import { openStore, storeFolder } from './store.ts';
import { type Aside, besideOf, takeLock } from './swap.ts';

/** What to publish, where, and whom to tell of the progress. */
export interface Publication {
	hub: Hub;
	site: Site;
	secrets: Secrets;
	out: string;
	say: (step: string) => void;
}

/** What a publication did. */
export interface Published {
	files: number;
	pictures: number;
	drawn: number;
}

/**
 * Builds a site beside the published one, draws its pictures, inspects the whole, and only then puts it in place.
 * Throws, and leaves the published site as it was, when anything is wrong.
 */
export async function publish({ hub, site, secrets, out, say }: Publication): Promise<Published> {
	// Astro writes into folders of the checkout: two builds would mix, wherever they publish.
	const unlock = await takeLock(path.join(root, 'node_modules/.astro/laurels.lock'));
	let aside: Aside | undefined;
	try {
		aside = await besideOf(out);
		// Astro takes it for a folder of the project, and would look for its packages there.
		if (aside.folder.startsWith(root) && !aside.folder.startsWith(root + path.sep))
			throw new Refusal(
				`${path.dirname(out)} begins like the project's folder and lies beside it. Name another with LAURELS_OUT.`,
			);
		say(`Writing pages for ${hub.people.length} people`);
		process.env['NODE_ENV'] = 'production';
		await build({ root, outDir: aside.folder, cacheDir: aside.cache, logLevel: 'error' });
		const pictures = allPictures(hub);
		const drawn = await place(pictures, aside.folder, say);
		const others = allFiles(hub, site);
		await writeFiles(others, aside.folder);
		const kits = await writeKits(allKits(hub, site), aside.folder);
		say('Inspecting the site');
		const files = await inspect({
			folder: aside.folder,
			hub,
			site,
			wanted: [...[...pictures, ...others].map(({ path }) => path), ...kits],
			secrets,
		});
		await aside.swap();
		return { files, pictures: pictures.length, drawn };
	} finally {
		await aside?.clear();
		await unlock();
	}
}

/** Draws what was not drawn before, and puts every picture in its place. Returns how many were drawn. */
async function place(pictures: readonly Picture[], folder: string, say: (step: string) => void): Promise<number> {
	const store = openStore(storeFolder);
	const byKey = new Map(pictures.map((picture) => [picture.key, picture]));
	const fresh = [...byKey.values()].filter(({ key }) => !store.has(key));
	let drawn = 0;
	await drawAll(fresh, ({ key }, bytes) => {
		store.keep(key, bytes);
		drawn++;
		if (drawn % 25 === 0 || drawn === fresh.length) say(`Pictures: ${drawn} of ${fresh.length} drawn`);
	});
	for (const { key, path: address } of pictures) store.put(key, path.join(folder, address));
	store.trim(new Set(byKey.keys()));
	return fresh.length;
}
