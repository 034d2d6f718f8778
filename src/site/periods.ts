import { monthOf, type Recognition, yearOf } from '../hub/hub.ts';

/** Recognitions by year, newest first. */
export const yearsOf = (recognitions: readonly Recognition[]): Map<string, Recognition[]> =>
	Map.groupBy(recognitions, ({ date }) => yearOf(date));

/** Recognitions of one year by month, newest first. */
export const monthsOf = (recognitions: readonly Recognition[]): Map<string, Recognition[]> =>
	Map.groupBy(recognitions, ({ date }) => monthOf(date));
