/** `npm run dev`: shows content/ as a site while somebody writes in it. */
import './no-telemetry.mjs';
import { serving } from '../src/commands/server-flags.ts';
import { today } from '../src/hub/time/days.ts';
import { root } from '../src/root.ts';

const server = serving('npm run dev', 'shows your site while you write: every save shows at once');
// A day that is none is refused now, not on every page.
today(process.env);

const { dev } = await import('astro');
// Pages have no policy while writing; Astro would say at each start what it thinks of it.
await dev({ root, server, security: { csp: false } });
