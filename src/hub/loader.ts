import type { Loader, LoaderContext } from 'astro/loaders';
import { root } from '../root.ts';
import { today } from './days.ts';
import { contentFolder, type Loaded, load } from './load.ts';
import { describe } from './mistakes.ts';
import { type CollectionName, collections } from './schema/index.ts';
import { waitsAfter, waitsInWords } from './waits.ts';

/** Beside the collections of content/: their photos, and (only while writing) what is wrong with them. */
type StoreName = CollectionName | 'photos' | 'mistakes';

const folder = contentFolder(root, process.env);
let loading: Promise<Loaded> | undefined;

/** All collections are read together, since a mistake can be between two of them. */
function loadTogether(): Promise<Loaded> {
	loading ??= load(folder).finally(() => setTimeout(() => (loading = undefined), 20));
	return loading;
}

/**
 * Astro's content loader over `load`. While writing, mistakes are kept in the store, so that pages show them and recover;
 * a build stops with all of them.
 */
export function contentLoader(name: StoreName): Loader {
	return {
		name: `laurels-${name}`,
		...(name in collections ? { schema: collections[name as CollectionName].schema } : {}),
		async load(context) {
			await fill(name, context);
			const refill = (file: string) => {
				if (file.startsWith(folder.path)) void fill(name, context);
			};
			for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, refill);
			if (name === 'hub') context.watcher?.add(folder.path);
		},
	};
}

async function fill(name: StoreName, { store, logger, watcher, generateDigest }: LoaderContext): Promise<void> {
	const loaded = await loadTogether();
	const set = (id: string, data: Record<string, unknown>, body?: string) =>
		store.set({ id, data, digest: generateDigest({ ...data, body }), ...(body === undefined ? {} : { body }) });
	if (loaded.mistakes.length > 0 && !watcher)
		throw new Error(`content has mistakes\n${loaded.mistakes.map(describe).join('\n')}`);
	if (name === 'mistakes') {
		for (const mistake of loaded.mistakes) logger.error(describe(mistake));
		for (const doubt of loaded.doubts) logger.warn(describe(doubt));
		const waits = waitsInWords(waitsAfter(today(process.env, loaded.hub?.data.timezone), loaded.recognitions));
		if (waits && watcher) logger.info(waits);
	}
	store.clear();
	if (name === 'mistakes') set('all', { told: loaded.mistakes.map(describe) });
	else if (name === 'photos') for (const [file, photo] of loaded.photos) set(file, { ...photo });
	else
		for (const { id, data, body, file } of name === 'hub'
			? [loaded.hub].filter((hub) => hub !== undefined)
			: loaded[name])
			set(id, { ...data, file }, body);
}
