import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { promisify } from 'node:util';
import { compare, valid } from 'semver';
import { extract } from 'tar';
import { Refusal, sentenceIn } from '../../../refusal.ts';
import { type VersionSource, versionSourceOf } from '../source.ts';

/**
 * Brings a version of Laurels onto this machine, into a new folder if it is in none yet, and answers the folder. Throws
 * where there is none. `from` is what somebody wrote, relative to the folder `here`.
 */
export async function takeVersion(from: string, here: string, into: string): Promise<string> {
	const folder = await inFolder(versionSourceOf(from), here, into);
	const project = await projectIn(folder);
	if (!project)
		throw new Refusal(
			`${from} is no version of Laurels: there is no package.json of it. Name another place with --from.`,
		);
	return project;
}

async function inFolder(source: VersionSource, here: string, into: string): Promise<string> {
	if (source.kind === 'git') return cloned(source.address, source.ref, into);
	if (source.kind === 'web') return unpacked(await download(source.address), into, source.address);
	const place = path.resolve(here, source.path);
	const found = await stat(place).catch(() => undefined);
	if (!found)
		throw new Refusal(
			`${place} is not there. Write the address of a repository or an archive, or a folder, after --from.`,
		);
	if (found.isDirectory()) return place;
	if (/\.zip$/i.test(place)) throw new Refusal(`${place}: unpack it, and name the folder.`);
	const { createReadStream } = await import('node:fs');
	return unpacked(createReadStream(place), into, place);
}

async function download(address: string): Promise<Readable> {
	const answer = await fetch(address).catch((error: Error) => {
		throw new Refusal(`${address} can’t be reached: ${sentenceIn(error.cause ?? error)}`);
	});
	if (!answer.ok || !answer.body) throw new Refusal(`${address} answers ${answer.status}, and no archive.`);
	return Readable.fromWeb(answer.body as ReadableStream);
}

/** Unpacks files and folders, and nothing that leads elsewhere. */
async function unpacked(archive: Readable, into: string, from: string): Promise<string> {
	await mkdir(into, { recursive: true });
	const wrong = (what: unknown) => new Refusal(`${from} can’t be unpacked: ${sentenceIn(what)}`);
	let warned: unknown;
	const unpack = extract({
		cwd: into,
		filter: (_, entry) => 'type' in entry && /File$|Directory$/.test(`${entry.type}`),
		onwarn: (_code, message) => {
			warned ??= message;
		},
	});
	await pipeline(archive, unpack).catch((error: unknown) => {
		throw wrong(error);
	});
	if (warned) throw wrong(warned);
	return into;
}

/** The newest version in a repository that numbers them, else its newest state, with its history: that tells files of Laurels from others. */
async function cloned(address: string, ref: string | undefined, into: string): Promise<string> {
	const git = (...words: string[]) =>
		promisify(execFile)('git', words, { env: { ...process.env, GIT_TERMINAL_PROMPT: '0' } }).catch((error) => {
			throw new Refusal(
				error.code === 'ENOENT'
					? 'There is no git on this machine. Download the newest version as .tar.gz, and say --from and the file.'
					: `${address} can’t be taken: ${`${error.stderr}`.trim().split('\n').at(-1)}`,
			);
		});
	const { stdout } = await git('ls-remote', '--tags', '--refs', '--', address);
	const numbered = [...stdout.matchAll(/refs\/tags\/(\S+)/g)]
		.map(([, tag = '']) => ({ tag, version: valid(tag) ?? '' }))
		.filter(({ version }) => version && !version.includes('-'));
	const wanted = ref ?? numbered.toSorted((a, b) => compare(a.version, b.version)).at(-1)?.tag;
	const branch = wanted ? ['--branch', wanted] : [];
	await git('clone', '--quiet', '--single-branch', '--no-tags', '--filter=blob:none', ...branch, '--', address, into);
	return into;
}

/** The folder of a project, or the only one in it: archives have a folder of their own. */
async function projectIn(folder: string): Promise<string | undefined> {
	if (existsSync(path.join(folder, 'package.json'))) return folder;
	const [only, ...others] = (await readdir(folder, { withFileTypes: true })).filter(
		({ name }) => !name.startsWith('.'),
	);
	const inner = only?.isDirectory() && others.length === 0 ? path.join(folder, only.name) : undefined;
	return inner && existsSync(path.join(inner, 'package.json')) ? inner : undefined;
}
