/** `npm run preview`: serves the published site, as it is in dist/. */
import './no-telemetry.mjs';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { serving } from '../src/commands/server-flags.ts';
import { answerAddresses } from '../src/dev/addresses.ts';
import { Refusal } from '../src/refusal.ts';
import { root } from '../src/root.ts';

const server = serving('npm run preview', 'shows the site as it was published last');
const out = path.resolve(root, process.env['LAURELS_OUT'] || 'dist');
if (!existsSync(out))
	throw new Refusal(`There is no site in ${path.relative(root, out)} yet. Publish one: npm run build`);

const { preview } = await import('astro');
const served = await preview({ root, server, outDir: out });
// It has its server, and does not say so.
answerAddresses((served as typeof served & { server: Server }).server);
