import { readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readSite } from '../src/hub/content/load.ts';
import { hubCopy, root, scratch, start } from './build.ts';

export interface Answer {
	status: number;
	type: string;
	body: string;
}

/** A copy of `hubs/latin` with the address of hubs that tests write: a server that shows one after the other need not move. */
export async function latinHub(): Promise<string> {
	const folder = await hubCopy('latin');
	const hub = await readFile(path.join(folder, 'hub.md'), 'utf8');
	await writeFile(path.join(folder, 'hub.md'), hub.replace(/^url: .*$/m, '$&/laurels'));
	return folder;
}

/** `npm run dev` of a content folder. */
export interface Dev {
	/** The folder as the server calls it. */
	content: string;
	/** With the folder of the site, and without a slash at the end. */
	address: () => string;
	/** All that stood in the terminal since it shows this folder. */
	output: () => string;
	/** What is at a path of the site, or at an address. */
	get: (at: string) => Promise<Answer>;
	/** Asks for a page until it is as wanted, and answers it; after a while, whatever it is. */
	until: (at: string, isRight: (answer: Answer) => boolean, seconds?: number) => Promise<Answer>;
	stop: () => Promise<void>;
}

/** One of its processes, at a port of its own. */
interface Server {
	origin: string;
	output: () => string;
	end: () => Promise<void>;
}

/** The server that tests of this process use one after the other, and the link that it shows, as some people keep their folder. */
let shared: { server: Promise<Server>; link: string } | undefined;
let isInUse = false;

/**
 * Shows a content folder. It is put in the place of the one that was shown before, since to start a server, and to open the
 * house in it, takes as long as two hundred pages; who wants an environment, or a second server, gets one of their own.
 */
export async function startDev(content: string, env?: Record<string, string>): Promise<Dev> {
	if (env || isInUse) {
		const server = await startServer(content, env ?? {});
		return devOf(content, server, server.end);
	}
	isInUse = true;
	const link = shared?.link ?? path.join(await scratch('shown'), 'content');
	await symlink(content, `${link}.new`, 'junction');
	await rename(`${link}.new`, link);
	shared ??= { server: startServer(link, {}), link };
	return devOf(link, await shared.server, async () => {
		isInUse = false;
	});
}

async function devOf(content: string, { origin, output }: Server, stop: () => Promise<void>): Promise<Dev> {
	const before = output().length;
	const { base } = await readSite(root, { LAURELS_CONTENT: content });
	const get = (at: string) => ask(at.startsWith('/') ? origin + base + at : at);
	async function until(at: string, isRight: (answer: Answer) => boolean, seconds = 100): Promise<Answer> {
		const end = performance.now() + 1000 * seconds;
		for (;;) {
			const answer = await get(at).catch((error: Error) => ({ status: 0, type: '', body: error.message }));
			if (isRight(answer) || performance.now() > end) return answer;
			await sleep(50);
		}
	}
	// From a folder with another address, the site moves first.
	await until('/', ({ status }) => [200, 500].includes(status));
	return { content, address: () => origin + base, output: () => output().slice(before), get, until, stop };
}

async function startServer(content: string, env: Record<string, string>): Promise<Server> {
	const { child, ended } = start('dev', ['--port', '0'], { LAURELS_CONTENT: content, ...env });
	const kill = () => void child.kill();
	process.once('exit', kill);
	let words = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (more: string) => (words += more));
	const origin = () => /Local\s+(http:\/\/[^/\s]+)/.exec(words)?.[1] ?? '';
	while (!origin()) {
		if (child.exitCode !== null) throw new Error(`dev ended:\n${words}`);
		await sleep(50);
	}
	return {
		origin: origin(),
		output: () => words,
		async end() {
			process.off('exit', kill);
			kill();
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
