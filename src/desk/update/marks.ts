/**
 * What Laurels' files have been: for each path, the marks of every state that it had, the newest last. Whatever bears one
 * of them was written by us, whichever version it came with.
 */
export type Marks = ReadonlyMap<string, readonly string[]>;

/** The file in which each version says so. */
export const marksFile = 'scripts/files.json';

/** What that file says, on lines that people can compare. */
export const marksText = (marks: Marks): string =>
	`${JSON.stringify(Object.fromEntries([...marks].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, all]) => [path, all.join(' ')])), null, '\t')}\n`;

export const marksIn = (text: string): Marks =>
	new Map(Object.entries(JSON.parse(text) as Record<string, string>).map(([path, all]) => [path, all.split(' ')]));

/** The same with states that are newer than all others. */
export function withNewerMarks(marks: Marks, newer: Iterable<readonly [path: string, mark: string]>): Marks {
	const all = new Map(marks);
	for (const [path, mark] of newer) all.set(path, [...(all.get(path) ?? []).filter((one) => one !== mark), mark]);
	return all;
}
