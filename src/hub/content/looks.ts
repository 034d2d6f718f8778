import { lstatSync } from 'node:fs';

/** How a file looks from outside. */
export interface Looks {
	/** Changes with whatever is done to the file. */
	sign: string;
	bytes: number;
	/** When it changed last, in milliseconds since 1970. */
	changed: number;
}

/** Looks at a file; undefined where there is none. */
export function looksOf(file: string): Looks | undefined {
	const stats = lstatSync(file, { throwIfNoEntry: false });
	if (!stats) return undefined;
	const { size, mtimeMs, ctimeMs, ino, mode } = stats;
	return {
		sign: [size, mtimeMs, ctimeMs, ino, mode].join(),
		bytes: size,
		changed: Math.max(mtimeMs, ctimeMs),
	};
}

/** A clock of another machine may be ahead: a file from there would never stand still. */
export const ageOf = ({ changed }: Looks): number => Math.abs(Date.now() - changed);
