import { unquoted } from '../text.ts';

/** What stands between the parts of a list that is written in one line, and not within a link. */
export const commas = /[,，、،;；؛](?![^[\]]*\]\])/;
/** The same between addresses, which may hold commas. */
const addressCommas = /,\s+|,(?=https?:)|[，、،]/;

/** Topics as networks know them, which need no comma: `#maps #tea`. */
const hashtags = /^\s*#\S+(?:\s+#\S+)+\s*$/;

/** The parts of a list of short things that is written in one line: `maps, “open data”, tea`, or `#maps #tea`. */
export const itemsIn = (written: string): string[] =>
	written
		.split(/https?:\/\//i.test(written) ? addressCommas : commas)
		.flatMap((part) => (hashtags.test(part) ? part.trim().split(/\s+/) : part))
		.map((part) => unquoted(part.trim()))
		.filter(Boolean);

/** What a word says that stands for yes or no; undefined where it is neither. */
export function flagIn(written: string): boolean | undefined {
	const word = written.trim().toLowerCase();
	if (['true', 'yes', 'on'].includes(word)) return true;
	return ['false', 'no', 'off'].includes(word) ? false : undefined;
}

/** Whether a value holds others by name. */
export const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
