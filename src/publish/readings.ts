import { withoutEntities } from '../hub/text.ts';
import { decodedAddress } from '../vocabulary/paths.ts';

/** Bytes and digests that are written as letters: by chance they hold any short name. */
const bytes = /;base64,[\w+/=]+|sha\d+-[\w+/=]+|\/_astro\/[\w.-]+/g;

/** Marks that stand within words: what they are around is one text with what is beside them. */
const inline =
	/<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|tspan|u|wbr)\b[^<>]*>/gi;

/** What no word goes over. */
export const wordBarrier = '\n\u0000\n';

/**
 * A text as it reads, in every way in which a file of the site may hold it: as it is written, as it is shown, and without
 * the line ends of calendars and contacts. Letters are in one form, white space is one space.
 */
export function readings(text: string): string[] {
	const written = readableText(text.replace(bytes, ''));
	const shown = written
		.replace(inline, '')
		.replace(/<[^<>]*>/g, wordBarrier)
		.replace(/[*_`~]/g, '');
	const unfolded = /^BEGIN:V/.test(text) ? [readableText(text.replace(/\r?\n[ \t]/g, ''))] : [];
	return [written, shown, ...unfolded].map((reading) => reading.replace(/[^\S\u0000]+/g, ' '));
}

/** A text without what stands for letters: entities of markup, escapes of JSON and calendars, codes of addresses. */
const readableText = (text: string): string =>
	// What feeds hold is written twice.
	withoutEntities(withoutEntities(text))
		.replace(/(?:%[\da-f]{2})+/gi, (codes) => decodedAddress(codes).replace(/%../g, ' '))
		.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		.replace(/\\[nrt]/gi, ' ')
		.replace(/\\(?=[^\w\s])/g, '')
		.normalize('NFKC')
		.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
