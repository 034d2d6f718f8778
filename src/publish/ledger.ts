import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keyOf } from '../keys.ts';
import { type SiteFileStamp, type SiteStamps, stampOf } from './site-folder.ts';

/** A site that was inspected as a whole, and found right. */
interface InspectedSite {
	/** What its files were asked. */
	asked: string;
	files: readonly (readonly [file: string, stamp: SiteFileStamp])[];
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
	inspected: (asked: string, now: SiteStamps) => Inspected;
	/** Writes down that all files of a site are right. */
	noteInspected: (asked: string, files: SiteStamps) => void;
	/** What is known of the files in a folder; undefined where another site was put there, or none. */
	filesIn: (out: string) => SiteStamps | undefined;
	/** The site that a folder holds, file by file, where it was made of the same. */
	published: (of: string, out: string) => { files: number; bytes: number; pictures: number } | undefined;
	notePublished: (placed: SiteInPlace) => void;
}

export interface Inspected {
	isRight: (file: string, key: string) => boolean;
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
			const { files = [] } = last.asked === asked ? last : {};
			const names = new Set(files.map(([name]) => name));
			const right = new Set(files.map(([_, [, , key]]) => key));
			// Pages lead to one another; pictures nowhere.
			const isWhole = files.every(([name]) => now.has(name));
			return {
				isRight: (name, key) => right.has(key) && (isWhole || /\.(png|webp)$/.test(name)),
				had: (name) => names.has(name),
			};
		},
		noteInspected(asked, files) {
			write({ asked, files: [...files] });
		},
		filesIn: (out) => (last.placed?.out === out && last.files ? new Map(last.files) : undefined),
		published(of, out) {
			const { placed, files = [] } = last;
			if (placed?.of !== of || placed.out !== out) return undefined;
			const isThere = files.every(
				([name, [...stamp]]) => `${stampOf(path.join(out, name))}` === `${stamp.slice(0, 2)}`,
			);
			const bytes = files.reduce((sum, [, [size]]) => sum + size, 0);
			return isThere ? { files: files.length, bytes, pictures: placed.pictures } : undefined;
		},
		notePublished: (placed) => write({ ...last, placed }),
	};
}

function read(file: string): Partial<InspectedSite & { placed: SiteInPlace }> {
	try {
		const found = JSON.parse(readFileSync(file, 'utf8')) as Partial<InspectedSite & { placed: SiteInPlace }>;
		// An earlier Laurels wrote another form.
		return Array.isArray(found.files) ? found : {};
	} catch {
		return {};
	}
}
