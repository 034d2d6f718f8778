import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import { type Drawing, photoShown } from './draw.ts';
import type { Store } from './store.ts';

/** From this many on, threads draw: fewer are drawn before a thread has started. */
const enoughForThreads = 24;
/** Most pictures that a thread is given at once. */
const mostInBatch = 12;

/** Draws pictures, those of one key once, and keeps them. Returns the different ones. */
export async function drawInto<T extends { key: string; drawing: Drawing }>(
	store: Store,
	pictures: readonly T[],
	say: (step: string) => void,
): Promise<T[]> {
	const different = [...new Map(pictures.map((picture) => [picture.key, picture])).values()];
	let drawn = 0;
	await drawAll(different, ({ key }, bytes) => {
		store.keep(key, bytes);
		drawn++;
		if (drawn % 25 === 0 || drawn === different.length) say(`Pictures: ${drawn} of ${different.length} drawn`);
	});
	return different;
}

/** Draws pictures on all cores and hands over each as it is ready. */
async function drawAll<T extends { drawing: Drawing }>(
	pictures: readonly T[],
	done: (picture: T, bytes: Uint8Array) => void,
): Promise<void> {
	if (pictures.length === 0) return;
	if (pictures.length < enoughForThreads) {
		const { drawPicture } = await import('./draw.ts');
		for (const picture of pictures) done(picture, await drawPicture(picture.drawing));
		return;
	}
	const threads = availableParallelism();
	const pool = new Tinypool({
		filename: new URL('./draw-worker.ts', import.meta.url).href,
		runtime: 'worker_threads',
		minThreads: threads,
		maxThreads: threads,
		// What a card leaves behind is large and soon forgotten: with less room, much is kept that is not needed a moment later.
		resourceLimits: { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 512 },
	});
	const waiting = batchesOf(pictures).reverse();
	async function work(): Promise<void> {
		for (let batch = waiting.pop(); batch; batch = waiting.pop()) {
			const drawn: Uint8Array[] = await pool.run(batch.map(({ drawing }) => drawing));
			for (const [index, picture] of batch.entries()) done(picture, drawn[index] as Uint8Array);
		}
	}
	try {
		// A batch waits for each thread, so that none is ever idle.
		await Promise.all(Array.from({ length: threads * 2 }, work));
	} finally {
		await pool.destroy();
	}
}

/** Pictures in batches: those of one photo together, since it is opened once. */
function batchesOf<T extends { drawing: Drawing }>(pictures: readonly T[]): T[][] {
	const batches: T[][] = [];
	for (const [photo, group] of Map.groupBy(pictures, ({ drawing }) => photoShown(drawing))) {
		const size = photo ? mostInBatch : 4;
		for (let from = 0; from < group.length; from += size) batches.push(group.slice(from, from + size));
	}
	return batches;
}
