/** `npm run check`: tells all mistakes and doubts in content/. `--json` prints them for machines. Exit 1 on mistakes. */

import { commandLine } from '../src/commands/command-line.ts';
import { reportFindings } from '../src/commands/findings.ts';
import { declinedFindings } from '../src/desk/change/files/named.ts';
import { adviceFor } from '../src/desk/check/advice.ts';
import { checkLinks } from '../src/desk/check/files/check-links.ts';
import { untranslatedIn } from '../src/desk/check/untranslated.ts';
import { contactFindings } from '../src/desk/files/contact-link.ts';
import { loadContent, todayOf, waitsIn } from '../src/desk/files/content.ts';
import { readContentUnopened } from '../src/desk/files/content-unopened.ts';
import { privateFolder } from '../src/desk/files/private.ts';
import { writeCompletion } from '../src/dev/completion.ts';
import { contentFolder } from '../src/hub/content/folder.ts';
import { explanationOf } from '../src/hub/mistakes/explained.ts';
import { byPlace, explain, severityOf } from '../src/hub/mistakes/finding.ts';
import { many } from '../src/hub/text.ts';
import { waitsInWords } from '../src/hub/waits.ts';
import { findingsFor } from '../src/publish/findings.ts';
import { root } from '../src/root.ts';
import { siteOf } from '../src/vocabulary/paths.ts';

const help = `npm run check             tells what is wrong in your content, with file and line, and what could be better

  --links      tries every address of others, too; what worked is remembered in private/links.csv
  --published  looks at the live site: is it there, is it newest, what do readers, previews and programs get
  --all        tells each, also where many are of one kind
  --json       the same, for machines

Only mistakes stop a build.

npm run check -- --links`;

const flag = { type: 'boolean' } as const;
const { values } = commandLine(help, { all: flag, json: flag, links: flag, published: flag });

const loaded = await loadContent();
const folder = contentFolder(root, process.env);
writeCompletion(folder, root);
const day = todayOf(loaded);
const { mistakes, doubts, hubs } = await findingsFor(loaded, day);
const hasDeclined = loaded.people.some(({ data }) => data.consent === 'declined');
const advice = hubs && mistakes.length === 0 ? [...adviceFor(hubs[0], loaded), ...untranslatedIn(hubs, loaded)] : [];
const contact = loaded.hub ? await contactFindings(folder, loaded.hub.data) : [];
// Links of files that can't be read would be forgotten.
const links = values.links && mistakes.length === 0 ? await checkLinks(loaded, day) : undefined;
const live =
	values.published && hubs && loaded.hub && mistakes.length === 0
		? await lookAt(loaded, hubs, siteOf(loaded.hub.data.url, process.env))
		: undefined;
const findings = [
	...mistakes,
	...doubts,
	...(hasDeclined ? await declinedFindings(readContentUnopened(folder), privateFolder(root, process.env), day) : []),
	...byPlace([...advice, ...contact, ...(links?.findings ?? [])]),
	...(live?.findings ?? []),
];
const waits = waitsInWords(waitsIn(loaded));
const unasked = [
	...(values.links && !links ? ['Links are tried once there are no mistakes.'] : []),
	...(values.published && !live ? ['The published site is looked at once there are no mistakes.'] : []),
];
const notes = [...unasked, ...(links?.summary ?? []), ...(live?.summary ?? []), ...(waits ? [waits] : [])];
const isWrong = findings.some((finding) => severityOf(finding) === 'mistake');
if (values.json) {
	const all = findings.map((finding) => ({
		...{ severity: severityOf(finding), ...finding, ...explain(finding) },
		explained: explanationOf(finding),
	}));
	console.log(JSON.stringify([...all, ...notes.map((wrong) => ({ severity: 'note', wrong }))], null, '\t'));
} else {
	reportFindings(findings, values.all);
	for (const note of notes) console.log(note);
	if (!isWrong)
		console.log(
			`No mistakes in ${many(loaded.people.length, 'person', 'people')}, ${many(loaded.recognitions.length, 'recognition')} and ${many(loaded.works.length, 'work')}.`,
		);
}
process.exitCode = isWrong ? 1 : 0;

/** Looks at the published site; opened late, since all that reads pictures and feeds is needed for it. */
async function lookAt(...site: Parameters<typeof import('../src/desk/published/files/look.ts').lookAtPublished>) {
	const { lookAtPublished } = await import('../src/desk/published/files/look.ts');
	return lookAtPublished(...site);
}
