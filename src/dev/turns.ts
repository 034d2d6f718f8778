import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { State } from './content.ts';

/** Pages that are being made. */
export interface Turns {
	/** The state of which this page is to be made, once its turn has come. */
	take: (response: ServerResponse) => Promise<State>;
	/** When all pages that were begun are made. */
	ended: () => Promise<void>;
}

/**
 * Lets pages be made of one state at a time. Astro keeps what getStaticPaths said, so that a page of the last state, ended
 * after the change, would have the next page tell old things; `forget` has it ask again.
 */
export function pagesInTurn(now: () => Promise<State>, forget: () => Promise<void>): Turns {
	const open = new Set<ServerResponse>();
	let shown: State | undefined;
	let last: Promise<unknown> = Promise.resolve();

	async function ended(): Promise<void> {
		await Promise.all([...open].map((page) => page.closed || once(page, 'close')));
	}

	async function next(response: ServerResponse): Promise<State> {
		let state = await now();
		while (state !== shown && open.size > 0) {
			await ended();
			state = await now();
		}
		if (state !== shown) await forget();
		shown = state;
		open.add(response);
		response.once('close', () => open.delete(response));
		return state;
	}

	return {
		take(response) {
			const turn = last.then(() => next(response));
			last = turn.catch(() => undefined);
			return turn;
		},
		ended,
	};
}
