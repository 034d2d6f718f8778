import { compare } from './hub.ts';
import { type Day, daysBetween } from './time/days.ts';

/** A number that is always the same for an id, and says nothing about it: FNV-1a. */
export function steadyNumber(id: string): number {
	let hash = 2166136261;
	for (const letter of id.normalize('NFC')) hash = Math.imul(hash ^ (letter.codePointAt(0) as number), 16777619) >>> 0;
	return hash;
}

/** The same with every bit of it in every other: ids that differ in their last letter alone would stand side by side. */
function mixed(number: number): number {
	const half = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
	const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
	return (whole ^ (whole >>> 16)) >>> 0;
}

/** In an order that never changes and favours no name, for whatever can't be decided otherwise: by name, it would always be A's. */
export function inTurn<T extends { id: string }>(things: Iterable<T>): T[] {
	const numbered = [...things].map((of) => ({ of, number: mixed(steadyNumber(of.id)) }));
	return numbered.sort((a, b) => a.number - b.number || compare(a.of.id, b.of.id)).map(({ of }) => of);
}

/** The same, begun further on each week by `count`: whoever stands first moves on until everybody was. */
export function thisWeeksTurn<T extends { id: string }>(things: Iterable<T>, today: Day, count: number): T[] {
	const all = inTurn(things);
	const week = Math.floor(daysBetween('2024-01-01', today) / 7);
	const start = all.length > 0 ? (((week * count) % all.length) + all.length) % all.length : 0;
	return [...all.slice(start), ...all.slice(0, start)];
}
