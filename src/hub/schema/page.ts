import { z } from 'astro/zod';
import { flag, line, translatable, wholeNumber } from './fields.ts';

/** `content/pages/<id>.md`: a page of the owner's own, such as an imprint. */
export const pageSchema = z.strictObject({
	title: line(80)
		.describe('What it is called. It stands at the foot of every page and leads there.')
		.meta(translatable),
	description: line(200)
		.optional()
		.describe('One line: what is there, for previews and search engines.')
		.meta(translatable),
	order: wholeNumber.optional().describe('Pages stand at the foot from the lowest number up, the others after them.'),
	noindex: flag.default(false).describe('true asks search engines to leave this page out.'),
	draft: flag.default(false).describe('true keeps it out of the published site.'),
});
