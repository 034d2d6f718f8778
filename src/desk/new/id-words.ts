import { asInPassports } from '../../hub/identity/latin.ts';
import { plainName, telling } from '../../hub/identity/names.ts';
import type { ContentUnopened } from '../content-unopened.ts';
import type { NewCollection } from './fields.ts';

/** So many letters of praise stand in an address. */
const mostLetters = 40;

/** Words from which the id of a file is made. */
export function idWords(
	collection: NewCollection,
	fields: Record<string, unknown>,
	{ people }: ContentUnopened,
): string {
	if (collection === 'people') return plainName(`${fields['name']}`);
	if (collection !== 'recognitions') return `${fields['title']}`;
	const named = people.filter(({ id }) => (fields['people'] as string[] | undefined)?.includes(id));
	const names = named.flatMap(({ id, data }) => [id, data.name, data.romanized ?? '', ...data.aliases]);
	return `${fields['date']}-${praiseIn(fields, names) || fields['kind']}`;
}

/**
 * The first words of what is said, in plain letters, and never a name: the address of a laurel outlives whoever is taken out
 * of it. Empty where it is said in other letters.
 */
function praiseIn({ reason, quote }: Record<string, unknown>, names: readonly string[]): string {
	const praise = `${reason ?? (quote as { text: string } | undefined)?.text ?? ''}`;
	if (!/^[\p{Script=Latin}\P{L}]*$/u.test(praise)) return '';
	const own = new Set(names.flatMap((name) => plainWords(telling(name.replaceAll('-', ' ')).join(' '))));
	const isOwn = (word: string) => own.has(word) || own.has(word.replace(/s$/, ''));
	const words = plainWords(praise.replace(/^\s*for\s/i, '')).filter((word) => !isOwn(word));
	return words.filter((_, at) => words.slice(0, at + 1).join('-').length <= mostLetters).join('-');
}

/** Words as addresses have them: `newcomer’s` is one. */
const plainWords = (text: string): string[] =>
	asInPassports(text)
		.replace(/['’]/g, '')
		.match(/[a-z\d]+/g) ?? [];
