import type { Fault } from '../mistakes/finding.ts';

/** A place in a file, counted from 1. */
export interface FilePosition {
	line: number;
	column?: number;
}

/** What is wrong at a place, and in which field where that is known. */
export type PlacedFault = Fault & FilePosition & { field?: string };
