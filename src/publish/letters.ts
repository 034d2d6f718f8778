import { lettersOfCards } from '../cards/words.ts';
import type { Entry } from '../hub/content/entries.ts';
import type { Loaded } from '../hub/content/load.ts';
import { allOf } from '../hub/content/references.ts';
import type { Finding } from '../hub/mistakes/finding.ts';
import { missingLetters } from '../letters/missing.ts';

/** Doubts about letters on cards that lack a font here: one for each script, at the first file that needs it. */
export async function letterFindings(loaded: Loaded): Promise<Finding[]> {
	const entries = allOf(loaded);
	const lang = loaded.hub?.data.lang ?? 'en';
	const langOf = (entry: Entry) => entry.lang ?? lang;
	const wordsOf = (entry: Entry) =>
		JSON.stringify(entry.data) + (entry.collection === 'hub' ? lettersOfCards(langOf(entry)) : '');
	const all = await Promise.all(
		entries.map(async (entry) =>
			(await missingLetters(wordsOf(entry), langOf(entry))).map((missing) => ({ entry, missing })),
		),
	);
	const groups = Map.groupBy(all.flat(), ({ missing: { how, script } }) => `${how} ${script}`);
	return [...groups.values()].map((group) => {
		const [{ entry, missing }] = group as [(typeof group)[number]];
		const { how, script, packages } = missing;
		const letters = [...new Set(group.flatMap(({ missing }) => missing.letters))];
		return entry.finding({
			kind: 'letter-missing',
			how,
			script,
			letters,
			packages,
			files: group.map(({ entry }) => entry.file),
		});
	});
}
