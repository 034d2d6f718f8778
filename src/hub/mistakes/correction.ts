/** What is wrong, and what to write instead. */
export interface Correction {
	wrong: string;
	write: string;
}

export const correction = (wrong: string, write: string): Correction => ({ wrong, write });
export const meant = (near: string | undefined, otherwise: string) => (near ? `Did you mean “${near}”?` : otherwise);
export const few = (words: readonly string[]) =>
	words.length > 30 ? `${words.slice(0, 30).join(', ')} …` : words.join(', ');

export type Written = { written: string };
export type Near = { near?: string | undefined };
