import { z } from 'astro/zod';
import { type NetworkId, networkOf, postIds } from '../../networks/networks.ts';
import { unquoted } from '../text.ts';
import {
	flag,
	fullDay,
	hashtag,
	id,
	language,
	line,
	listField,
	oneOf,
	paragraphs,
	personName,
	reason,
	translatable,
	webAddress,
} from './fields.ts';
import { formerly } from './shared.ts';

/** The seven kinds of recognition. */
export const kinds = [
	'recommendation',
	'thanks',
	'shout-out',
	'quote',
	'introduction',
	'milestone',
	'welcome',
] as const;
export type Kind = (typeof kinds)[number];

const post = z.strictObject(
	Object.fromEntries(
		postIds.map((network) => [
			network,
			paragraphs(5000)
				.optional()
				.meta({ title: networkOf(network).label }),
		]),
	) as {
		[network in NetworkId]: z.ZodOptional<ReturnType<typeof paragraphs>>;
	},
);

/** `content/recognitions/<date>-<slug>.md`: a dated act of praise. */
export const recognitionSchema = z.strictObject({
	date: fullDay.optional().describe('The day. Not needed when the file name starts with it.'),
	kind: oneOf(kinds).describe('What it is.'),
	by: z
		.union([
			id,
			z.strictObject({
				name: personName(80).describe('Their name.'),
				url: webAddress.optional().describe('Their own site.'),
			}),
		])
		.optional()
		.describe('Whose words these are, where they are not yours: the file name of a profile, or {name, url}.'),
	people: listField(id, 12).describe('Whom it names: the file names of their profiles.'),
	reason: reason
		.optional()
		.describe(
			'Completes “Laurels to NAME”: “for …”. For an introduction: why they should meet. Not needed for a quote.',
		)
		.meta(translatable),
	quote: z
		.strictObject({
			text: line(500).transform(unquoted).describe('Their words, without quotation marks.').meta(translatable),
			source: line(160).optional().describe('Where they said it.').meta(translatable),
			url: webAddress.optional().describe('Where it can be read or heard.'),
			lang: language.optional().describe('The language of the words.').meta(translatable),
			translation: line(500).transform(unquoted).optional().describe('The same in your language.').meta(translatable),
		})
		.optional()
		.describe('For `kind: quote`.'),
	proof: z
		.strictObject({
			title: line(160).describe('What it is.').meta(translatable),
			url: webAddress.describe('Where it is.'),
		})
		.optional()
		.describe('What the praise is for: a page that shows it.'),
	work: id.optional().describe('The work that the praise is for: its file name.'),
	replyTo: webAddress.optional().describe('The post that this answers or passes on.'),
	ask: line(200).optional().describe('The question or call to action that ends the post.').meta(translatable),
	hashtags: listField(hashtag, 10).default([]).describe('Hashtags, without #.').meta(translatable),
	post: post.optional().describe('Your own words for a network, by its id.').meta(translatable),
	agreed: z
		.record(z.string(), fullDay)
		.optional()
		.describe('Introductions: who has agreed, and on which day. It is public when all have.'),
	lists: listField(id).default([]).describe('Lists in whose feeds it appears, besides those of the people.'),
	formerly,
	draft: flag.default(false).describe('true keeps it out of the published site.'),
});
