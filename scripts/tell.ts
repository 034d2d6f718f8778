/** `npm run tell`: tells the WebSub hub of hub.md which feeds changed, once the site is published. */
import { commandLine } from '../src/commands/command-line.ts';
import { progress } from '../src/commands/progress.ts';
import { loadContent, todayOf } from '../src/desk/files/content.ts';
import { newsOf, tellOf, whenPublished } from '../src/desk/published/files/tell.ts';
import type { Hubs } from '../src/hub/hub.ts';
import { many } from '../src/hub/text.ts';
import { findingsFor } from '../src/publish/findings.ts';
import { Refusal } from '../src/refusal.ts';
import { siteOf } from '../src/vocabulary/paths.ts';

const help = `npm run tell    tells the WebSub hub that hub.md names which feeds changed, so that readers have them at once

Run it when you have pushed, or while you copy the site to your host: it compares what is published with your content,
waits until the new site is there, at most ten minutes, and tells the hub of each feed with something new.

  --list  only prints what it would tell, one a line, the hub and the feed, and waits for nothing`;

const { values } = commandLine(help, { list: { type: 'boolean' } });
const loaded = await loadContent();
const { mistakes, hubs } = await findingsFor(loaded, todayOf(loaded));
if (!hubs || !loaded.hub || mistakes.length > 0)
	throw new Refusal('There are mistakes in your content, so no new site can be there. They are told by: npm run check');
const [{ websub }] = hubs;
const site = siteOf(loaded.hub.data.url, process.env);
if (!websub && !values.list)
	throw new Refusal(
		`${loaded.hub.file} names no WebSub hub. Add a line like “websub: https://pubsubhubbub.appspot.com/”, and publish; feeds name it from then on.`,
	);
if (websub) await (values.list ? list(websub, hubs) : tell(websub, hubs));

async function list(websub: string, hubs: Hubs): Promise<void> {
	const { feeds, isThere } = await newsOf(hubs, site);
	// Nothing is to be published that is not there already.
	if (!isThere) for (const feed of feeds) console.log(`${websub} ${feed}`);
}

async function tell(websub: string, hubs: Hubs): Promise<void> {
	const say = progress();
	const { feeds, isThere } = await newsOf(hubs, site);
	if (!isThere) {
		say(`Waiting until ${site.origin}${site.base}/ is as your content is now`);
		if (!(await whenPublished(hubs, site, 600_000, 5_000)))
			throw new Refusal(
				'The new site is not there after ten minutes, so nobody was told. Look at: npm run check -- --published',
			);
	}
	const failed: string[] = [];
	for (const feed of feeds) {
		const because = await tellOf(feed, websub);
		if (because) failed.push(`${feed}: ${because}`);
	}
	if (failed.length > 0) throw new Refusal(`${websub} did not take what changed:\n${failed.join('\n')}`);
	console.log(
		feeds.length > 0
			? `Told ${websub} of ${many(feeds.length, 'feed')} with something new.`
			: 'No feed has anything new.',
	);
}
