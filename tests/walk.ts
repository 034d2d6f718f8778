import { cpSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { blocksIn } from '../src/guide/page.ts';
import { root } from '../src/root.ts';
import { type Environment, type Host, hostsIn } from './hosts.ts';
import { type Answer, serve } from './serve.ts';

/** What a walk leaves out: they never end, or ask the web for a new Laurels. */
const unwalked = ['dev', 'preview', 'update'];
/** Commands that look at the published site, or make it. */
const ofSite = ['build', 'check'];

/** The words after `npm run` of each command that a block tells to type. */
export const typed = (block: string): string[][] =>
	block
		.split('\n')
		.filter((line) => line.startsWith('npm run '))
		.map((line) => {
			const [command = ''] = line.slice('npm run '.length).split(/ +# /, 1);
			return (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
		});

/** A copy of the project as people get it, with the example, in a folder that is emptied first. */
export async function freshCopy(folder: string): Promise<string> {
	await mkdir(folder, { recursive: true });
	for (const name of await readdir(folder)) await rm(path.join(folder, name), { recursive: true });
	for (const name of [
		'.github',
		'content',
		'public',
		'scripts',
		'src',
		'package.json',
		'package-lock.json',
		'astro.config.mjs',
		'tsconfig.json',
	])
		cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
	await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
	return folder;
}

/**
 * Walks pages one after the other, each in a fresh copy of the project in the same folder: does whatever a page says, in its
 * order. Types what stands in `sh`, writes files whose name stands behind the marks of a block (`csv guests.csv`; `photo`
 * behind it puts one beside it). Answers the page as it should be: each `text` block shows what the commands before it said,
 * each block of a file called `shown` what stands there. In such a block a line `…` stands for any lines.
 * `<!-- before: npm run … -->` is typed first. Throws where a command fails; behind `sh fails` each has to.
 */
export function walkIn(folder: string): (page: string) => Promise<string> {
	const host = hostsIn(folder);
	const cache = path.join(folder, '..', 'cache');
	return async (page) => {
		await freshCopy(folder);
		await rm(cache, { recursive: true, force: true });
		// Whoever is taken away is taken out of what is kept, too; else pictures that were drawn before are taken from there.
		return walked(page, folder, typist(folder, host, /^npm run remove/m.test(page) ? { LAURELS_CACHE: cache } : {}));
	};
}

async function walked(page: string, folder: string, type: Typist): Promise<string> {
	let screen = '';
	let done = '';
	let from = 0;
	for (const [, command = ''] of page.matchAll(/^<!-- before: (.+) -->$/gm)) await type(command, false);
	for (const { language, about, text, start, end } of blocksIn(page)) {
		let now = text;
		const [file = '', ...words] = about.split(' ');
		if (language === 'sh') screen = await type(text, about === 'fails');
		else if (language === 'text') now = withGaps(screen, text);
		else if (words[0] === 'shown') now = withGaps(await readFile(path.join(folder, file), 'utf8'), text);
		else if (file) await written(path.join(folder, file), text, words[0] === 'photo');
		done += page.slice(from, start) + now;
		from = end;
	}
	return done + page.slice(from);
}

/** Somebody's photo, for those who are told to put one beside a profile. */
const photo = path.join(root, 'content/people/zeynep-agaoglu.jpg');

async function written(file: string, text: string, hasPhoto: boolean): Promise<void> {
	await mkdir(path.dirname(file), { recursive: true });
	await writeFile(file, text);
	if (hasPhoto) await copyFile(photo, file.replace(/\.md$/, '.jpg'));
}

type Typist = (block: string, fails: boolean) => Promise<string>;

/** Types what stands in blocks, one after the other; what is built is served at one place all the while. */
function typist(folder: string, host: Host, env: Environment): Typist {
	let port = 0;
	return async (block, fails) => {
		let shown = '';
		for (const [name = '', ...words] of typed(block)) {
			if (unwalked.includes(name)) continue;
			const args = words[0] === '--' ? words.slice(1) : words;
			const site = ofSite.includes(name) ? await servedAt(folder, port) : undefined;
			const ran = await host(name, args, { TZ: 'UTC', ...env, ...site?.env });
			const screen = ran.screen.replaceAll(path.sep, '/');
			await site?.close();
			if (site) port = +new URL(site.env.SITE).port;
			if ((ran.code !== 0) !== fails)
				throw new Error(`npm run ${[name, ...words].join(' ')} ended with ${ran.code}:\n${screen}`);
			shown += site ? screen.replaceAll(site.env.SITE, site.origin) : screen;
		}
		return shown;
	};
}

/** Serves what is built at the address that hub.md says, and tells commands so. */
async function servedAt(folder: string, port: number) {
	const { origin, pathname } = new URL(
		/^url: (\S+)$/m.exec(await readFile(path.join(folder, 'content/hub.md'), 'utf8'))?.[1] ?? '',
	);
	const base = pathname.replace(/\/$/, '');
	const kept = (answer: Answer): Answer => ({
		...answer,
		headers: { ...answer.headers, 'Cache-Control': 'max-age=60' },
	});
	const site = await serve(path.join(folder, 'dist'), base, kept, port);
	return { origin, env: { SITE: site.origin, BASE: base }, close: site.close };
}

/**
 * What a page shows of lines that were said: as it stands there while they are said in that order, with any lines in the
 * place of a line `…` and any words in the place of a `…` within one. Else as they are said now, with the same gap.
 */
function withGaps(screen: string, shown: string): string {
	const lines = screen.trimEnd().split('\n');
	if (patternOf(shown.trim()).test(lines.join('\n'))) return shown;
	const [first = '', ...others] = shown.trim().split(/^…$/m);
	const [before, after] = [first, others.at(-1) ?? ''].map((part) => part.split('\n').filter(Boolean).length);
	if (others.length === 0) return `${lines.join('\n')}\n`;
	return `${[...lines.slice(0, before), '…', ...(after ? lines.slice(-after) : [])].join('\n')}\n`;
}

const inPattern = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function patternOf(shown: string): RegExp {
	const lines = shown.split('\n').map((line) => line.split('…').map(inPattern).join('.*'));
	return new RegExp(`^${lines.map((line) => (line === '.*' ? '[^]*?' : line)).join('\n')}$`);
}
