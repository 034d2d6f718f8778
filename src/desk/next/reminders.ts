import ical from 'ical-generator';
import { addDays, type Day, dateOf } from '../../hub/time/days.ts';
import type { Suggestion } from './next.ts';

/** Suggestions as reminders for the owner's own calendar: one a day from `today` on, or on the day that matters. */
export function reminders(suggestions: readonly Suggestion[], today: Day, host: string): string {
	const calendar = ical({ name: 'Laurels: whom to turn to', prodId: { company: 'Laurels', product: 'Laurels' } });
	for (const [index, { person, reasons }] of suggestions.entries()) {
		const [first] = reasons;
		const day = first?.on ?? addDays(today, index);
		calendar.createEvent({
			id: `${day}-${person.id}@${host}`,
			start: dateOf(day),
			end: dateOf(addDays(day, 1)),
			allDay: true,
			stamp: dateOf(today),
			summary: `Laurels: ${person.name}`,
			description: reasons.map(({ because }) => because).join('\n'),
		});
	}
	return calendar.toString();
}
