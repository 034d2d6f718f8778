/** `npm run dev`: shows content/ as a site while somebody writes in it. */
import './no-telemetry.mjs';
import { argv } from 'node:process';
import { Refusal } from '../src/refusal.ts';
import { root } from '../src/root.ts';
import { commandLine } from './command-line.ts';

const help = `npm run dev    shows your site while you write: every save shows at once

  --port   where, if not at 4321
  --host   to other devices in your network, too; or at this address
  --open   opens it in your browser

npm run dev -- --port 5000 --host`;

/** A --host that no address follows. */
const args = argv
	.slice(2)
	.map((word, at, all) => (word === '--host' && (all[at + 1] ?? '-').startsWith('-') ? '--host=' : word));
const { values } = commandLine(
	help,
	{ port: { type: 'string' }, host: { type: 'string' }, open: { type: 'boolean' } },
	[0, 0],
	args,
);
const port = values.port === undefined ? {} : { port: Number(values.port) };
if (port.port !== undefined && !(Number.isInteger(port.port) && port.port >= 0 && port.port < 65536))
	throw new Refusal(`“${values.port}” is not a port. Write a number such as 5000.`);

const { dev } = await import('astro');
await dev({
	root,
	server: {
		...port,
		...(values.host === undefined ? {} : { host: values.host || true }),
		...(values.open ? { open: true } : {}),
	},
	// Pages have none while writing; Astro would tell what it thinks of it at each start.
	security: { csp: false },
});
