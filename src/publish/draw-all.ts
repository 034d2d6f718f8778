import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import type { Drawing } from './draw.ts';

/** From this many on, threads draw: fewer are drawn before a thread has started. */
const many = 24;

/** Draws pictures on all cores and hands over each as it is ready. */
export async function drawAll<T extends { drawing: Drawing }>(
	pictures: readonly T[],
	done: (picture: T, bytes: Uint8Array) => void,
): Promise<void> {
	const threads = availableParallelism();
	const pool =
		pictures.length < many
			? undefined
			: new Tinypool({
					filename: new URL('./draw-worker.ts', import.meta.url).href,
					runtime: 'worker_threads',
					minThreads: threads,
					maxThreads: threads,
					// What a card leaves behind is large and soon forgotten.
					resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 },
				});
	// Where threads draw, this one does without the libraries that do.
	const draw = pool ? (drawing: Drawing): Promise<Uint8Array> => pool.run(drawing) : (await import('./draw.ts')).draw;
	const waiting = [...pictures].reverse();
	async function work(): Promise<void> {
		for (let picture = waiting.pop(); picture; picture = waiting.pop()) done(picture, await draw(picture.drawing));
	}
	try {
		// One waits for each thread, so that none is ever idle.
		await Promise.all(Array.from({ length: threads * 2 }, work));
	} finally {
		await pool?.destroy();
	}
}
