import { cleanLine, cut } from '../../hub/text.ts';
import type { Day } from '../../hub/time/days.ts';
import { type Checked, privateIn } from './check.ts';
import type { FoundPerson } from './found.ts';

/** What all drafts of an import have in common. */
export interface Origin {
	fileName: string;
	day: Day;
	lists: readonly string[];
	tags: readonly string[];
}

/** The fields of a draft, in the order in which they are written. A reason is not invented. */
export function draftFields({ lists, tags, ...checked }: Checked, origin: Origin): Record<string, unknown> {
	const union = (own: readonly string[], common: readonly string[]) => [...new Set([...own, ...common])].slice(0, 100);
	return { ...checked, lists: union(lists, origin.lists), tags: union(tags, origin.tags), draft: true };
}

/** Where a draft came from and what to do next: lines for the top of its front matter. */
export function draftComment(found: FoundPerson, { reason }: Checked, { fileName, day }: Origin): string {
	const next = found.nameless ? 'Write their name and a reason' : reason ? 'Read the reason' : 'Write a reason';
	return [
		`# Imported from ${shownName(fileName)} on ${day}. ${next}, then take draft away.`,
		...(found.met ? [`# You have been connected since ${found.met}.`] : []),
	].join('\n');
}

/** A file name in a comment: one line, and nothing that is others' own: files are sometimes named after an e-mail address. */
function shownName(fileName: string): string {
	const name = cut(cleanLine(fileName), 80);
	return !name || privateIn(name) ? 'a file' : name;
}
