import type { Fault } from './mistakes.ts';
import { slug } from './text.ts';

/** Addresses of the site that an id would collide with, and names that Windows keeps for devices. */
const reserved = /^(page|index|\d{4}|con|prn|aux|nul|com\d|lpt\d)$/;

/** What is wrong with an id: ids are addresses and references, in lower-case letters and digits of any script, and hyphens. */
export function idFault(id: string): Fault | undefined {
	if (id.length > 80) return { kind: 'id-too-long', written: id };
	if (reserved.test(id)) return { kind: 'reserved-id', written: id };
	return id === slug(id) && id ? undefined : { kind: 'bad-id', written: id, near: slug(id) || undefined };
}
