import { idFault } from '../../hub/ids.ts';
import { fold, slug } from '../../hub/text.ts';
import type { Checked } from './check.ts';

/** Gives out ids of profiles, each once. */
export interface Ids {
	/** A free id for somebody: their name, then with their organisation, then with a number. It is taken from then on. */
	next: (person: Checked) => string;
}

/** `taken`: ids of people, and former ones, whose addresses lead to somebody. */
export function newIds(taken: Iterable<string>): Ids {
	const folded = new Set([...taken].map(fold));
	const counts = new Map<string, number>();
	const free = (id: string): boolean => !idFault(id) && !folded.has(fold(id));
	const numbered = (base: string): string => {
		for (let count = counts.get(base) ?? 2; ; count++) {
			const id = `${base}-${count}`;
			counts.set(base, count + 1);
			if (free(id)) return id;
		}
	};
	const next = (person: Checked): string => {
		const base = baseOf(person);
		const longer = shortened(`${base} ${person.organization?.name ?? ''}`, 80);
		const id = [base, longer].find(free) ?? numbered(base);
		folded.add(fold(id));
		return id;
	};
	return { next };
}

function baseOf({ name, romanized, handles }: Checked): string {
	const words = [name, romanized, ...Object.values(handles)].map((text) => shortened(text ?? '', 70));
	return words.find(Boolean) ?? 'somebody';
}

/** An id cut after a whole word where there is one, with room for a number. */
function shortened(text: string, max: number): string {
	const whole = slug(slug(text));
	if (whole.length <= max) return whole;
	const letters = [...whole];
	while (letters.join('').length > max) letters.pop();
	const start = letters.join('');
	return slug(start.includes('-') ? start.replace(/-[^-]*$/, '') : start);
}
