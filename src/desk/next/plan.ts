import { z } from 'astro/zod';
import { flag, fullDay, id, line, listField, oneOf, refuse } from '../../hub/schema/fields.ts';
import { whatIds } from '../log/events.ts';

/** How often: `2 weeks`, `10 days`, `monthly`; `never` asks for no reminders. Days, or null for never. */
export const cadence = z.string().transform((written, ctx) => {
	const text = written.trim().toLowerCase();
	if (/^(never|none|pause)$/.test(text)) return null;
	const named = { daily: 1, weekly: 7, fortnightly: 14, monthly: 30, quarterly: 91, yearly: 365 }[text];
	const [, count = '1', unit = ''] = /^(?:every\s+)?(\d{1,3})?\s*(day|week|month|quarter|year)s?$/.exec(text) ?? [];
	const days = named ?? Number(count) * (unitDays[unit] ?? 0);
	return days > 0 ? days : refuse(ctx, { kind: 'bad-cadence', written });
});
const unitDays: Record<string, number> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

/** What a goal counts: recognitions, or one of the things that are logged. */
export const goalMetrics = ['recognitions', 'people', ...whatIds] as const;

/** `private/plan.md`: how often the owner wants to recognise whom, and what for. */
export const planSchema = z.strictObject({
	cadence: cadence
		.optional()
		.describe('How often everybody should hear from you: “3 months”, “2 weeks”. 3 months unless you say.'),
	lists: z
		.record(z.string(), cadence)
		.default({})
		.describe('How often the people of a list should: its id and how often.'),
	people: z
		.record(z.string(), cadence)
		.default({})
		.describe('How often somebody should: the id of their profile and how often; never is possible.'),
	pauses: listField(
		z.strictObject({
			person: id.optional().describe('Whom it is about; everybody, where nobody is named.'),
			from: fullDay.describe('The first day.'),
			until: fullDay.describe('The last day.'),
			note: line(120).optional().describe('Why.'),
		}),
	)
		.default([])
		.describe('When nobody, or one person, is to be suggested.'),
	goals: listField(
		z.strictObject({
			metric: oneOf(goalMetrics).describe('What is counted.'),
			target: z
				.string()
				.transform((written, ctx) =>
					/^[1-9]\d{0,5}$/.test(written.trim()) ? Number(written) : refuse(ctx, { kind: 'bad-number', written }),
				)
				.describe('How many.'),
			every: oneOf(['week', 'month', 'quarter', 'year'])
				.optional()
				.describe('Over and over: in each week, month, quarter or year.'),
			by: fullDay.optional().describe('Once: until this day.'),
			from: fullDay.optional().describe('With `by`: counted from this day.'),
		}),
	)
		.default([])
		.describe('What you want to reach.'),
	spread: flag.default(true).describe('false suggests by urgency alone, and not spread over lists and places.'),
});

/** A checked plan. Cadences are days; null stands for never. */
export type Plan = z.output<typeof planSchema>;

/** The plan of somebody who wrote none. */
export const noPlan: Plan = planSchema.parse({});

/** Days between two recognitions or contacts, where nothing else is said. */
export const usualCadence = 91;
