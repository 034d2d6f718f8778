/** `npm run build`: publishes content/ as a site into dist/, or says what is wrong and leaves the last one. */
import path from 'node:path';
import { today } from '../src/hub/days.ts';
import { publicHub } from '../src/hub/public.ts';
import { letterFindings } from '../src/publish/letters.ts';
import { placeFindings } from '../src/publish/places.ts';
import { secretsOf } from '../src/publish/secrets.ts';
import { Refusal, sentenceIn } from '../src/refusal.ts';
import { root } from '../src/root.ts';
import { siteOf } from '../src/site/paths.ts';
import { commandLine } from './command-line.ts';
import { loadContent } from './content.ts';
import { progress } from './progress.ts';
import { reportFindings } from './report-findings.ts';

const help = `npm run build    publishes content/ as a site into dist/

LAURELS_CONTENT and LAURELS_OUT name other folders, SITE and BASE another address, for a preview.`;

commandLine(help, {});
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const started = performance.now();
const say = progress();

say('Reading content');
const day = today(process.env);
const loaded = await loadContent();
reportFindings([...loaded.mistakes, ...loaded.doubts, ...(await letterFindings(loaded)), ...(await placeFindings())]);
if (loaded.mistakes.length > 0 || !loaded.hub)
	throw new Refusal('Nothing was published; the last site stands as it was.');

// Only now: the tools that build are large, and a mistake is told before they are needed.
const { publish } = await import('../src/publish/publish.ts');
const out = path.resolve(root, process.env['LAURELS_OUT'] || 'dist');
const hub = publicHub(loaded, day);
try {
	const { files, pictures, drawn } = await publish({
		hub,
		site: siteOf(loaded.hub.data.url, process.env),
		secrets: secretsOf(loaded, hub),
		out,
		say,
	});
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(
		`Published ${hub.people.length} people and ${hub.recognitions.length} laurels into ${path.relative(root, out) || out}: ${files} files, ${pictures} pictures (${drawn} drawn anew), ${seconds} s.`,
	);
} catch (error) {
	throw new Refusal(`\n${sentenceIn(error)}\nNothing was published; the last site stands as it was.`);
}
