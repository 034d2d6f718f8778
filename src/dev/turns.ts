import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Loaded } from '../hub/content/load.ts';
import type { Hub } from '../hub/hub.ts';
import type { State } from './content.ts';

/** What a page is made of: the content at one moment, in one language. There is no hub where there are mistakes. */
export interface Turn {
	loaded: Loaded;
	hub: Hub | undefined;
}

/** Pages that are being made. */
export interface Turns {
	/** What this page is to be made of, once its turn has come. `hubIn` finds its language in a state without mistakes. */
	take: (response: ServerResponse, hubIn: (state: State) => Hub) => Promise<Turn>;
	/** When all pages that were begun are made. */
	ended: () => Promise<void>;
}

/**
 * Lets pages be made of one state in one language at a time. Astro keeps what getStaticPaths said, so that a page of the last
 * one, ended after the change, would have the next page tell old things; `forget` has it ask again.
 */
export function pagesInTurn(now: () => Promise<State>, forget: () => Promise<void>): Turns {
	const open = new Set<ServerResponse>();
	let shown: Hub | undefined;
	let last: Promise<unknown> = Promise.resolve();

	async function ended(): Promise<void> {
		await Promise.all([...open].map((page) => page.closed || once(page, 'close')));
	}

	async function next(response: ServerResponse, hubIn: (state: State) => Hub): Promise<Turn> {
		const look = async (): Promise<Turn> => {
			const state = await now();
			return { loaded: state.loaded, hub: state.loaded.mistakes.length > 0 ? undefined : hubIn(state) };
		};
		let turn = await look();
		while (turn.hub !== shown && open.size > 0) {
			await ended();
			turn = await look();
		}
		if (turn.hub !== shown) await forget();
		shown = turn.hub;
		open.add(response);
		response.once('close', () => open.delete(response));
		return turn;
	}

	return {
		take(response, hubIn) {
			const turn = last.then(() => next(response, hubIn));
			last = turn.catch(() => undefined);
			return turn;
		},
		ended,
	};
}
