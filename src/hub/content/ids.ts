import { utf8Length } from '../../networks/counting.ts';
import { asInPassports, asItLooks, inBareLetters } from '../identity/latin.ts';
import type { Fault } from '../mistakes/finding.ts';
import type { IdOf } from '../mistakes/mistakes.ts';
import type { CollectionName } from '../schema/names.ts';
import { exact, fold, slug } from '../text.ts';
import type { Day } from '../time/days.ts';
import { dayFrom } from '../time/written-days.ts';

/** Addresses of the site that an id would collide with, and names that Windows keeps for devices. */
const reserved = /^(page|index|\d{4}|con|prn|aux|nul|(com|lpt)[\d¹²³])$/;

const mostLetters = 80;
/** Disks take 255 bytes for a name, and pictures of somebody are named after their id and more. */
const mostBytes = 200;

const fits = (id: string): boolean => id.length <= mostLetters && utf8Length(id) <= mostBytes;

/** What is wrong with an id: ids are addresses and references, in lower-case letters and digits of any script, and hyphens. `taken` are further ids that can't be. */
export function idFault(id: string, of?: IdOf, taken: ReadonlySet<string> = new Set()): Fault | undefined {
	if (!fits(id)) return { kind: 'id-too-long', written: id, most: [...lettersThatFit(id, fits)].length, of };
	if (reserved.test(id) || taken.has(id)) return { kind: 'reserved-id', written: id, of };
	return id === slug(id) && id ? undefined : { kind: 'bad-id', written: id, near: slug(id) || undefined, of };
}

/** The id that a file name wants to be: `Ada Lovelace` is ada-lovelace, and a laurel begins with the day that stands in its name. Undefined where no letter is left. */
export function idNear(name: string, collection?: CollectionName): string | undefined {
	const [day, others] = (collection === 'recognitions' && dayAmong(name)) || [undefined, name];
	return [day, slug(others)].filter(Boolean).join('-') || undefined;
}

/** The day with which words begin or end, in whatever manner it is written, and the other words: `3 March 2026 thanks`. */
export function dayAmong(words: string): [day: Day, others: string] | undefined {
	const parts = words.split(/[\s_-]+/);
	for (const count of [3, 1])
		for (const start of [0, parts.length - count]) {
			const written = parts.slice(Math.max(start, 0), start + count);
			const day = dayFrom(written.join(' ')) ?? dayFrom(written.join('-'));
			if (day) return [day, parts.toSpliced(start, count).join(' ')];
		}
	return undefined;
}

/** `ada`, or as note-taking programs name a file: `[[people/ada.md#story|Ada]]`. */
const writtenId = /^((?:\[\[\s*(?:[^\]|#]*\/)?)?)([^\]|#/]+?)((?:\.md)?\s*(?:[#|][^\]]*)?(?:\]\])?)$/i;

/** The id that an author means: the name of a file, with its ending or without, or a link to it. */
export function idIn(written: string): string {
	const name = exact(written).normalize('NFC');
	const [, before = '', id = name] = writtenId.exec(name) ?? [];
	return before.startsWith('[[') ? id.toLowerCase() : id;
}

/** Another id in the place of one, in the manner in which that was written. */
export const withId = (written: string, id: string): string =>
	written.replace(writtenId, (_, before: string, __, after: string) => before + id + after);

/** What ids have in common that one address would be taken for the other: case, accents, hyphens, letters that look alike or stand for others (ß). */
export const idKey = (id: string): string => fold(inBareLetters(asItLooks(fold(id))));

/** Gives out ids, each once. */
export type FreeIds = (...wishes: readonly string[]) => string;

/**
 * Gives ids that nothing here has or had, made of words: the first wish that is free, else the first one with a number;
 * empty where no wish holds a letter or digit. What is given is taken from then on.
 */
export function freeIds(taken: Iterable<string>): FreeIds {
	const keys = new Set([...taken].map(idKey));
	const counts = new Map<string, number>();
	const isFree = (id: string): boolean => !idFault(id) && !keys.has(idKey(id));
	const numbered = (base: string): string => {
		for (let count = counts.get(base) ?? 2; ; count++) {
			const id = `${base}-${count}`;
			counts.set(base, count + 1);
			if (isFree(id)) return id;
		}
	};
	return (...wishes) => {
		const ids = wishes.map(idFrom).filter(Boolean);
		const id = ids.find(isFree) ?? (ids[0] ? numbered(ids[0]) : '');
		keys.add(idKey(id));
		return id;
	};
}

/** Words as an id that addresses can show: Latin letters as passports have them. Leaves room for a number. */
function idFrom(words: string): string {
	const whole = slug(slug(asInPassports(words)));
	const hasRoom = (id: string) => fits(`${id}-0000`);
	if (hasRoom(whole)) return whole;
	const start = lettersThatFit(whole, hasRoom);
	return slug(start.includes('-') ? start.replace(/-[^-]*$/, '') : start);
}

/** As many letters of a text as fit. */
function lettersThatFit(text: string, isShort: (text: string) => boolean): string {
	const letters = [...text];
	while (!isShort(letters.join(''))) letters.pop();
	return letters.join('');
}
