import { setImmediate } from 'node:timers/promises';
import { languageName } from '../hub/content/translations.ts';
import type { Hub } from '../hub/hub.ts';
import type { Site } from '../vocabulary/paths.ts';
import type { Bundle } from './bundle.ts';
import type { PageThreads } from './page-threads.ts';
import { type PageToRender, pagesToRender } from './pages.ts';
import type { SiteFolder } from './site-folder.ts';

/** How many pages are rendered at once: some wait for pictures. */
const atOnce = 8;
/** From so many on, threads render, too: fewer are rendered before a thread knows the hub. */
const enoughForThreads = 1000;
/** So many a thread is given at once. */
const inBatch = 16;

/** Pages to be written into the folder of a site. */
interface Writing {
	bundle: Bundle;
	hub: Hub;
	site: Site;
	own: readonly string[];
	place: SiteFolder;
	threads: PageThreads;
	say: (step: string) => void;
}

/** Puts all pages into the folder of a site. */
export async function writePages({ bundle, hub, site, own, place, threads, say }: Writing): Promise<void> {
	const pages = await pagesToRender(bundle, hub, site, own);
	const nameOf = (file: string) => `${hub.under}/${file}`.slice(1);
	const waiting = pages.filter(({ key, file }) => !place.put(nameOf(file), key));
	const inLanguage = hub.editions ? ` in ${languageName(hub.lang)}` : '';
	say(`Pages${inLanguage}: ${waiting.length} of ${pages.length} are new`);
	await renderAll(waiting, hub.under, threads, ({ file, key }, bytes) => place.keep(nameOf(file), key, bytes));
}

/** Renders pages, here and in threads, and hands over each as it is ready, but for those that have nothing to show. */
export async function renderAll(
	pages: readonly PageToRender[],
	under: string,
	threads: PageThreads,
	done: (page: PageToRender, bytes: Uint8Array) => void,
	enough = enoughForThreads,
): Promise<void> {
	const waiting = pages.toReversed();
	let left = pages.length;
	const all = Promise.withResolvers<void>();
	function keep(page: PageToRender, bytes: Uint8Array | undefined): void {
		if (bytes) done(page, bytes);
		left--;
		if (left === 0) all.resolve();
	}
	async function here(): Promise<void> {
		for (let page = waiting.pop(); page; page = waiting.pop()) {
			keep(page, await page.render());
			// What threads have rendered meanwhile is heard of.
			await setImmediate();
		}
	}
	async function there(): Promise<void> {
		await threads.render({ under, files: [] });
		for (let batch = waiting.splice(-inBatch); batch.length > 0; batch = waiting.splice(-inBatch)) {
			const rendered = await threads.render({ under, files: batch.map(({ file }) => file) });
			for (const [at, page] of batch.entries()) {
				const { key, bytes } = rendered[at] as (typeof rendered)[number];
				if (key !== page.key)
					throw new Error(
						`A thread that renders pages has another ${page.file} in mind than the one that asked it. Nothing that you wrote is wrong: please tell the makers of Laurels.`,
					);
				keep(page, bytes);
			}
		}
	}
	if (left === 0) return;
	// A batch waits for each thread, so that none is ever idle.
	const inThreads = pages.length < enough ? 0 : threads.count * 2;
	// A thread that knows the hub when nothing is left is not waited for.
	await Promise.race([
		all.promise,
		Promise.all([...Array.from({ length: atOnce }, here), ...Array.from({ length: inThreads }, there)]),
	]);
}
