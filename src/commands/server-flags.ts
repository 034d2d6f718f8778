import { argv } from 'node:process';
import { Refusal } from '../refusal.ts';
import { commandLine } from './command-line.ts';

/** Where a server shall answer, as Astro takes it. */
export interface Serving {
	port?: number;
	host?: string | true;
	open?: true;
}

const about = `  --port   where, if not at 4321
  --host   to other devices in your network, too; or at this address
  --open   opens it in your browser`;

/** What was said to a command that serves: `npm run dev`, and what it does. */
export function serving(command: string, does: string): Serving {
	// No address has to follow --host.
	const args = argv
		.slice(2)
		.map((word, at, all) => (word === '--host' && (all[at + 1] ?? '-').startsWith('-') ? '--host=' : word));
	const { values } = commandLine(
		`${command}    ${does}\n\n${about}\n\n${command} -- --port 5000 --host`,
		{ port: { type: 'string' }, host: { type: 'string' }, open: { type: 'boolean' } },
		[0, 0],
		args,
	);
	return {
		...(values.port === undefined ? {} : { port: portOf(values.port) }),
		...(values.host === undefined ? {} : { host: values.host || true }),
		...(values.open ? { open: true } : {}),
	};
}

function portOf(written: string): number {
	if (!/^\d{1,5}$/.test(written) || Number(written) > 65535)
		throw new Refusal(`“${written}” is not a port. Write a number such as 5000.`);
	return Number(written);
}
