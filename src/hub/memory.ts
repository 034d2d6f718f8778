import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.ts';
import { type Reading, type Recalled, readEntry, recallEntry } from './entries.ts';
import type { PictureFile, TextFile } from './files.ts';
import { type Look, lookAt } from './look.ts';

/** Reads entries and looks at pictures, and remembers what was found: what did not change is not opened again. */
export interface Memory {
	read: (source: TextFile) => Reading;
	look: (picture: PictureFile) => Promise<Look>;
	/** Keeps what was read and looked at since it was opened, and nothing else. */
	save: () => void;
}

/** Opens the memory that is kept in a file. What other code wrote, or what can't be read, is as good as nothing. */
export function openMemory(file: string): Memory {
	const version = digestOf(...sources());
	const { understood: before, looks: looksBefore } = recall(file, version);
	const now: Record<string, Recalled> = {};
	const looks: Record<string, Look> = {};
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
			now[key] = {
				findings,
				...(entry && { data: entry.data, body: entry.body, links: entry.links, pictures: entry.pictures }),
			};
			isNew = true;
			return reading;
		},
		async look(picture) {
			const key = `${picture.digest} ${picture.name}`;
			const known = looksBefore[key];
			isNew ||= !known;
			looks[key] = known ?? (await lookAt(picture));
			return looks[key];
		},
		save() {
			if (!isNew && Object.keys(now).length === Object.keys(before).length) return;
			mkdirSync(path.dirname(file), { recursive: true });
			const beside = `${file}.${randomUUID()}`;
			writeFileSync(beside, JSON.stringify({ version, understood: now, looks: { ...looksBefore, ...looks } }));
			renameSync(beside, file);
		},
	};
}

interface Kept {
	understood: Record<string, Recalled>;
	looks: Record<string, Look>;
}

function recall(file: string, version: string): Kept {
	const nothing = { understood: {}, looks: {} };
	try {
		const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept & { version: string };
		return kept.version === version ? kept : nothing;
	} catch {
		return nothing;
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
