import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { State } from './content.ts';

/**
 * Lets pages be made of one state at a time. Astro keeps what getStaticPaths said, so that a page of the last state, ended
 * after the change, would have the next page tell old things; `forget` has it ask again.
 */
export function pagesInTurn(now: () => Promise<State>, forget: () => Promise<void>) {
	const open = new Set<ServerResponse>();
	let shown: State | undefined;
	let last: Promise<unknown> = Promise.resolve();

	async function take(response: ServerResponse): Promise<State> {
		let state = await now();
		while (state !== shown && open.size > 0) {
			await Promise.all([...open].map((page) => page.closed || once(page, 'close')));
			state = await now();
		}
		if (state !== shown) await forget();
		shown = state;
		open.add(response);
		response.once('close', () => open.delete(response));
		return state;
	}

	/** The state of which this page is to be made, once its turn has come. */
	return (response: ServerResponse): Promise<State> => {
		const turn = last.then(() => take(response));
		last = turn.catch(() => undefined);
		return turn;
	};
}
