import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keyOf } from '../keys.ts';

/** Size in bytes, and when it was changed, in milliseconds. */
type Stamp = [size: number, modified: number];

/** Those of files, by their names. */
export type Stamps = ReadonlyMap<string, Stamp>;

/** The stamps of files in a folder. */
export const stampsOf = (folder: string, files: Iterable<string>): Stamps =>
	new Map(
		[...files].flatMap((name) => {
			const stamp = stampOf(path.join(folder, name));
			return stamp ? [[name, stamp] as const] : [];
		}),
	);

/** A site that was inspected as a whole, and found right. */
interface InspectedSite {
	/** What its files were asked. */
	asked: string;
	files: Record<string, Stamp>;
	/** Keys of those of which the bytes are known by one. */
	keys: string[];
}

/** A site that was put in its place. */
interface SiteInPlace {
	/** All that it was made of. */
	of: string;
	out: string;
	pictures: number;
}

/** What is known of the last build of a site. */
export interface Ledger {
	/**
	 * What was found right, while files are asked the same: whether a file with a key was, and what it could lead to is there
	 * still; whether there was a file of a name.
	 */
	inspected: (asked: string, now: ReadonlySet<string>) => Inspected;
	/** Writes down that all files of a site are right. */
	noteInspected: (asked: string, stamps: Stamps, keys: Iterable<string>) => void;
	/** The site that a folder holds, file by file, where it was made of the same. */
	published: (of: string, out: string) => { files: number; bytes: number; pictures: number } | undefined;
	notePublished: (placed: SiteInPlace) => void;
}

export interface Inspected {
	isRight: (file: string, key: string | undefined) => boolean;
	had: (file: string) => boolean;
}

/** Opens the ledger of the site at an address, in the folder of the store. */
export function openLedger(folder: string, address: string): Ledger {
	const file = path.join(folder, `site-${keyOf(address).slice(0, 8)}.json`);
	let last: Partial<InspectedSite & { placed: SiteInPlace }> = read(file);
	const write = (next: typeof last): void => {
		last = next;
		mkdirSync(folder, { recursive: true });
		writeFileSync(`${file}.${process.pid}`, JSON.stringify(last));
		renameSync(`${file}.${process.pid}`, file);
	};
	return {
		inspected(asked, now) {
			const { files = {}, keys = [] } = last.asked === asked ? last : {};
			const right = new Set(keys);
			// Pages lead to one another; pictures nowhere.
			const isWhole = Object.keys(files).every((name) => now.has(name));
			return {
				isRight: (name, key) => key !== undefined && right.has(key) && (isWhole || /\.(png|webp)$/.test(name)),
				had: (name) => Object.hasOwn(files, name),
			};
		},
		noteInspected(asked, stamps, keys) {
			write({ asked, files: Object.fromEntries(stamps), keys: [...new Set(keys)] });
		},
		published(of, out) {
			const { placed, files = {} } = last;
			if (placed?.of !== of || placed.out !== out) return undefined;
			const all = Object.entries(files);
			const isThere = all.every(([name, stamp]) => `${stampOf(path.join(out, name))}` === `${stamp}`);
			const bytes = all.reduce((sum, [, [size]]) => sum + size, 0);
			return isThere ? { files: all.length, bytes, pictures: placed.pictures } : undefined;
		},
		notePublished: (placed) => write({ ...last, placed }),
	};
}

function stampOf(file: string): Stamp | undefined {
	const found = lstatSync(file, { throwIfNoEntry: false });
	return found?.isFile() ? [found.size, found.mtimeMs] : undefined;
}

function read(file: string): Partial<InspectedSite & { placed: SiteInPlace }> {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as InspectedSite & { placed: SiteInPlace };
	} catch {
		return {};
	}
}
