/** `npm run cards`: draws the pictures of the next build before it, also on several machines. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { commandLine } from '../src/commands/command-line.ts';
import { reportFindings } from '../src/commands/findings.ts';
import { progress } from '../src/commands/progress.ts';
import { loadContent, todayOf } from '../src/desk/files/content.ts';
import { many } from '../src/hub/text.ts';
import { drawInto } from '../src/publish/draw-all.ts';
import { findingsFor } from '../src/publish/findings.ts';
import { allPictures } from '../src/publish/pictures.ts';
import { readShare, shareOf } from '../src/publish/shares.ts';
import { openStore, storeFolder } from '../src/publish/store.ts';
import { Refusal } from '../src/refusal.ts';
import { root } from '../src/root.ts';

const help = `npm run cards    draws the cards and other pictures of the next build, which then draws only what is missing

  --shard i/n    draws the share of one of several machines: 1/4, 2/4, 3/4 and 4/4 are all together
  --into folder  keeps what it draws in a folder that can be copied to where the site is built

On the machine that builds, copy what is in the folders of all others into node_modules/.astro/laurels.`;

const { values } = commandLine(help, { shard: { type: 'string', default: '1/1' }, into: { type: 'string' } });
const share = readShare(values.shard);
const started = performance.now();
const say = progress();
say('Reading content');
const loaded = await loadContent();
const { mistakes, hubs } = await findingsFor(loaded, todayOf(loaded));
reportFindings(mistakes);
if (mistakes.length > 0 || !hubs) throw new Refusal('Nothing was drawn.');
const store = openStore(storeFolder());
const into = values.into ? openStore(path.resolve(root, values.into), `index-${randomUUID()}`) : store;
const pictures = shareOf(hubs.flatMap(allPictures), share);
const missing = pictures.filter(({ key }) => !store.has(key) && !into.has(key));
await drawInto(into, missing, say);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const whose = share.of > 1 ? `, share ${share.index} of ${share.of}` : '';
console.log(
	`${many(pictures.length, 'picture')}${whose}: ${missing.length} drawn${values.into ? ` into ${values.into}` : ''}, ${pictures.length - missing.length} were there, ${seconds} s.`,
);
