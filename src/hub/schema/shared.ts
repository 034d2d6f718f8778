import { z } from 'astro/zod';
import { networkOf, type ProfileId, profileIds } from '../../networks/networks.ts';
import { type Account, bareHandle, exampleHandle, namesServer } from '../../networks/profiles.ts';
import { lookalikeLetters } from '../identity/latin.ts';
import { focus, id, line, listField, picture, refuse, shortFor, translatable, webAddress } from './fields.ts';

/** A photo: a file name beside the entry, or that with its description. */
export const photo = shortFor(
	'file',
	z.strictObject({
		file: picture
			.optional()
			.describe('The picture, which lies beside the text. Where it has the name of the profile, it need not be named.'),
		alt: line(400).optional().describe('What can be seen, for people who cannot.').meta(translatable),
		credit: line(120).optional().describe('Who took it.').meta(translatable),
		focus: focus.optional().describe('Where the face is: “50% 30%”, from the left and from the top.'),
	}),
);

/** Letters of another script among Latin ones; undefined where there are none. */
const mixedIn = (written: string): string | undefined =>
	/\p{Script=Latin}/u.test(written) ? lookalikeLetters(written).join(' ') || undefined : undefined;

const handleOf = (network: ProfileId) =>
	z
		.string()
		.transform(
			(written, ctx) =>
				bareHandle(network, written) ??
				refuse(ctx, { kind: 'bad-handle', written, example: exampleHandle(network), foreign: mixedIn(written) }),
		)
		.meta({ title: networkOf(network).label });

/** A handle; for networks of many servers also {handle, url}, where a profile is not on the server that its handle names. */
const accountOn = (network: ProfileId): z.ZodType<Account> =>
	namesServer(network)
		? z.union([
				handleOf(network),
				z.strictObject({
					handle: handleOf(network).describe('How people mention them: “@kit@kit.example”.'),
					url: webAddress.describe('Where the profile is: https://social.kit.example/@kit'),
				}),
			])
		: handleOf(network);

/** Network id to account; the keys come from the registry of networks. */
export const handlesField = z.strictObject(
	Object.fromEntries(profileIds.map((network) => [network, accountOn(network).optional()])) as {
		[id in ProfileId]: z.ZodOptional<z.ZodType<Account>>;
	},
);

/** Addresses for which there is no other field. */
export const links = listField(
	shortFor(
		'url',
		z.strictObject({
			label: line(60).optional().describe('What is there. Left out: the name of the site.').meta(translatable),
			url: webAddress.describe('Its address.'),
		}),
	),
	30,
).default([]);

/** Ids that something had. Readers and calendars know it by the first of them, which may be the one that it has again. */
export const formerly = listField(id)
	.default([])
	.describe('Older file names, the oldest first; their addresses lead here.');
