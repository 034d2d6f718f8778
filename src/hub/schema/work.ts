import { z } from 'astro/zod';
import {
	day,
	flag,
	hashtag,
	id,
	language,
	line,
	listField,
	moment,
	oneOf,
	picture,
	repeatRule,
	shortFor,
	timezone,
	translatable,
	webAddress,
} from './fields.ts';
import { formerly } from './shared.ts';

/** What a work can be. */
export const workTypes = [
	'talk',
	'book',
	'article',
	'episode',
	'video',
	'event',
	'workshop',
	'chat',
	'course',
	'project',
	'cause',
] as const;

const credit = shortFor(
	'person',
	z.strictObject({
		person: id.describe('The file name of the profile.'),
		role: line(60).optional().describe('speaker, host, author …').meta(translatable),
	}),
);

/** `content/works/<id>.md`: something that a person made or does. */
export const workSchema = z.strictObject({
	type: oneOf(workTypes).describe('What it is.'),
	title: line(160).describe('Its title.').meta(translatable),
	url: webAddress.describe('Where it is.'),
	people: listField(credit, 30).describe('Whose it is: file names of profiles, or {person, role}.'),
	date: day.optional().describe('When it came out.'),
	start: moment
		.optional()
		.describe(
			'When it begins, as the clocks say where it happens: 2026-12-12T19:00, or a day. A work with a start is an event.',
		),
	end: moment.optional().describe('When it ends.'),
	timezone: timezone.optional().describe('Whose clocks these are: Europe/Berlin. That of hub.md, unless you say.'),
	repeats: repeatRule
		.optional()
		.describe(
			'How it repeats: weekly, every 2 weeks, first Tuesday, every Thursday until 2027-06-30, or a rule of calendars such as FREQ=MONTHLY;BYDAY=1TU.',
		),
	place: line(120).optional().describe('Where it happens.').meta(translatable),
	online: webAddress.optional().describe('Where it can be joined online.'),
	publisher: line(120).optional().describe('Who published it.').meta(translatable),
	description: line(240).optional().describe('One line about it.').meta(translatable),
	hashtags: listField(hashtag, 10).default([]).describe('Hashtags, without #.').meta(translatable),
	lang: language.optional().describe('Its language.'),
	image: picture.optional().describe('A picture of it: a file beside this one.'),
	formerly,
	draft: flag.default(false).describe('true keeps it out of the published site.'),
});
