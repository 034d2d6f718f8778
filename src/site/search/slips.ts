/** Letters that may be wrong in a word of so many: where others tell people apart, none. */
const allowed = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/** Scripts in which a letter is a sound; a syllable or a sign of others is half a name. */
const spelled = /^[\p{L}\p{M}]+$/u;
const syllables = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * How many slips turn a word into another: letters that are wrong, missing, too many, or two that changed places.
 * Infinity where they are too many to be slips, and where the first letter is another.
 */
export function slips(one: string, other: string): number {
	// Most words are quite other ones: that is seen before they are taken apart.
	if (one.codePointAt(0) !== other.codePointAt(0)) return Infinity;
	const [a, b] = [[...one], [...other]];
	const most = allowed(Math.min(a.length, b.length));
	if (Math.abs(a.length - b.length) > most || most === 0) return Infinity;
	if (!spelled.test(one) || !spelled.test(other) || syllables.test(one)) return Infinity;
	const count = changes(a, b);
	return count <= most ? count : Infinity;
}

/** Optimal string alignment: single letters changed, added or left out, and neighbours swapped. */
function changes(a: readonly string[], b: readonly string[]): number {
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (const [line, letter] of a.entries()) {
		const next = [line + 1];
		for (const [column, other] of b.entries()) {
			const swapped = letter === b[column - 1] && other === a[line - 1] ? (before[column - 1] ?? Infinity) : Infinity;
			next.push(
				Math.min(
					(row[column + 1] ?? 0) + 1,
					(next[column] ?? 0) + 1,
					(row[column] ?? 0) + (letter === other ? 0 : 1),
					swapped + 1,
				),
			);
		}
		[before, row] = [row, next];
	}
	return row[b.length] ?? 0;
}
