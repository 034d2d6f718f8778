import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { start } from './build.ts';

export interface Answer {
	status: number;
	type: string;
	body: string;
}

/** `npm run dev` of a content folder, in a process and at a port of its own. */
export interface Dev {
	/** With the folder of the site, and without a slash at the end. */
	address: () => string;
	/** All that stood in the terminal until now. */
	output: () => string;
	get: (path: string) => Promise<Answer>;
	/** Asks for a page until it is as wanted, and answers it; after a while, whatever it is. */
	until: (path: string, isRight: (answer: Answer) => boolean, seconds?: number) => Promise<Answer>;
	stop: () => Promise<void>;
}

export async function startDev(content: string, env: Record<string, string> = {}): Promise<Dev> {
	const { child, ended } = start('dev', ['--port', '0'], { LAURELS_CONTENT: content, ...env });
	let words = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (more: string) => (words += more));
	const address = () => (/.*Local\s+(http:\/\/\S+)/s.exec(words)?.[1] ?? '').replace(/\/$/, '');
	while (!address()) {
		if (child.exitCode !== null) throw new Error(`dev ended:\n${words}`);
		await sleep(50);
	}
	const get = (path: string) => ask(address() + path);
	return {
		address,
		output: () => words,
		get,
		async until(path, isRight, seconds = 100) {
			const end = performance.now() + 1000 * seconds;
			for (;;) {
				const answer = await get(path).catch((error: Error) => ({ status: 0, type: '', body: error.message }));
				if (isRight(answer) || performance.now() > end) return answer;
				await sleep(100);
			}
		},
		async stop() {
			if (child.exitCode === null) {
				child.kill();
				await once(child, 'exit');
			}
			await ended;
		},
	};
}

const ask = (address: string): Promise<Answer> =>
	new Promise((resolve, reject) => {
		const asked = request(address, { agent: false, headers: { Accept: 'text/html' } }, (response) => {
			const parts: Buffer[] = [];
			response
				.on('data', (part: Buffer) => parts.push(part))
				.on('end', () =>
					resolve({
						status: response.statusCode ?? 0,
						type: response.headers['content-type'] ?? '',
						body: Buffer.concat(parts).toString('utf8'),
					}),
				);
		});
		asked.on('error', reject).end();
	});
