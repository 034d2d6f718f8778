import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.ts';
import { type Entry, type Reading, type Recalled, readEntry, recallEntry } from './entries.ts';
import type { PictureFile, TextFile } from './files.ts';
import { type Look, lookAt } from './look.ts';

/** Reads entries and looks at pictures, and remembers what was found: what did not change is not opened again. */
export interface Memory {
	read: (source: TextFile) => Reading;
	/** Undefined for a picture that is there and not to be shown yet. */
	look: (picture: PictureFile) => Promise<Look | undefined>;
	/** Keeps what was read since the last time, and nothing else; pictures all, where none was looked at. */
	save: () => void;
}

/** Opens the memory that is kept in a file. What other code wrote, or what can't be read, is as good as nothing. */
export function openMemory(file: string): Memory {
	const version = digestOf(...sources());
	let before = recall(file, version);
	let now: Understood = { texts: {}, pictures: {} };
	let isNew = false;
	return {
		read(source) {
			const key = digestOf(source.file, source.text);
			const known = before.texts[key];
			if (known) {
				now.texts[key] = known;
				return recallEntry(source, known);
			}
			const reading = readEntry(source);
			const { entry, findings } = reading;
			now.texts[key] = { findings, ...(entry && remembered(entry)) };
			isNew = true;
			return reading;
		},
		async look(picture) {
			const key = `${picture.digest} ${picture.name}`;
			const known = now.pictures[key] ?? before.pictures[key];
			const look = known ?? (await lookAt(picture));
			isNew ||= !known;
			now.pictures[key] = look;
			return look;
		},
		save() {
			if (Object.keys(now.pictures).length === 0) now.pictures = before.pictures;
			if (isNew || countOf(now) !== countOf(before)) {
				mkdirSync(path.dirname(file), { recursive: true });
				const beside = `${file}.${randomUUID()}`;
				writeFileSync(beside, JSON.stringify({ version, understood: now }));
				renameSync(beside, file);
			}
			[before, now, isNew] = [now, { texts: {}, pictures: {} }, false];
		},
	};
}

/** Texts by a digest of theirs and their path, pictures by a digest of their bytes and their name. */
interface Understood {
	texts: Record<string, Recalled>;
	pictures: Record<string, Look>;
}

const remembered = ({ data, body, links, pictures, wikilinks }: Entry) => ({ data, body, links, pictures, wikilinks });

const countOf = ({ texts, pictures }: Understood): number => Object.keys(texts).length + Object.keys(pictures).length;

function recall(file: string, version: string): Understood {
	try {
		const kept = JSON.parse(readFileSync(file, 'utf8')) as { version: string; understood: Understood };
		if (kept.version === version) return kept.understood;
	} catch {
		// There is none yet, or it can't be read.
	}
	return { texts: {}, pictures: {} };
}

/** All code and packages that decide how a text is understood. */
function sources(): string[] {
	const code = ['src/hub', 'src/share'].flatMap((folder) =>
		readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
			.sort()
			.map((name) => path.join(root, folder, name)),
	);
	return [...code, path.join(root, 'package.json')].map((name) => readFileSync(name, 'utf8'));
}

const digestOf = (...texts: string[]): string => {
	const hash = createHash('sha1');
	for (const text of texts) hash.update(`${text.length}\n`).update(text);
	return hash.digest('base64');
};
