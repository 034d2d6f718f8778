import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

export interface Ran {
	code: number | null;
	stdout: string;
	stderr: string;
}

export type Environment = Record<string, string>;

/** The day of every build and command here. */
export const day = '2026-11-22';

/** What a command gets of the machine's environment; what the test runner sets (DEV, MODE, NODE_ENV) is none of it. */
const inherited = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SYSTEMROOT'];

/** All that a command gets of the environment. */
export function environmentOf(env: Environment): Environment {
	const own = Object.entries(process.env).filter(([name]) => inherited.includes(name.toUpperCase()));
	return { ...Object.fromEntries(own), LAURELS_NOW: day, NO_COLOR: '1', ...env } as Environment;
}

/** Runs a command to its end; `screen` is what it said on both streams, in its order. */
export type Host = (script: string, args: string[], env: Environment) => Promise<Ran & { screen: string }>;

/**
 * Runs commands of the project in a folder in processes that have run others before (`command-host.mjs`), and answer as
 * ones of their own would. As many as are asked for at a time run beside each other. They end with those who have them.
 * `started` is what Node reads as it starts, and not when a command asks.
 */
export function hostsIn(folder: string, started: Environment = {}): Host {
	const idle: ChildProcess[] = [];
	return async (script, args, env) => {
		const host =
			idle.pop() ??
			fork(path.join(import.meta.dirname, 'command-host.mjs'), {
				...{ cwd: folder, execArgv: ['-r', './scripts/node.cjs'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
				env: { ...process.env, ...started },
			});
		host.ref();
		host.channel?.ref();
		host.send({ script, args, env: environmentOf(env) });
		return new Promise((resolve, reject) => {
			const gone = (code: number | null) =>
				reject(new Error(`${script} ${args.join(' ')} ended its host with ${code}: ${host.stderr?.read() ?? ''}`));
			host.once('exit', gone).once('message', (ran: Ran & { screen: string }) => {
				host.off('exit', gone);
				host.unref();
				host.channel?.unref();
				if (host.connected) idle.push(host);
				resolve(ran);
			});
		});
	};
}
