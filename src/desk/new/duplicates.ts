import type { CollectionName } from '../../hub/schema/index.ts';
import { fold } from '../../hub/text.ts';
import { type Account, handleIn } from '../../share/profiles.ts';
import type { Known } from '../known.ts';

/** The file that probably is about the same already: same name, handle or address. */
export function duplicateOf(
	collection: CollectionName,
	fields: Record<string, unknown>,
	known: Known,
): string | undefined {
	if (collection === 'people') {
		const marks = new Set(marksOf(fields as unknown as Marked));
		return known.people.find(({ data }) => marksOf(data).some((mark) => marks.has(mark)))?.file;
	}
	if (collection === 'works')
		return known.works.find(({ data }) => place(data.url) === place(`${fields['url']}`))?.file;
	if (collection === 'lists')
		return known.lists.find(({ data }) => fold(data.title) === fold(`${fields['title']}`))?.file;
	return undefined;
}

interface Marked {
	name: string;
	romanized?: string | undefined;
	aliases?: string[];
	url?: string | undefined;
	handles?: Record<string, Account | undefined> | undefined;
}

/** All that somebody is known by, in forms that can be compared. */
function marksOf({ name, romanized, aliases = [], url, handles = {} }: Marked): string[] {
	return [
		...[name, romanized ?? '', ...aliases]
			.map(fold)
			.filter(Boolean)
			.map((folded) => `name ${folded}`),
		...Object.entries(handles).map(([network, account]) => `${network} ${account && handleIn(account).toLowerCase()}`),
		...(url ? [`url ${place(url)}`] : []),
	];
}

/** An address without what may differ for the same place. */
const place = (url: string): string =>
	url
		.toLowerCase()
		.replace(/^https?:\/\/(www\.)?/, '')
		.replace(/\/$/, '');
