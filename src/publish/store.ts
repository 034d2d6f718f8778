import { randomUUID } from 'node:crypto';
import {
	appendFileSync,
	copyFileSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { bytesDigest } from '../keys.ts';
import { root } from '../root.ts';

/**
 * What is kept between commands: drawn pictures, and what texts were understood as. Continuous integration keeps it, too.
 * In the folder that `LAURELS_CACHE` names it has one of its own, because what is not used there is deleted.
 */
export function storeFolder(): string {
	const cache = process.env['LAURELS_CACHE'];
	return cache ? path.resolve(root, cache, 'laurels-cache') : path.join(root, 'node_modules/.astro/laurels');
}

/** What Astro keeps of content, while somebody writes and between builds. */
const keptByAstro = ['.astro/data-store.json', 'node_modules/.astro/data-store.json'].map((name) =>
	path.join(root, name),
);

/** Forgets everything that is kept. */
export function emptyStore(): void {
	for (const kept of [storeFolder(), ...keptByAstro]) rmSync(kept, { recursive: true, force: true });
}

/** Pictures that were drawn before, by key. Files appear whole, under names that say what is in them: two builds may use it at once. */
export interface Store {
	/** Whether it has a picture, whole. */
	has: (key: string) => boolean;
	keep: (key: string, bytes: Uint8Array) => void;
	/** Puts a picture at a path: as a link, where the disk can. False where it has none. */
	put: (key: string, target: string) => boolean;
	/** Forgets what is beyond `most` bytes, once it is a tenth more: what is not in `used`, the oldest first. */
	trim: (used: ReadonlySet<string>, most?: number) => void;
}

/** What is known of a stored file: while size and time are these, its bytes are not read again. */
interface StoredFile {
	size: number;
	modified: number;
	digest: string;
}

/**
 * Opens the store in a folder. Its index is a file to which lines are only added, so that builds at the same time lose nothing.
 * A store that is one of several to be put together by copying has an index of its own name, so that none takes the place of
 * another: all that are there count.
 */
export function openStore(folder: string, own = 'index'): Store {
	const index = path.join(folder, own);
	const entries = readIndexes(folder);
	const folders = new Set<string>();
	const fileOf = (key: string) => path.join(folder, key.slice(0, 2), key);
	const note = (key: string, entry: StoredFile) => {
		entries.set(key, entry);
		appendFileSync(index, lineOf(key, entry));
	};
	const has = (key: string): boolean => {
		const entry = entries.get(key);
		const found = entry && statSync(fileOf(key), { throwIfNoEntry: false });
		if (!found || found.size !== entry.size) return false;
		if (found.mtimeMs === entry.modified) return true;
		// Moved or unpacked, or spoiled: only its bytes can tell.
		if (digestOf(readFileSync(fileOf(key))) !== entry.digest) return false;
		note(key, { ...entry, modified: found.mtimeMs });
		return true;
	};
	return {
		has,
		keep(key, bytes) {
			const file = fileOf(key);
			mkdirSync(path.dirname(file), { recursive: true });
			const beside = `${file}.${randomUUID()}`;
			writeFileSync(beside, bytes);
			renameSync(beside, file);
			note(key, { size: bytes.length, modified: statSync(file).mtimeMs, digest: digestOf(bytes) });
		},
		put(key, target) {
			if (!has(key)) return false;
			const folder = path.dirname(target);
			if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
			folders.add(folder);
			try {
				linkSync(fileOf(key), target);
			} catch {
				rmSync(target, { force: true });
				copyFileSync(fileOf(key), target);
			}
			return true;
		},
		trim(used, most = 1024 ** 3) {
			const sizeOf = (keys: Iterable<string>) => [...keys].reduce((sum, key) => sum + (entries.get(key)?.size ?? 0), 0);
			const indexes = indexesIn(folder);
			let size = sizeOf(used);
			if (sizeOf(entries.keys()) <= Math.max(most, size) + most / 10 && indexes.length < 2) return;
			const kept = new Set(used);
			const unused = [...entries].filter(([key]) => !used.has(key)).sort(([, a], [, b]) => b.modified - a.modified);
			for (const [key, entry] of unused) {
				size += entry.size;
				if (size <= most) kept.add(key);
			}
			const files = filesIn(folder);
			// What other builds kept meanwhile is theirs.
			for (const [key, entry] of readIndexes(folder))
				if (!entries.has(key)) {
					entries.set(key, entry);
					kept.add(key);
				}
			for (const file of files) if (!kept.has(path.basename(file))) rmSync(file, { force: true });
			writeFileSync(
				`${index}.new`,
				[...entries]
					.filter(([key]) => kept.has(key))
					.map(([key, entry]) => lineOf(key, entry))
					.join(''),
			);
			renameSync(`${index}.new`, index);
			for (const name of indexes) if (name !== own) rmSync(path.join(folder, name), { force: true });
		},
	};
}

const lineOf = (key: string, { size, modified, digest }: StoredFile): string =>
	`${key} ${size} ${modified} ${digest}\n`;

/** The indexes in a store: one, and those that came with what was copied into it. */
function indexesIn(folder: string): string[] {
	try {
		return readdirSync(folder).filter((name) => /^index(-[\w-]+)?$/.test(name));
	} catch {
		return [];
	}
}

function readIndexes(folder: string): Map<string, StoredFile> {
	const text = indexesIn(folder)
		.map((name) => readFileSync(path.join(folder, name), 'utf8'))
		.join('\n');
	const lines = text.matchAll(/^(\S+) (\d+) ([\d.]+) ([\da-f]{32})$/gm);
	return new Map(
		[...lines].map(([, key = '', size, modified, digest = '']) => [
			key,
			{ size: Number(size), modified: Number(modified), digest },
		]),
	);
}

/** The pictures in a store, also those that no index names; what others keep in a folder of theirs is not looked at. */
const filesIn = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name.length === 2)
		.flatMap(({ name }) => readdirSync(path.join(folder, name)).map((file) => path.join(folder, name, file)));

const digestOf = (bytes: Uint8Array): string => bytesDigest(bytes).slice(0, 32);
