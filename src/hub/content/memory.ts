import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeKey, keyOf } from '../../keys.ts';
import { lookAtPicture, type PictureLook } from '../pictures/look.ts';
import { type Entry, type Reading, type Recalled, readEntry, recallEntry } from './entries.ts';
import type { PictureFile, TextFile } from './files.ts';
import type { Translation } from './translations.ts';

/** Reads entries and looks at pictures, and remembers what was found: what did not change is not opened again. */
export interface Memory {
	read: (source: TextFile | Translation) => Reading;
	/** Undefined for a picture that is there and not to be shown yet. */
	look: (picture: PictureFile) => Promise<PictureLook | undefined>;
	/** Keeps what was read since the last time, and nothing else; pictures all, where none was looked at. */
	save: () => void;
}

/** Opens the memory that is kept in a file. What other code wrote, or what was changed since, is as good as nothing. */
export function openMemory(file: string): Memory {
	code ??= codeKey('src/hub/content/memory.ts');
	const seal = (words: string) => keyOf(code ?? '', words);
	let before = recall(file, seal);
	let now: Understood = { texts: {}, pictures: {} };
	let isNew = false;
	return {
		read(source) {
			const key = keyOf(source.file, source.text, 'lang' in source ? source.lang : '');
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
			const look = known ?? (await lookAtPicture(picture));
			isNew ||= !known;
			now.pictures[key] = look;
			return look;
		},
		save() {
			if (Object.keys(now.pictures).length === 0) now.pictures = before.pictures;
			if (isNew || countOf(now) !== countOf(before)) {
				mkdirSync(path.dirname(file), { recursive: true });
				const beside = `${file}.${randomUUID()}`;
				const words = JSON.stringify(now);
				writeFileSync(beside, `${seal(words)}\n${words}`);
				renameSync(beside, file);
			}
			[before, now, isNew] = [now, { texts: {}, pictures: {} }, false];
		},
	};
}

/** What decides how a text is understood: it stays the same while a command runs. */
let code: string | undefined;

/** Texts by a digest of theirs and their path, pictures by a digest of their bytes and their name. */
interface Understood {
	texts: Record<string, Recalled>;
	pictures: Record<string, PictureLook>;
}

const remembered = ({ data, body, links, pictures, wikilinks }: Entry) => ({ data, body, links, pictures, wikilinks });

const countOf = ({ texts, pictures }: Understood): number => Object.keys(texts).length + Object.keys(pictures).length;

/** What a file keeps below its seal, which says that this code wrote these words. */
function recall(file: string, seal: (words: string) => string): Understood {
	try {
		const [sealed = '', words = ''] = readFileSync(file, 'utf8').split('\n');
		if (sealed === seal(words)) return JSON.parse(words) as Understood;
	} catch {
		// There is none yet, or it can't be read.
	}
	return { texts: {}, pictures: {} };
}
