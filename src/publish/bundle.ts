import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { entriesIfAny, isAbsence } from '../disk.ts';
import { keyOf } from '../keys.ts';
import { lazily } from '../lazily.ts';
import { root } from '../root.ts';

/** In the checkout, since the code of pages looks for its packages above. */
const bundles = path.join(root, 'node_modules/.astro/laurels-pages');
const week = 7 * 86_400_000;

/** The code of all pages, as Astro bundles it: what it is made of, where its module is, and what browsers get of it. */
export interface Bundle {
	/** New when any source of a page, a package or the base path is. */
	key: string;
	/** The module that exports `app`. */
	entry: string;
	/** Scripts and styles, to be copied into the site. */
	assets: string;
}

/**
 * The bundle for a base path. It knows nothing of content: while the sources of Laurels are the same, one that was made
 * before is taken, since Astro takes longer to make it than to render a hundred pages.
 */
export async function bundleFor(base: string, workshop: string): Promise<Bundle> {
	const key = await madeOf(base);
	const folder = path.join(bundles, key);
	if (existsSync(folder)) await utimes(folder, new Date(), new Date());
	else await make(folder, base, workshop);
	const code = path.join(folder, '.prerender');
	const entry = (await readdir(code)).find((name) => name.startsWith('prerender-entry'));
	if (!entry) throw new Error(`Astro has put no entry into ${code}.`);
	return { key, entry: path.join(code, entry), assets: path.join(folder, '_astro') };
}

/** What a bundle is made of, and all that is made with it: all sources but tests, and the packages that are installed. */
export const madeOf = async (base: string): Promise<string> => keyOf(base, await sources());

/** Sources stay the same while a command runs. */
const sources = lazily(sourcesKey);

async function sourcesKey(): Promise<string> {
	const inSrc = (await readdir(path.join(root, 'src'), { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile() && !/\.(test|fixture)\.ts$/.test(entry.name))
		.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
	const files = ['astro.config.mjs', 'package.json', ...inSrc.sort()];
	const texts = await Promise.all(files.map((file) => readFile(path.join(root, file), 'utf8')));
	return keyOf(process.version, await installed(), ...files, ...texts);
}

/** Which packages are installed, as npm writes it down; nothing where something else has installed them. */
const installed = (): Promise<string> =>
	readFile(path.join(root, 'node_modules/.package-lock.json'), 'utf8').catch((error) => {
		if (isAbsence(error)) return '';
		throw error;
	});

async function make(folder: string, base: string, workshop: string): Promise<void> {
	// A process that outlives a build which was ended writes into no other's.
	const place = path.join(workshop, randomUUID());
	const bundling = fileURLToPath(new URL('./bundling.ts', import.meta.url));
	await promisify(execFile)(process.execPath, [bundling, base, place], {
		env: { ...process.env, NODE_ENV: 'production' },
	});
	await mkdir(bundles, { recursive: true });
	// Where another build was faster, its bundle is the same.
	await rename(path.join(place, 'bundle'), folder).catch(async (error) => {
		if (!existsSync(folder)) throw error;
	});
	await rm(place, { recursive: true });
	await forgetOthers(folder);
}

/** Forgets bundles that no build has used for a week. */
async function forgetOthers(folder: string): Promise<void> {
	for (const { name } of entriesIfAny(bundles)) {
		const other = path.join(bundles, name);
		if (other !== folder && (await stat(other)).mtimeMs < Date.now() - week) await rm(other, { recursive: true });
	}
}
