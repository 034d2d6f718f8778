/** Builds the pages of a hub into a folder, without pictures and without a look at the whole: what Astro alone takes. */
import '../scripts/no-telemetry.mjs';
import { build } from 'astro';
import { ownHub } from '../src/desk/files/content.ts';
import { handOver } from '../src/hub/read.ts';
import { root } from '../src/root.ts';

const [outDir = ''] = process.argv.slice(2);
const { hub, site } = await ownHub();
handOver(() => hub, { published: true });
process.env['NODE_ENV'] = 'production';
await build({ root, outDir, logLevel: 'error', site: site.origin, base: site.base || '/' });
