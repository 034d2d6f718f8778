import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A folder beside the published one, in which the next site is made. */
export interface Aside {
	folder: string;
	/** For what Astro keeps while it builds. */
	cache: string;
	/** Puts the folder in the place of the published site. */
	swap: () => Promise<void>;
	/** Removes what is left of it. */
	clear: () => Promise<void>;
}

/** Opens a folder beside `out`. Throws when `out` holds something that is not a site of ours, or another build is at work. */
export async function besideOf(out: string): Promise<Aside> {
	const folder = path.join(path.dirname(out), `.${path.basename(out)}.next`);
	const cache = `${folder}-cache`;
	const old = path.join(path.dirname(out), `.${path.basename(out)}.old`);
	const lock = path.join(path.dirname(out), `.${path.basename(out)}.lock`);
	await mkdir(path.dirname(out), { recursive: true });
	await refuseForeign(out);
	const unlock = await takeLock(lock);
	// A build that was stopped between its two moves left the last site here.
	if (!existsSync(out) && existsSync(old)) await rename(old, out);
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder);
	const clear = async () => {
		await Promise.all([folder, cache, old].map((one) => rm(one, { recursive: true, force: true })));
		await unlock();
	};
	return {
		folder,
		cache,
		async swap() {
			await rm(old, { recursive: true, force: true });
			const had = await rename(out, old).then(
				() => true,
				() => false,
			);
			try {
				await rename(folder, out);
			} catch (error) {
				if (had) await rename(old, out);
				throw error;
			}
		},
		clear,
	};
}

/** A site says in its first page by what it was made. An empty folder may be taken, too. */
async function refuseForeign(out: string): Promise<void> {
	const names = await readdir(out).catch((error: { code?: string }) => (error.code === 'ENOENT' ? [] : [out]));
	if (names.length === 0) return;
	const page = await readFile(path.join(out, 'index.html'), 'utf8').catch(() => '');
	if (/<meta name="generator" content="Laurels/.test(page)) return;
	throw new Error(
		`${out} holds files that Laurels did not write, and would be replaced. Choose another folder with LAURELS_OUT, or empty this one.`,
	);
}

/** Takes a lock for this process; the answer gives it back. Throws when another process that is alive has it. */
export async function takeLock(lock: string): Promise<() => Promise<void>> {
	await mkdir(path.dirname(lock), { recursive: true });
	try {
		await writeFile(lock, String(process.pid), { flag: 'wx' });
	} catch {
		const other = Number(await readFile(lock, 'utf8').catch(() => ''));
		if (other && isAlive(other))
			throw new Error(`another build (process ${other}) is at work. Wait for it, or stop it.`);
		await writeFile(lock, String(process.pid));
	}
	return () => rm(lock, { force: true });
}

function isAlive(process_: number): boolean {
	try {
		process.kill(process_, 0);
		return true;
	} catch (error) {
		return (error as { code?: string }).code === 'EPERM';
	}
}
