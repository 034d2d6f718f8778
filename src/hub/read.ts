import { getCollection } from 'astro:content';
import { today } from './days.ts';
import { gate } from './gate.ts';
import type { Hub } from './hub.ts';
import type { PhotoFile } from './load.ts';
import { type CollectionName, collectionNames, type DataOf } from './schema/index.ts';
import type { Read } from './things.ts';

let whole: Promise<Hub> | undefined;
let seen = '';

/** The public hub: one object until the content changes. Drafts are in it only while writing. */
export async function getHub(): Promise<Hub> {
	const state = import.meta.env.WRITING ? await stateOfContent() : 'built';
	if (!whole || state !== seen) whole = readHub();
	seen = state;
	return whole;
}

/** What tells one state of the content from another. */
async function stateOfContent(): Promise<string> {
	const names = [...collectionNames, 'photos', 'mistakes'] as const;
	const entries = await Promise.all(names.map((name) => getCollection(name)));
	return entries
		.flat()
		.map(({ id, digest }) => `${id} ${digest}`)
		.join();
}

async function readHub(): Promise<Hub> {
	if (import.meta.env.WRITING) await refuseMistakes();
	const photos = new Map(
		((await getCollection('photos')) as unknown as { id: string; data: PhotoFile }[]).map(({ id, data }) => [id, data]),
	);
	const read = async <C extends CollectionName>(name: C): Promise<Read<C>[]> => {
		const entries = (await getCollection(name)) as unknown as {
			id: string;
			data: DataOf<C> & { file: string };
			body?: string;
		}[];
		return entries.map(({ id, data: { file, ...data }, body }) => ({
			id,
			data: data as DataOf<C>,
			body: body ?? '',
			photo: photos.get(file),
		}));
	};
	const [hub] = await read('hub');
	if (!hub) throw new Error('There is no hub.md in your content. Write one with `npm run new -- hub`.');
	const everything = {
		hub,
		people: await read('people'),
		lists: await read('lists'),
		recognitions: await read('recognitions'),
		works: await read('works'),
	};
	const isWriting = import.meta.env.WRITING;
	return gate(everything, {
		today: today(process.env, hub.data.timezone),
		drafts: isWriting,
		ahead: isWriting,
	});
}

/** While writing, a page shows the mistakes instead of a half-true site; it comes back by itself. */
async function refuseMistakes(): Promise<void> {
	const [all] = (await getCollection('mistakes')) as { data: { told: string[] } }[];
	if (all && all.data.told.length > 0)
		throw new Error(`There are mistakes in your content.\n\n${all.data.told.join('\n\n')}`);
}
