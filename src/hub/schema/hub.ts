import { z } from 'astro/zod';
import { postIds } from '../../networks/networks.ts';
import { formatIds, styleIds } from '../../vocabulary/card-formats.ts';
import { counterIds, counterOf } from '../../vocabulary/counters.ts';
import { feedFormatIds } from '../../vocabulary/feed-formats.ts';
import { forgeIds, forgeOf } from '../../vocabulary/forges.ts';
import { hostIds } from '../../vocabulary/hosts.ts';
import { unfitIn } from '../../vocabulary/paths.ts';
import { languageIds } from '../../words/languages.ts';
import type { Fault } from '../mistakes/finding.ts';
import {
	colour,
	contactAddress,
	flag,
	fullDay,
	hashtag,
	id,
	item,
	language,
	line,
	listField,
	nonEmptyList,
	oneOf,
	personName,
	refuse,
	timezone,
	translatable,
	webAddress,
} from './fields.ts';
import { ownWords, ownWordsFaults } from './own-words.ts';
import { handlesField, links, photo } from './shared.ts';

/** An address at which a site can stand. */
const siteAddress = webAddress.transform((written, ctx) => {
	const unfit = unfitIn(written);
	return unfit ? refuse(ctx, { kind: 'bad-site-address', written, unfit }) : written;
});

const fields = z.strictObject({
	title: line(80)
		.describe('The name of your page. It stands at the top of every page and on every card.')
		.meta(translatable),
	url: siteAddress.describe(
		'The address where it is published, with its folder if it has one: https://example.org/laurels',
	),
	host: oneOf(hostIds)
		.optional()
		.describe('Where it is published; the site then holds what that host reads: types of files, addresses that moved.'),
	owner: z
		.strictObject({
			name: personName(80).describe('Your name.').meta(translatable),
			headline: line(160).optional().describe('One line: what you do.').meta(translatable),
			photo: photo.optional().describe('Your photo: a file in content/.'),
			location: line(80).optional().describe('Where you live, as you would say it.').meta(translatable),
			url: webAddress.optional().describe('Your own site.'),
			handles: handlesField.optional().describe('Your profiles on networks.'),
			links: links.describe('Further places of yours on the web: addresses, or {label, url}.'),
		})
		.describe('Who recognises: you.'),
	logo: z
		.preprocess(
			(written) => (typeof written === 'string' ? { file: written } : written),
			z.strictObject({
				file: line(200).describe('The file name: an SVG, PNG, JPEG, WebP or AVIF beside hub.md.'),
				saysTitle: flag
					.default(false)
					.describe('true where the title stands in it: then it takes the place of the title.'),
			}),
		)
		.optional()
		.describe('Your logo: a file in content/. It stands at the top of every page, and where programs show the site.'),
	footer: links.describe('Links at the foot of every page: addresses, or {label, url}.').meta(translatable),
	contact: contactAddress.describe(
		'Where people ask for a change or to be taken off: an e-mail address or a web address of yours.',
	),
	tagline: line(120).optional().describe('The opening sentence of the home page.').meta(translatable),
	rhythm: line(80)
		.optional()
		.describe('How often you recognise somebody: “One each Tuesday since 2019”.')
		.meta(translatable),
	lang: language
		.default('en')
		.describe(
			`The language that you write in. Where the site has words in it, everything speaks it: ${languageIds.join(', ')}.`,
		),
	languages: listField(language, 30)
		.optional()
		.describe(
			'Languages in which your page is published side by side, that of “lang” first: [en, de]. What stands in ada.md is said in German in ada.de.md.',
		),
	topics: z
		.record(z.string(), line(40))
		.optional()
		.describe('What topics are called where it is not as most spell them: “maps: Karten” in hub.de.md.')
		.meta(translatable),
	words: ownWords
		.optional()
		.describe(
			'What your page says otherwise: “laurel: kudos” and “laurels: kudos”, or whole sentences by their keys, which docs/words.md lists.',
		)
		.meta(translatable),
	timezone: timezone
		.optional()
		.describe('Where a day of yours begins and ends, and what times mean: Europe/Berlin. UTC, unless you say.'),
	accent: colour.default('#1c7a50').describe('One colour, from which all others are made. Any CSS colour.'),
	styles: nonEmptyList(oneOf(styleIds))
		.default(['paper'])
		.describe(
			'Styles of the cards; the first is the one that links show: warm paper, dark ink, the colour of whom they show, or mono: black on white without faces.',
		),
	formats: nonEmptyList(oneOf(formatIds)).default(formatIds).describe('Formats of the cards.'),
	feeds: nonEmptyList(oneOf(feedFormatIds))
		.default(['rss'])
		.describe(
			'Formats of the feed of each list, topic and person; the first is the one that pages give. The feed of the whole hub is there in all of them.',
		),
	networks: listField(oneOf(postIds))
		.default(postIds)
		.describe('For which networks there are words to post, in which order.'),
	hashtags: listField(hashtag, 10)
		.default([])
		.describe(
			'Hashtags for posts, without #, the dearest first: each network gets as many as are usual there. OpenMaps is read aloud as two words, openmaps as none.',
		)
		.meta(translatable),
	utm: flag
		.default(false)
		.describe('true adds utm_source and the like to addresses in posts, so that you can count visits.'),
	featured: listField(id, 6)
		.default([])
		.describe(
			'Up to six people on the branch of the home page, from the lowest leaf up. Left out: the latest six, then everybody in turn.',
		),
	sprig: flag.default(true).describe('false hides how often somebody was recognised.'),
	subscribe: webAddress
		.optional()
		.describe('Where people subscribe by e-mail: the form of your newsletter, or a page with one.'),
	websub: webAddress.optional().describe('The WebSub hub that you tell about new recognitions.'),
	counting: z
		.strictObject({
			by: oneOf(counterIds).describe('What counts them.'),
			at: webAddress.describe('Its address: https://kim.goatcounter.com, https://plausible.io, or that of your own.'),
			site: line(80)
				.optional()
				.describe('What this site is called there: for Umami its id. Left out: the domain of this site.'),
		})
		.superRefine(({ by, site }, ctx) => {
			const fault = { kind: 'missing-field', example: 'site: 94db1cb1-74f4-4a40-ad6c-962362670409' } as const;
			if (counterOf(by).names && !site)
				ctx.addIssue({ code: 'custom', message: fault.kind, params: fault, path: ['site'] });
		})
		.optional()
		.describe('Counts visits without cookies. Left out: nobody counts, and pages speak to no other server.'),
	editor: z
		.strictObject({
			at: oneOf(forgeIds).describe('Where the repository of your hub is kept; gitea is Forgejo, too.'),
			repository: line(200).describe('Whose it is, and its name: kim/my-laurels.'),
			branch: line(200)
				.optional()
				.describe('The branch that is published. Left out: the one that the repository opens with.'),
			server: webAddress
				.optional()
				.describe('The address of the server, where it is not github.com or gitlab.com: https://codeberg.org'),
		})
		.superRefine(({ at, server }, ctx) => {
			const fault = { kind: 'missing-field', example: 'server: https://codeberg.org' } as const;
			if (!forgeOf(at).server && !server)
				ctx.addIssue({ code: 'custom', message: fault.kind, params: fault, path: ['server'] });
		})
		.optional()
		.describe(
			'Puts the editor at /admin/ of your site, where whoever has an access token for the repository writes in it. Left out: there is none.',
		),
	salt: line(64)
		.optional()
		.describe(
			'Letters that nobody guesses: with them, feeds confirm no name of somebody who was taken out. npm run new -- hub writes them; with others, readers show everything as new.',
		),
	forget: listField(z.strictObject({ item, since: fullDay, feeds: listField(line(16)).default([]) }), 1000)
		.default([])
		.describe('What feed readers shall forget of people who were taken out. npm run remove writes it, without names.'),
});

/** `content/hub.md`: who recognises, and how the site looks. */
export const hubSchema = fields.superRefine(({ words = {}, lang, languages = [lang] }, ctx) => {
	languages.forEach((language, index) => {
		const fault: Fault | undefined =
			languages.indexOf(language) !== index
				? { kind: 'language-twice', written: language }
				: index === 0 && language !== lang
					? { kind: 'not-main-language', written: language, lang, languages: [...new Set([lang, ...languages])] }
					: undefined;
		if (fault)
			ctx.addIssue({
				code: 'custom',
				message: fault.kind,
				params: fault,
				path: ['languages', ...(index > 0 ? [index] : [])],
			});
	});
	for (const { fault, path } of ownWordsFaults(words, lang))
		ctx.addIssue({ code: 'custom', message: fault.kind, params: fault, path: ['words', ...path] });
});
