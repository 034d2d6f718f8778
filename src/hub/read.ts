import type { Hub } from './hub.ts';

declare global {
	/** The hub of the pages that are being made. Pages are bundled: this is all that they share with who has them made. */
	var laurelsHub: (() => Hub | Promise<Hub>) | undefined;
	/** Whether they are made to be published, and not while somebody writes. */
	var laurelsArePublished: boolean | undefined;
}

/** Says where pages get the hub from. Building, it is the one that pictures and feeds are made of; while writing, that of the moment. */
export function handOver(hub: () => Hub | Promise<Hub>, { published = false } = {}): void {
	globalThis.laurelsHub = hub;
	globalThis.laurelsArePublished = published;
}

/** Whether pages are made to be published: what the environment calls production is not asked. */
export const arePublished = (): boolean => globalThis.laurelsArePublished === true;

/** The public hub. Drafts are in it only while writing. */
export async function getHub(): Promise<Hub> {
	if (!globalThis.laurelsHub) throw new Error('Pages are made by `npm run dev` and `npm run build`.');
	return globalThis.laurelsHub();
}
