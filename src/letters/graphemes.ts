/** Cuts text into letters as people see them: with their marks, and emoji sequences as one. */
export const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The letters of a text. */
export const lettersOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment);
