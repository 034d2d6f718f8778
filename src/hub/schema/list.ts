import { z } from 'astro/zod';
import { id, line, listField, oneOf, translatable, wholeNumber } from './fields.ts';
import { formerly } from './shared.ts';

/** `content/lists/<id>.md`: a named group of people. */
export const listSchema = z.strictObject({
	title: line(80).describe('The name of the list.').meta(translatable),
	short: line(30).optional().describe('A shorter name, for buttons.').meta(translatable),
	description: line(200).optional().describe('One line: who is on it.').meta(translatable),
	order: wholeNumber.optional().describe('Lists are shown from the lowest number up.'),
	sort: oneOf(['manual', 'name', 'recent'])
		.default('name')
		.describe('manual follows `people`, recent shows the latest recognised first.'),
	people: listField(id)
		.default([])
		.describe('The order of people for `sort: manual`. Who is on the list is said in each profile.'),
	formerly,
});
