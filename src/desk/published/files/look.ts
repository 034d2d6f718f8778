import type { Loaded } from '../../../hub/content/load.ts';
import type { Hubs } from '../../../hub/hub.ts';
import type { Finding } from '../../../hub/mistakes/finding.ts';
import { many } from '../../../hub/text.ts';
import { full, paths, type Site } from '../../../vocabulary/paths.ts';
import { waysAt } from '../../new/hosting.ts';
import { serverAsker } from './ask.ts';
import { first, looks } from './looks.ts';

/** Looks at the published site as those do who come there, and tells what is wrong, with a line that sums it up. */
export async function lookAtPublished(
	{ hub: settings }: Pick<Loaded, 'hub'>,
	hubs: Hubs,
	site: Site,
): Promise<{ findings: Finding[]; summary: string[] }> {
	if (!settings) return { findings: [], summary: [] };
	const { ask, asked } = serverAsker();
	const [hub] = hubs;
	const live = {
		...{ hub, hubs, site, ask, ways: waysAt(hub.host) },
		tell: (fault: Parameters<typeof settings.finding>[0]) => settings.finding(fault, ['url']),
	};
	const findings = await first(live);
	if (findings.length === 0) for (const look of looks) findings.push(...(await look(live)));
	const address = full(site, paths.home);
	const looked = `${many(asked(), 'address', 'addresses')} looked at`;
	return {
		findings,
		summary: [findings.length === 0 ? `${address} is as it should be: ${looked}.` : `${address}: ${looked}.`],
	};
}
