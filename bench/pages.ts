/** Builds the pages of a hub into a folder, without pictures and without a look at the whole: what Astro alone takes. */
import '../scripts/no-telemetry.mjs';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { loadContent, todayOf } from '../src/desk/files/content.ts';
import { publicHub } from '../src/hub/public.ts';
import { handOver } from '../src/hub/read.ts';
import { workshopOf } from '../src/publish/workshop.ts';
import { root } from '../src/root.ts';
import { siteOf } from '../src/vocabulary/paths.ts';

const [out = ''] = process.argv.slice(2);
const workshop = workshopOf(path.resolve(out));
const outDir = path.join(workshop, 'site');
const cacheDir = path.join(workshop, 'cache');
const loaded = await loadContent();
const [hub, site] = [publicHub(loaded, todayOf(loaded)), siteOf(loaded.hub?.data.url, process.env)];
handOver(() => hub, { published: true });
process.env['NODE_ENV'] = 'production';
await build({ root, outDir, cacheDir, logLevel: 'error', site: site.origin, base: site.base || '/' });
await cp(outDir, out, { recursive: true });
await rm(workshop, { recursive: true });
