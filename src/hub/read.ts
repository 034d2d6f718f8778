import type { Hub } from './hub.ts';

declare global {
	/** The hub of the pages that are being made. Pages are bundled: this is all that they share with who has them made. */
	var laurelsHub: (() => Hub | Promise<Hub>) | undefined;
	/** Whether they are made to be published, and not while somebody writes. */
	var laurelsArePublished: boolean | undefined;
	/** What its owner put into public/, by name. */
	var laurelsOwnFiles: readonly string[] | undefined;
}

/** Says where pages get the hub from. Building, it is the one that pictures and feeds are made of; while writing, that of the moment. */
export function handOver(
	hub: () => Hub | Promise<Hub>,
	{ published = false, own = [] as readonly string[] } = {},
): void {
	globalThis.laurelsOwnFiles = own;
	globalThis.laurelsHub = hub;
	globalThis.laurelsArePublished = published;
}

/** Whether pages are made to be published: what the environment calls production is not asked. */
export const arePublished = (): boolean => globalThis.laurelsArePublished === true;

/** The icon that its owner put into public/, best first; undefined where there is none. */
export const ownFavicon = (): string | undefined =>
	['favicon.svg', 'favicon.png', 'favicon.ico'].find((name) => globalThis.laurelsOwnFiles?.includes(name));

/** The public hub. Drafts are in it only while writing. */
export async function getHub(): Promise<Hub> {
	if (!globalThis.laurelsHub) throw new Error('Pages are made by `npm run dev` and `npm run build`.');
	return globalThis.laurelsHub();
}
