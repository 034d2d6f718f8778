import { progress } from '../../../commands/progress.ts';
import type { Loaded } from '../../../hub/content/load.ts';
import type { Finding } from '../../../hub/mistakes/finding.ts';
import { many } from '../../../hub/text.ts';
import type { Day } from '../../../hub/time/days.ts';
import { root } from '../../../root.ts';
import { privateFolder } from '../../files/private.ts';
import { judge, outsideLinks } from '../links.ts';
import { readLinks, writeLinks } from './tried-links.ts';
import { isUnanswered, tryLinks, withProgress } from './try-links.ts';

const offline = 'No link could be reached: this machine seems to be offline.';

/** Tries every address of others, remembers what worked, and tells what is dead, with lines that sum it up. */
export async function checkLinks(loaded: Loaded, day: Day): Promise<{ findings: Finding[]; summary: string[] }> {
	const links = outsideLinks(loaded);
	const urls = [...new Set(links.map(({ url }) => url))];
	const folder = privateFolder(root, process.env);
	const before = await readLinks(folder);
	const say = progress();
	const tried = await tryLinks(
		urls,
		withProgress((count) => say(`${count} of ${many(urls.length, 'link')}`)),
	);
	if (urls.length > 0 && [...tried.values()].every(isUnanswered))
		return {
			findings: [],
			summary: [urls.length > 1 ? offline : `${urls[0]} could not be reached: it is gone, or this machine is offline.`],
		};
	const { findings, outages, works, blocked, memory } = judge(links, tried, before, day);
	await writeLinks(folder, memory);
	return {
		findings,
		summary: [
			...outages.map(
				({ url, worked }) => `${url} could not be reached now. It worked on ${worked}: look again in some days.`,
			),
			`${works} of ${many(urls.length, 'link works', 'links work')}${blocked > 0 ? `; ${blocked} let no program in, so look yourself` : ''}.`,
		],
	};
}
