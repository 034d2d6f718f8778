import type { Site } from '../vocabulary/paths.ts';
import type { Hub } from './hub.ts';

declare global {
	/** The hub of the pages that are being made. Pages are bundled: this is all that they share with who has them made. */
	var laurelsHub: (() => Hub | Promise<Hub>) | undefined;
	/** Whether they are made to be published, and not while somebody writes. */
	var laurelsArePublished: boolean | undefined;
	/** Where the site is published that they are made for. */
	var laurelsSite: Site | undefined;
	/** What its owner put into public/, by name. */
	var laurelsOwnFiles: readonly string[] | undefined;
}

/** Says where pages get the hub from. Building, it is the one that pictures and feeds are made of; while writing, that of the moment. */
export function handOver(
	hub: () => Hub | Promise<Hub>,
	{ site, published = false, own = [] }: { site: Site; published?: boolean; own?: readonly string[] },
): void {
	globalThis.laurelsSite = site;
	globalThis.laurelsOwnFiles = own;
	globalThis.laurelsHub = hub;
	globalThis.laurelsArePublished = published;
}

/** Whether pages are made to be published: what the environment calls production is not asked. */
export const arePublished = (): boolean => globalThis.laurelsArePublished === true;

/** Where the site is published that pages are made for. */
export function getSite(): Site {
	if (!globalThis.laurelsSite) throw new Error(nobody);
	return globalThis.laurelsSite;
}

/** The icon that its owner put into public/, best first; undefined where there is none. */
export const ownFavicon = (): string | undefined =>
	['favicon.svg', 'favicon.png', 'favicon.ico'].find((name) => globalThis.laurelsOwnFiles?.includes(name));

const nobody = 'Pages are made by `npm run dev` and `npm run build`.';

/** The public hub. Drafts are in it only while writing. */
export async function getHub(): Promise<Hub> {
	if (!globalThis.laurelsHub) throw new Error(nobody);
	return globalThis.laurelsHub();
}
