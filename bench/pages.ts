/** Builds the pages of a hub into a folder, without pictures and without a look at the whole: what Astro alone takes. */
import '../scripts/no-telemetry.mjs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { loadContent, todayOf } from '../src/desk/files/content.ts';
import { plainContent, publicHub } from '../src/hub/public.ts';
import { bundleFor } from '../src/publish/bundle.ts';
import { pageThreads } from '../src/publish/page-threads.ts';
import { copyInto, openSiteFolder } from '../src/publish/site-folder.ts';
import { openStore } from '../src/publish/store.ts';
import { workshopOf } from '../src/publish/workshop.ts';
import { writePages } from '../src/publish/write-pages.ts';
import { siteOf } from '../src/vocabulary/paths.ts';

const [out = ''] = process.argv.slice(2);
const workshop = workshopOf(path.resolve(out));
const loaded = await loadContent();
const [hub, site] = [publicHub(loaded, todayOf(loaded)), siteOf(loaded.hub?.data.url, process.env)];
const store = openStore(path.join(workshop, 'store'));
const bundle = await bundleFor(site.base, workshop);
const place = openSiteFolder(path.resolve(out), store);
copyInto(place, '_astro/', bundle.assets);
const own: string[] = [];
const threads = pageThreads(() => ({ content: plainContent(loaded), today: hub.today, bundle, site, own }));
await writePages({ bundle, hub, site, own, place, threads, say: console.log });
await threads.end();
await rm(workshop, { recursive: true });
