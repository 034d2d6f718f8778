/** How an event repeats, as a sentence needs it. What is counted from the end is negative. */
export interface Repeats {
	unit: 'day' | 'week' | 'month' | 'year';
	/** Each so many of them. */
	every: number;
	/** From Monday, 1, to Sunday, 7; `place` says which of them in a month or year. */
	weekdays: readonly { weekday: number; place?: number | undefined }[];
	/** Days of a month. */
	dates: readonly number[];
	/** From January, 1. */
	months: readonly number[];
	/** Which of the days that all this gives. */
	picked: readonly number[];
	/** The last day. */
	until?: string | undefined;
	/** How often in all. */
	times?: number | undefined;
}
