import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import type { Asked, Handed, Rendered } from './pages-worker.ts';

/** Threads that render pages beside the one that asks them. */
export interface PageThreads {
	count: number;
	/** Pages in the order in which they are asked for. Whoever asks for none hears when a thread knows the hub. */
	render: (asked: Asked) => Promise<Rendered[]>;
	end: () => Promise<void>;
}

/** Each holds a hub of its own, and one writes what all of them render: more would take much memory, and save little time. */
const mostThreads = 3;

/** Threads that are started with the first page that is asked of them. None where there is a single core. */
export function pageThreads(
	handed: () => Handed,
	count = Math.min(availableParallelism() - 1, mostThreads),
): PageThreads {
	let pool: Tinypool | undefined;
	return {
		count,
		render: (asked) => {
			pool ??= new Tinypool({
				filename: new URL('./pages-worker.ts', import.meta.url).href,
				runtime: 'worker_threads',
				minThreads: count,
				maxThreads: count,
				workerData: handed(),
			});
			return pool.run(asked);
		},
		end: async () => pool?.destroy(),
	};
}
