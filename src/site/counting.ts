import type { Hub } from '../hub/hub.ts';
import { counterOf } from '../vocabulary/counters.ts';
import type { Site } from '../vocabulary/paths.ts';

/** The script that counts visits, and the only other server that a page may speak to. */
export interface CountingScript {
	label: string;
	src: string;
	origin: string;
	attributes: Record<string, string>;
}

/** How visits of a hub are counted; undefined where nobody does. */
export function countingOf(
	{ counting }: Pick<Hub, 'counting'>,
	{ origin }: Pick<Site, 'origin'>,
): CountingScript | undefined {
	if (!counting) return undefined;
	const { label, script, attributes } = counterOf(counting.by);
	const at = counting.at.replace(/\/+$/, '');
	const host = new URL(origin).hostname;
	return {
		...{ label, src: at + script, origin: new URL(at).origin },
		attributes: attributes({ at, site: counting.site ?? host, host }),
	};
}
