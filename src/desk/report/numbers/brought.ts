import type { WhatId } from '../../log/events.ts';
import type { LogRow } from '../../log/log.ts';
import { type CountedFrom, sumOf } from './counted.ts';

/** What is told as brought, in the order in which it is shown. */
export const gains = ['follow', 'sign-up', 'sale', 'click'] as const satisfies readonly WhatId[];
export type Gain = (typeof gains)[number];

/** What a recognition or a network brought. */
export interface Brought {
	/** The id of the recognition, else of the person; of the network; empty where nothing is said. */
	id: string;
	what: Record<Gain, CountedFrom>;
	total: CountedFrom;
}

/** Whether a row says what was brought. */
export const isGain = ({ what }: LogRow): boolean => (gains as readonly string[]).includes(what);

/** Gains by what brought them, most first. */
export function broughtBy(rows: readonly LogRow[], keyOf: (row: LogRow) => string): Brought[] {
	return [...Map.groupBy(rows, keyOf)]
		.map(([id, of]): Brought => {
			const by = Map.groupBy(of, ({ what }) => what);
			const what = Object.fromEntries(gains.map((gain) => [gain, sumOf(by.get(gain) ?? [])])) as Record<
				Gain,
				CountedFrom
			>;
			return { id, what, total: sumOf(of) };
		})
		.sort((a, b) => b.total.value - a.total.value || (a.id < b.id ? -1 : 1));
}
