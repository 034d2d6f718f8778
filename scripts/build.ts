/** `npm run build`: publishes content/ as a site into dist/, or says what is wrong and leaves the last one. */
import './no-telemetry.mjs';
import path from 'node:path';
import { commandLine } from '../src/commands/command-line.ts';
import { reportFindings } from '../src/commands/findings.ts';
import { progress } from '../src/commands/progress.ts';
import { loadContent, todayOf, waitsIn } from '../src/desk/files/content.ts';
import { privateFolder } from '../src/desk/files/private.ts';
import { writeCompletion } from '../src/dev/completion.ts';
import { contentFolder } from '../src/hub/content/folder.ts';
import { plainContent } from '../src/hub/public.ts';
import { many } from '../src/hub/text.ts';
import { waitsInWords } from '../src/hub/waits.ts';
import { emptiedKinds } from '../src/publish/emptied.ts';
import { findingsFor } from '../src/publish/findings.ts';
import { megabytes, roomIn } from '../src/publish/hosting/room.ts';
import { secretsOf } from '../src/publish/secrets.ts';
import { emptyStore } from '../src/publish/store.ts';
import { Halfway, openOut, placeOfOut } from '../src/publish/swap.ts';
import { Refusal, sentenceIn } from '../src/refusal.ts';
import { root } from '../src/root.ts';
import { siteOf } from '../src/vocabulary/paths.ts';

const help = `npm run build    publishes content/ as a site into dist/

  --force        makes everything anew, also what has not changed
  --allow-empty  publishes also when all people, or all lists, recognitions or works, are gone from content/

LAURELS_CONTENT and LAURELS_OUT name other folders, SITE and BASE another address, for a preview.`;

const { values } = commandLine(help, { force: { type: 'boolean' }, 'allow-empty': { type: 'boolean' } });
const started = performance.now();
const say = progress();

const out = await placeOfOut(path.resolve(root, process.env['LAURELS_OUT'] || 'dist'));
const shownOut = path.relative(root, out) || out;
const content = contentFolder(root, process.env);
for (const folder of [content, privateFolder(root, process.env)])
	if (isWithin(out, folder.path) || isWithin(folder.path, out))
		throw new Refusal(
			`The site would be published into ${shownOut}, and ${folder.shown} lies there, too: one would get into the other. Name another folder with LAURELS_OUT.`,
		);
await openOut(out);
if (values.force) emptyStore();
say('Reading content');
const loaded = await loadContent();
writeCompletion(content, root);
const { mistakes, doubts, hubs } = await findingsFor(loaded, todayOf(loaded));
reportFindings([...mistakes, ...doubts]);
const nothing = 'Nothing was published; the last site stands as it was.';
if (mistakes.length > 0 || !loaded.hub || !hubs) throw new Refusal(nothing);
const gone = values['allow-empty'] ? [] : emptiedKinds(loaded, out);
if (gone.length > 0)
	throw new Refusal(
		`${gone.map((thing) => `${content.shown}/${thing} holds nothing, and the site in ${shownOut} shows ${thing}.`).join('\n')}
${nothing} If you took them away: npm run build -- --allow-empty`,
	);

const [hub] = hubs;
// Only now: the tools that build are large, and a mistake is told before they are needed.
const { publish } = await import('../src/publish/publish.ts');
try {
	const { files, bytes, pictures, drawn, kept, untidy, isAsItWas } = await publish({
		hubs,
		content: () => plainContent(loaded),
		site: siteOf(loaded.hub.data.url, process.env),
		secrets: secretsOf(loaded, hub),
		out,
		say,
	});
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(
		`Published ${many(hub.people.length, 'person', 'people')} and ${many(hub.recognitions.length, 'laurel')} into ${shownOut}: ${many(files, 'file')}, ${megabytes(bytes)} MB, ${many(pictures, 'picture')} (${drawn} drawn anew), ${seconds} s.`,
	);
	if (isAsItWas) console.log('Nothing had changed since the last build: every file stays as it was.');
	if (kept.length > 0) console.log(`What Laurels did not write stays there: ${kept.join(', ')}`);
	for (const line of [...untidy, ...roomIn(hub, { files, bytes })]) console.error(line);
	const waits = waitsInWords(waitsIn(loaded));
	if (waits) console.log(waits);
} catch (error) {
	if (error instanceof Halfway) throw error;
	throw new Refusal(`\n${sentenceIn(error)}\n${nothing}`);
}

/** Whether a folder is another, or lies in it. */
function isWithin(inner: string, outer: string): boolean {
	const way = path.relative(outer, inner);
	return !way.startsWith('..') && !path.isAbsolute(way);
}
