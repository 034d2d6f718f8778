import { readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
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

/** Gives a hub the address of those that tests write: a server that shows one after the other need not move. */
export async function atUsualAddress(folder: string): Promise<string> {
	const hub = await readFile(path.join(folder, 'hub.md'), 'utf8');
	await writeFile(path.join(folder, 'hub.md'), hub.replace(/^url: .*$/m, '$&/laurels'));
	return folder;
}

/** A copy of `hubs/latin` at that address. */
export const latinHub = async (): Promise<string> => atUsualAddress(await hubCopy('latin'));

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
	/** What the editor of this machine was asked to open since it shows this folder. */
	opened: () => Promise<string>;
	/** Asks for a page until it is as wanted, and answers it; after a while, whatever it is. */
	until: (at: string, isRight: (answer: Answer) => boolean, seconds?: number) => Promise<Answer>;
	/** Lets another folder be shown. */
	stop: () => void;
}

/** Its process, at a port of its own. */
interface Server {
	origin: string;
	/** What it shows: a link, as some people keep their folder. */
	content: string;
	output: () => string;
	/** Where the editor of the machine notes what it was asked to open. */
	opened: string;
}

/** The server that tests of this process use one after the other. */
let shared: Promise<Server> | undefined;
let isInUse = false;

/**
 * Shows a content folder. It is put in the place of the one that was shown before, since to start a server, and to open the
 * house in it, takes as long as two hundred pages.
 */
export async function startDev(folder: string): Promise<Dev> {
	if (isInUse) throw new Error('What is shown before has to be stopped.');
	isInUse = true;
	shared ??= startServer(folder);
	const { origin, content, output, opened } = await shared;
	await link(folder, content);
	await rm(opened, { force: true });
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
	return {
		...{ content, address: () => origin + base, output: () => output().slice(before), get, until },
		opened: () => readFile(opened, 'utf8').catch(() => ''),
		stop() {
			isInUse = false;
		},
	};
}

async function startServer(folder: string): Promise<Server> {
	const beside = await scratch('shown');
	const [content, opened] = [path.join(beside, 'content'), path.join(beside, 'opened.txt')];
	await link(folder, content);
	// Called like an editor that is told of lines.
	const editor = path.join(beside, 'code');
	await writeFile(editor, `#!/bin/sh\necho "$@" >> '${opened}'\n`, { mode: 0o755 });
	const { child } = start('dev', ['--port', '0'], { LAURELS_CONTENT: content, LAUNCH_EDITOR: editor });
	process.once('exit', () => void child.kill());
	let words = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (more: string) => (words += more));
	const origin = () => /Local\s+(http:\/\/[^/\s]+)/.exec(words)?.[1] ?? '';
	while (!origin()) {
		if (child.exitCode !== null) throw new Error(`dev ended:\n${words}`);
		await sleep(50);
	}
	return { origin: origin(), content, output: () => words, opened };
}

async function link(folder: string, at: string): Promise<void> {
	await symlink(folder, `${at}.new`, 'junction');
	await rename(`${at}.new`, at);
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
