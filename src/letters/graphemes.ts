/** Cuts text into letters as people see them: with their marks, and emoji sequences as one. */
export const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The letters of a text. */
export const lettersOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment);

/** Letters without a look, as U+3164: fonts need not have them. */
export const isBlank = (letter: string): boolean => /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]+$/u.test(letter);
