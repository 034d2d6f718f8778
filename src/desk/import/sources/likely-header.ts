import { delimiters } from '../../../csv/read.ts';
import { type Header, headersBy } from './header.ts';
import { guess, namesSomebody } from './mapping.ts';
import { privateKind } from './private-columns.ts';

/**
 * The header of a file of no known layout, whatever separates its cells: the first row of several cells, where there are
 * most. A title or a note above it may have commas, too; it names nothing that people have.
 */
export function likelyHeader(head: string): Header | undefined {
	const rows = delimiters.map((delimiter) => headersBy(head, delimiter));
	const found = rows.flatMap((all) => {
		const first = all.find(({ columns }) => columns.filter(Boolean).length > 1);
		if (!first) return [];
		const below = known(first) > 0 ? undefined : all.find((one) => known(one) > 1 && namesSomebody(guess(one.columns)));
		return [below ?? first];
	});
	const [best] = found.sort(
		(a, b) => Number(known(b) > 1) - Number(known(a) > 1) || b.columns.length - a.columns.length,
	);
	return best ?? rows[0]?.find(({ columns }) => columns.some(Boolean));
}

/** How many columns are called as those of people often are. */
const known = ({ columns }: Header): number =>
	new Set([...Object.values(guess(columns)), ...columns.filter(privateKind)]).size;
