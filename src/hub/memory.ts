import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.ts';
import { type Reading, type Recalled, readEntry, recallEntry } from './entries.ts';
import type { TextFile } from './files.ts';
import { type Measure, type Measured, measure } from './measure.ts';

/** Reads entries and pictures, and remembers what each was understood as: what did not change is not opened again. */
export interface Memory {
	read: (source: TextFile) => Reading;
	measure: Measure;
	/** Keeps what was read since the last time, and nothing else. */
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
			now.texts[key] = { findings, ...(entry && { data: entry.data, body: entry.body, links: entry.links }) };
			isNew = true;
			return reading;
		},
		async measure(picture) {
			const known = now.pictures[picture.digest] ?? before.pictures[picture.digest];
			const measured = known ?? (await measure(picture));
			isNew ||= !known;
			now.pictures[picture.digest] = measured;
			return measured;
		},
		save() {
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

/** Texts by a digest of theirs and their path, pictures by a digest of their bytes. */
interface Understood {
	texts: Record<string, Recalled>;
	pictures: Record<string, Measured>;
}

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
