import { z } from 'astro/zod';
import { networkOf, type ProfileId, profileIds } from '../../share/networks.ts';
import { bareHandle, exampleHandle } from '../../share/profiles.ts';
import { focus, id, line, listOf, refuse } from './fields.ts';

/** A photo: a file name beside the entry, or that with its description. */
export const photo = z.preprocess(
	(written) => (typeof written === 'string' ? { file: written } : written),
	z.strictObject({
		file: line(200).optional().describe('The file name. Not needed when it has the name of the profile.'),
		alt: line(400).optional().describe('What can be seen, for people who cannot.'),
		credit: line(120).optional().describe('Who took it.'),
		focus: focus.optional().describe('Where the face is: “50% 30%”, from the left and from the top.'),
	}),
);

const handleOf = (network: ProfileId) =>
	z
		.string()
		.transform(
			(written, ctx) =>
				bareHandle(network, written) ?? refuse(ctx, { kind: 'bad-handle', written, example: exampleHandle(network) }),
		)
		.meta({ title: networkOf(network).label });

/** Network id to handle; the keys come from the registry of networks. */
export const handles = z.strictObject(
	Object.fromEntries(profileIds.map((network) => [network, handleOf(network).optional()])) as {
		[id in ProfileId]: z.ZodOptional<ReturnType<typeof handleOf>>;
	},
);

/** Ids that something had. Readers and calendars know it by the first of them, which may be the one that it has again. */
export const formerly = listOf(id)
	.default([])
	.describe('Older file names, the oldest first; their addresses lead here.');
