import { lazily } from './lazily.ts';

/**
 * Cuts text into letters as people see them: with their marks, and emoji sequences as one. Made when something is cut: to make
 * it takes longer than most of what asks for it.
 */
export const graphemes = lazily(() => new Intl.Segmenter('und', { granularity: 'grapheme' }));
