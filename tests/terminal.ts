import { spawn, spawnSync } from 'node:child_process';

/** Whether this machine has a program that gives a command a terminal. */
export const hasTerminal = spawnSync('script', ['--version']).status === 0;

/** Runs a command of Node in a real terminal: types each answer when its question shows. Answers what was on the screen. */
export function inTerminal(
	command: string,
	env: NodeJS.ProcessEnv,
	answers: readonly [question: RegExp, keys: string][],
): Promise<{ code: number; screen: string }> {
	return new Promise((resolve) => {
		const shell = `stty cols 120 rows 40; ${process.execPath} -r ./scripts/node.cjs ${command}`;
		const child = spawn('script', ['-qfec', shell, '/dev/null'], { env: { ...env, TERM: 'xterm' }, timeout: 110_000 });
		let screen = '';
		let seen = 0;
		const left = [...answers];
		child.stdout.on('data', (bytes: Buffer) => {
			screen += bytes.toString('utf8');
			const [next] = left;
			if (!next?.[0].test(screen.slice(seen))) return;
			left.shift();
			seen = screen.length;
			child.stdin.write(next[1]);
		});
		child.once('exit', (code) => resolve({ code: code ?? 1, screen }));
	});
}
