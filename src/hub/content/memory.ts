import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeKey, keyOf } from '../../keys.ts';
import { lazily } from '../../lazily.ts';
import { lookAtPicture, type PictureLook } from '../pictures/look.ts';
import { type CheckedEntry, type Entry, type Recalled, readEntry, recallEntry } from './entries.ts';
import { type ContentReader, everyFile, type PictureBytes, type PictureFile, type TextFile } from './files.ts';
import { ageOf, looksOf } from './looks.ts';
import type { Translation } from './translations.ts';

/** Reads entries and looks at pictures, and remembers what was found: what did not change is not opened again. */
export interface Memory {
	open: ContentReader;
	read: (source: TextFile | Translation) => CheckedEntry;
	/** Undefined for a picture that is there and not to be shown yet. */
	look: (picture: PictureFile) => Promise<PictureLook | undefined>;
	/** Keeps what was read since the last time, and nothing else; pictures all, where none was looked at. */
	save: () => void;
}

/**
 * Opens the memory that is kept in a file. What other code wrote, or what was changed since, is as good as nothing. `when`
 * may have it written later, once.
 */
export function openMemory(file: string, when: (write: () => void) => void = (write) => write()): Memory {
	const seal = (words: string) => keyOf(code(), words);
	let before = recall(file, seal);
	let now: Understood = nothing();
	let isNew = false;
	function keep(words: string): void {
		mkdirSync(path.dirname(file), { recursive: true });
		const beside = `${file}.${randomUUID()}`;
		writeFileSync(beside, `${seal(words)}\n${words}`);
		renameSync(beside, file);
	}
	return {
		open: {
			...everyFile,
			picture(path) {
				const looks = looksOf(path);
				const known = before.opened[path];
				const bytes = looks && known?.sign === looks.sign ? known.bytes : everyFile.picture(path);
				if (looks && ageOf(looks) > young) now.opened[path] = { sign: looks.sign, bytes };
				isNew ||= bytes !== known?.bytes && now.opened[path] !== undefined;
				return bytes;
			},
		},
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
			const isOther = isNew || countOf(now) !== countOf(before);
			[before, now, isNew] = [now, nothing(), false];
			if (isOther) when(() => keep(JSON.stringify(before)));
		},
	};
}

/** A file that changed so many milliseconds ago may change once more, and look the same. */
const young = 3000;

const nothing = (): Understood => ({ texts: {}, pictures: {}, opened: {} });

/** What decides how a text is understood: it stays the same while a command runs. */
const code = lazily(() => codeKey('src/hub/content/memory.ts'));

/**
 * Texts by a digest of theirs and their path, pictures by a digest of their bytes and their name; and what was in the bytes
 * of pictures by their paths, as long as these look as they did: to open thousands of photos takes seconds.
 */
interface Understood {
	texts: Record<string, Recalled>;
	pictures: Record<string, PictureLook>;
	opened: Record<string, { sign: string; bytes: PictureBytes }>;
}

const remembered = ({ data, body, links, pictures, wikilinks }: Entry) => ({ data, body, links, pictures, wikilinks });

const countOf = ({ texts, pictures, opened }: Understood): number =>
	[texts, pictures, opened].reduce((sum, all) => sum + Object.keys(all).length, 0);

/** What a file keeps below its seal, which says that this code wrote these words. */
function recall(file: string, seal: (words: string) => string): Understood {
	try {
		const [sealed = '', words = ''] = readFileSync(file, 'utf8').split('\n');
		if (sealed === seal(words)) return JSON.parse(words) as Understood;
	} catch {
		// There is none yet, or it can't be read.
	}
	return nothing();
}
