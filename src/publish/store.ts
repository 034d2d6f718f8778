import { createHash, randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Picture } from './pictures.ts';

/** Pictures that were drawn before, by key. At most about `most` bytes are kept; the longest unused go first. */
export interface Store {
	/** Puts a picture at `target`: linked from the store, or drawn and kept. Tells whether it was drawn. */
	place: (picture: Picture, target: string) => Promise<boolean>;
	/** Forgets what was not used for longest, beyond the store's size. */
	trim: () => Promise<void>;
}

const most = 1024 ** 3;
/** A stored picture ends with the digest of its bytes: a broken one is drawn again. */
const digestLength = 32;

/** The store in a folder. Two builds may use it at once: files appear whole, under names that say what is in them. */
export function openStore(folder: string): Store {
	const fileOf = (key: string) => path.join(folder, key.slice(0, 2), key);
	return {
		async place({ key, draw }, target) {
			const stored = fileOf(key);
			await mkdir(path.dirname(target), { recursive: true });
			if (await isWhole(stored)) {
				await linkOrCopy(stored, target);
				const now = new Date();
				await utimes(stored, now, now).catch(() => undefined);
				return false;
			}
			const bytes = await draw();
			await mkdir(path.dirname(stored), { recursive: true });
			const beside = `${stored}.${randomUUID()}`;
			await writeFile(beside, bytes);
			await writeFile(`${stored}.sum`, digestOf(bytes));
			await rename(beside, stored);
			await linkOrCopy(stored, target);
			return true;
		},
		trim: () => trim(folder),
	};
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, digestLength);

async function isWhole(file: string): Promise<boolean> {
	try {
		const [bytes, sum] = await Promise.all([readFile(file), readFile(`${file}.sum`, 'utf8')]);
		return digestOf(bytes) === sum;
	} catch {
		return false;
	}
}

async function linkOrCopy(from: string, to: string): Promise<void> {
	await rm(to, { force: true });
	await link(from, to).catch(() => copyFile(from, to));
}

async function trim(folder: string): Promise<void> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	const files = await Promise.all(
		entries
			.filter((entry) => entry.isFile() && !entry.name.endsWith('.sum'))
			.map(async (entry) => {
				const file = path.join(entry.parentPath, entry.name);
				const { size, mtimeMs } = await stat(file);
				return { file, size, mtimeMs };
			}),
	);
	let kept = 0;
	for (const { file, size } of files.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
		kept += size;
		if (kept > most) await Promise.all([rm(file, { force: true }), rm(`${file}.sum`, { force: true })]);
	}
}
