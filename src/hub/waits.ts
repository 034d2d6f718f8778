import { awaitedAmong } from './awaited.ts';
import type { Entry } from './content/entries.ts';
import { type Entries, isHidden } from './content/references.ts';
import { compare } from './hub.ts';
import { dayWritten } from './things.ts';
import { type Day, longDay } from './time/days.ts';

/** A laurel that is written and waits for its day. */
export interface Wait {
	id: string;
	file: string;
	day: Day;
}

/** Laurels that appear by themselves on a day after today, the next first: theirs, or that of the last agreement. */
export function waitsAfter(today: Day, { recognitions, people }: Pick<Entries, 'recognitions' | 'people'>): Wait[] {
	const awaited = awaitedAmong(people);
	return recognitions
		.filter((entry: Entry<'recognitions'>) => !isHidden(entry) && !awaited(entry.data.by))
		.flatMap(({ id, file, data }) => {
			const agreed = data.kind === 'introduction' ? data.people.map((who) => data.agreed?.[who]) : [];
			const days = [dayWritten(id, data), ...agreed].flatMap((day) => day ?? []).sort(compare);
			const day = days.at(-1) ?? '';
			return day > today && days.length === agreed.length + 1 ? [{ id, file, day }] : [];
		})
		.sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id));
}

/** So many are named. */
const mostNamed = 5;

/** `1 laurel waits until 2 March 2027: content/recognitions/2027-03-02-tea.md`; undefined where none waits. */
export function waitsInWords(waits: readonly Wait[]): string | undefined {
	const [first, ...others] = waits;
	if (!first) return undefined;
	if (others.length === 0) return `1 laurel waits until ${longDay(first.day)}: ${first.file}`;
	const named = waits.slice(0, mostNamed).map(({ day, file }) => `until ${longDay(day)}: ${file}`);
	const more = waits.length - named.length;
	return [`${waits.length} laurels wait for their day`, ...named, ...(more > 0 ? [`and ${more} more`] : [])].join(
		'\n  ',
	);
}
