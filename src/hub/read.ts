import type { Site } from '../vocabulary/paths.ts';
import type { Hub } from './hub.ts';

/** What pages are made of. */
interface Handed {
	/** Building, the one that pictures and feeds are made of; while writing, that of the moment. */
	hub: () => Hub | Promise<Hub>;
	/** Where that hub is published. */
	site: () => Site;
	/** Whether they are made to be published, and not while somebody writes. */
	published: boolean;
	/** What their owner put into public/, by name. */
	own: readonly string[];
}

declare global {
	/** Pages are bundled: this is all that they share with who has them made. */
	var laurelsHanded: Handed | undefined;
}

/** Says where pages get the hub from. */
export function handOver({
	published = false,
	own = [],
	...hub
}: Pick<Handed, 'hub' | 'site'> & Partial<Handed>): void {
	globalThis.laurelsHanded = { ...hub, published, own };
}

function handed(): Handed {
	if (!globalThis.laurelsHanded) throw new Error('Pages are made by `npm run dev` and `npm run build`.');
	return globalThis.laurelsHanded;
}

/** Whether pages are made to be published: what the environment calls production is not asked. */
export const arePublished = (): boolean => handed().published;

/** Where the site is published that pages are made for. */
export const getSite = (): Site => handed().site();

/** The icon that its owner put into public/, best first; undefined where there is none. */
export const ownFavicon = (): string | undefined =>
	['favicon.svg', 'favicon.png', 'favicon.ico'].find((name) => handed().own.includes(name));

/** The public hub. Drafts are in it only while writing. */
export const getHub = async (): Promise<Hub> => handed().hub();
