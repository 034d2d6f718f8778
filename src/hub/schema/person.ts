import { z } from 'astro/zod';
import {
	day,
	flag,
	id,
	language,
	line,
	listField,
	namesField,
	oneOf,
	personName,
	reason,
	refuse,
	topic,
	translatable,
	webAddress,
	words,
} from './fields.ts';
import { formerly, handlesField, links, photo } from './shared.ts';

/** Keeps **bold** marks, which say where the stress is. */
const spoken = words.transform((written, ctx) => {
	const text = written.replace(/\s+/g, ' ').trim();
	return text && text.length <= 120 ? text : refuse(ctx, { kind: 'too-long', length: text.length, max: 120 });
});

/** `content/people/<id>.md`: somebody who is recognised. */
export const personSchema = z.strictObject({
	name: personName(100).describe('Their name, in their own script.'),
	reason: reason
		.optional()
		.describe(
			'Completes “Laurels to NAME”: “for answering every newcomer’s first question”. Not needed when a recognition names them.',
		)
		.meta(translatable),
	headline: line(200).optional().describe('One line: what they do.').meta(translatable),
	photo: photo
		.optional()
		.describe(
			'Their portrait. One beside the profile that has its name is found by itself; say here what can be seen in it.',
		),
	consent: oneOf(['given', 'declined'])
		.optional()
		.describe('given: they have said yes to their photo. declined: they do not want to be here.'),
	romanized: line(100).optional().describe('The name in Latin letters.'),
	pronunciation: spoken.optional().describe('How to say it; the stress in **bold**.').meta(translatable),
	called: line(60)
		.optional()
		.describe('What you call them; notes that you send them begin with it: “Dear Ada”.')
		.meta(translatable),
	pronouns: line(40).optional().describe('As they give them.').meta(translatable),
	sortName: line(100).optional().describe('The name under which they are sorted.').meta(translatable),
	initials: line(4).optional().describe('One or two letters for the portrait of somebody without a photo.'),
	jobTitle: line(120).optional().describe('What they work as.').meta(translatable),
	organization: z
		.strictObject({
			name: line(120).describe('Its name.').meta(translatable),
			url: webAddress.optional().describe('Its site.'),
		})
		.optional()
		.describe('Where they work.'),
	location: line(80).optional().describe('Where they live, as they would say it.').meta(translatable),
	lang: language.optional().describe('The language of their name.'),
	url: webAddress.optional().describe('Their own site.'),
	handles: handlesField.optional().describe('Their profiles on networks.'),
	links: links.describe('Further places of theirs on the web: addresses, or {label, url}.'),
	feed: webAddress.optional().describe('Their own feed.'),
	lists: listField(id).default([]).describe('The lists that they are on.'),
	tags: listField(topic).default([]).describe('Topics.'),
	wishes: line(280).optional().describe('How they like to be named and tagged.').meta(translatable),
	since: day.optional().describe('When you first recognised them.'),
	aliases: namesField(line(100)).default([]).describe('Other names.'),
	notSame: listField(id)
		.default([])
		.describe('File names of others here who are somebody else, however alike they seem. Never published.'),
	formerly,
	noindex: flag.default(false).describe('true asks search engines to leave this page out.'),
	draft: flag.default(false).describe('true keeps it out of the published site.'),
});
