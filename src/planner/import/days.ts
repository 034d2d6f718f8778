import { type Day, isFullDay } from '../../hub/days.ts';
import { fold } from '../../hub/text.ts';

/** Languages in which exports write the names of months. */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da', 'cs', 'tr', 'ru', 'uk', 'ro', 'id'];

/** A day as exports write it: `05 Mar 2024`, `5. März 2024`, `2024-03-05`, `05.03.2024`; undefined where it can't be told. */
export function dayFrom(written: string): Day | undefined {
	const text = written.trim();
	const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text) ?? [];
	if (iso) return isFullDay(iso) ? iso : undefined;
	const named =
		/^(?:(\d{1,2})\.?\s+(?:de\s+|d’|d')?([\p{L}.]+),?\s+(?:de\s+)?(\d{4})|([\p{L}.]+)\s+(\d{1,2}),?\s+(\d{4}))$/u.exec(
			text,
		);
	if (named) return dayOf(named[3] ?? named[6], months().get(fold(named[2] ?? named[4] ?? '')), named[1] ?? named[5]);
	const [, first, sign, second, year] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
	if (!first || !second) return undefined;
	if (sign === '.' || Number(first) > 12) return dayOf(year, Number(second), first);
	// 03/05/2024 is the third of May or the fifth of March.
	return Number(second) > 12 || first === second ? dayOf(year, Number(first), second) : undefined;
}

function dayOf(year: string | undefined, month: number | undefined, day: string | undefined): Day | undefined {
	const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	return isFullDay(text) ? text : undefined;
}

let known: Map<string, number> | undefined;

/** Names of months, folded, in every form that a language has for them. */
function months(): Map<string, number> {
	if (known) return known;
	known = new Map();
	for (const language of languages) {
		for (const month of ['long', 'short'] as const) {
			for (const day of [undefined, 'numeric'] as const) {
				const format = new Intl.DateTimeFormat(language, { month, ...(day && { day }), timeZone: 'UTC' });
				for (let index = 0; index < 12; index++) {
					const parts = format.formatToParts(Date.UTC(2024, index, 5));
					const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
					if (!known.has(name)) known.set(name, index + 1);
					if (name.length > 3 && !known.has(name.slice(0, 3))) known.set(name.slice(0, 3), index + 1);
				}
			}
		}
	}
	return known;
}
