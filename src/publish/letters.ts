import type { Entry } from '../hub/entries.ts';
import type { Loaded } from '../hub/load.ts';
import type { Finding } from '../hub/mistakes.ts';
import { missingLetters } from '../letters/type.ts';

/** Doubts about letters on cards that no font here can draw, each with the file that has them. */
export async function letterFindings(loaded: Loaded): Promise<Finding[]> {
	const findings: Finding[] = [];
	const entries = [
		...loaded.people,
		...loaded.lists,
		...loaded.recognitions,
		...loaded.works,
		...(loaded.hub ? [loaded.hub] : []),
	] as Entry[];
	for (const entry of entries) {
		const { letters, font } = await missingLetters(JSON.stringify(entry.data));
		if (letters.length > 0) findings.push(entry.finding({ kind: 'letter-missing', letters: letters.join(' '), font }));
	}
	return findings;
}
