import type { Loaded } from '../hub/load.ts';
import type { Finding } from '../hub/mistakes.ts';
import { allOf } from '../hub/references.ts';
import { missingLetters } from '../letters/type.ts';

/** Doubts about letters on cards that no font here can draw, each with the file that has them. */
export async function letterFindings(loaded: Loaded): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const entry of allOf(loaded)) {
		const { letters, font } = await missingLetters(JSON.stringify(entry.data));
		if (letters.length > 0) findings.push(entry.finding({ kind: 'letter-missing', letters: letters.join(' '), font }));
	}
	return findings;
}
