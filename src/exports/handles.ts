import { csvOf } from '../csv/write.ts';
import type { Hub } from '../hub/hub.ts';
import { networkOf, type ProfileId, profileIds } from '../networks/networks.ts';
import type { Handle } from '../networks/profiles.ts';
import { paths } from '../vocabulary/paths.ts';
import type { Exporter, HubExport } from './export.ts';

/** Everybody on Mastodon, in the file that its import takes. */
export const mastodonFollows: Exporter<HubExport> = (hub) => {
	const handles = handlesOn('mastodon', hub);
	if (handles.length === 0) return [];
	return [
		{
			path: paths.mastodonFollows,
			...hub.words.files.mastodon,
			type: 'text/csv',
			write: () =>
				csvOf([
					['Account address', 'Show boosts', 'Notify on new posts', 'Languages'],
					...handles.map(({ mention }) => [mention.replace(/^@/, ''), 'true', 'false', '']),
				]),
		},
	];
};

/** For each network that somebody here uses, the addresses of all profiles, one a line. */
export const handleLists: Exporter<HubExport> = (hub) =>
	profileIds.flatMap((network) => {
		const handles = handlesOn(network, hub);
		if (handles.length === 0) return [];
		const { label } = networkOf(network);
		const { profiles } = hub.words.files;
		return [
			{
				path: paths.handles(network),
				label,
				together: profiles.label,
				note: profiles.note,
				type: 'text/plain',
				write: () => handles.map(({ url }) => `${url}\n`).join(''),
			},
		];
	});

/** Profiles on a network, each once, in the order of people. */
function handlesOn(network: ProfileId, hub: Hub): Handle[] {
	const all = hub.people.flatMap(({ handles }) => handles.filter((handle) => handle.network === network));
	return [...new Map(all.map((handle) => [handle.url, handle])).values()];
}
