import path from 'node:path';
import { entriesIfAny } from '../disk.ts';
import type { Entries } from '../hub/content/references.ts';
import { type Thing, things } from '../vocabulary/paths.ts';

/**
 * Kinds of things that a published site shows, and of which content holds nothing any more: more likely a folder that
 * was moved, or a disk that is not there, than what its owner wants.
 */
export const emptiedKinds = (entries: Entries, out: string): Thing[] =>
	things.filter((thing) => entries[thing].length === 0 && shows(out, thing));

/** Everything with a page has a folder there; `page/` holds further pages of all. */
function shows(out: string, thing: Thing): boolean {
	return entriesIfAny(path.join(out, thing)).some((entry) => entry.isDirectory() && entry.name !== 'page');
}
