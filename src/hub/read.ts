import type { Hub } from './hub.ts';

declare global {
	/** The hub of the pages that are being made. Pages are bundled: this is all that they share with who has them made. */
	var laurelsHub: (() => Hub | Promise<Hub>) | undefined;
}

/** Says where pages get the hub from. Building, it is the one that pictures and feeds are made of; while writing, that of the moment. */
export function handOver(hub: () => Hub | Promise<Hub>): void {
	globalThis.laurelsHub = hub;
}

/** The public hub. Drafts are in it only while writing. */
export async function getHub(): Promise<Hub> {
	if (!globalThis.laurelsHub) throw new Error('Pages are made by `npm run dev` and `npm run build`.');
	return globalThis.laurelsHub();
}
