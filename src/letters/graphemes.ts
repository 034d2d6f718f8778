/** Cuts text into letters as people see them: with their marks, and emoji sequences as one. */
export const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The letters of a text. */
export const lettersOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment);

/** What has no look, and needs no font: spaces, controls, joiners, empty letters. */
export const isBlank = (letter: string): boolean => /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]+$/u.test(letter);

/** A letter that is one by name only, as the filler U+3164: it shapes nothing and joins nothing. */
export const isEmptyLetter = (letter: string): boolean => /\p{L}/u.test(letter) && isBlank(letter);
