import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.ts';
import { type Entry, type Reading, type Recalled, readEntry, recallEntry } from './entries.ts';
import type { TextFile } from './files.ts';

/** Reads entries, and remembers what each text was understood as: texts that did not change are not read again. */
export interface Memory {
	read: (source: TextFile) => Reading;
	/** Keeps what was read since it was opened, and nothing else. */
	save: () => void;
}

/** Opens the memory that is kept in a file. What other code wrote, or what can't be read, is as good as nothing. */
export function openMemory(file: string): Memory {
	const version = digestOf(...sources());
	const before = recall(file, version);
	const now: Record<string, Recalled> = {};
	let isNew = false;
	return {
		read(source) {
			const key = digestOf(source.file, source.text);
			const known = before[key];
			if (known) {
				now[key] = known;
				return recallEntry(source, known);
			}
			const reading = readEntry(source);
			const { entry, findings } = reading;
			now[key] = { findings, ...(entry && remembered(entry)) };
			isNew = true;
			return reading;
		},
		save() {
			if (!isNew && Object.keys(now).length === Object.keys(before).length) return;
			mkdirSync(path.dirname(file), { recursive: true });
			const beside = `${file}.${randomUUID()}`;
			writeFileSync(beside, JSON.stringify({ version, understood: now }));
			renameSync(beside, file);
		},
	};
}

const remembered = ({ data, body, links, wikilinks }: Entry) => ({ data, body, links, wikilinks });

function recall(file: string, version: string): Record<string, Recalled> {
	try {
		const kept = JSON.parse(readFileSync(file, 'utf8')) as { version: string; understood: Record<string, Recalled> };
		return kept.version === version ? kept.understood : {};
	} catch {
		return {};
	}
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
