import fc from 'fast-check';
import { expect, test } from 'vitest';
import { howMuch, sample, triesAll } from '../combined.fixture.ts';
import { contentOf } from '../content.fixture.ts';
import { load } from '../hub/content/load.ts';
import { describe } from '../hub/mistakes/finding.ts';
import { publicHubs } from '../hub/public.ts';
import { allKits, kitTexts } from '../share/kit.ts';
import type { SiteFile } from '../site/files.ts';
import { siteBelow, siteOf } from '../vocabulary/paths.ts';
import { siteFiles } from './every-file.ts';
import { allFiles, filesOnce } from './files.ts';
import { findingsFor } from './findings.ts';
import { oddContents } from './odd.fixture.ts';
import { secretsOf } from './secrets.ts';
import { xmlFault } from './xml.ts';

/** So many hubs are made, from this number on: the same in a run that tries all, and others each day. */
const numRuns = Number(process.env['LAURELS_ODD_HUBS'] ?? (triesAll ? 300 : 25));
const seed = Number(process.env['LAURELS_ODD_SEED'] ?? (triesAll ? 1 : sample));

const name = `whatever somebody writes, ${howMuch}, is told in plain words, or can be published`;
test(name, { timeout: 600_000 }, async () => {
	const none = '/nowhere';
	let published = 0;
	await fc.assert(
		fc.asyncProperty(oddContents, async (contents) => {
			const folder = await contentOf(contents);
			const loaded = await load(folder);
			const { mistakes, doubts } = await findingsFor(loaded, '2026-06-15', none);
			for (const finding of [...mistakes, ...doubts]) {
				expect(finding.line).toBeGreaterThan(0);
				expect(describe(finding)).not.toMatch(/\p{Cc}/u);
			}
			if (mistakes.length > 0) return;
			published++;
			const hubs = publicHubs(loaded, '2026-06-15');
			const site = siteOf(loaded.hub?.data.url);
			const secrets = secretsOf(loaded, hubs[0]);
			const write = async ({ path, write }: SiteFile) => {
				const text = String(await write());
				if (/\.(xml|opml)$/.test(path)) expect(xmlFault(text), path).toBeUndefined();
				expect(secrets.net.caught(text), path).toEqual([]);
			};
			for (const file of filesOnce(hubs, site)) await write(file);
			for (const hub of hubs) {
				const here = siteBelow(site, hub.under);
				for (const file of allFiles(hub, here)) await write(file);
				for (const kit of allKits(hub, here)) kitTexts(kit);
				for (const name of siteFiles(hub, here))
					for (const part of name.split('/')) expect(Buffer.byteLength(part)).toBeLessThan(256);
			}
		}),
		{ numRuns, seed },
	);
	expect(published).toBeGreaterThan(numRuns / 10);
});
