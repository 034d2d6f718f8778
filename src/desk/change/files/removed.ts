import { createHmac, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bareMark } from '../../../hub/identity/marks.ts';
import { nameKeys } from '../../../hub/identity/names.ts';
import { type SoundKeys, soundKeys } from '../../../hub/identity/sound.ts';
import { fold } from '../../../hub/text.ts';
import { Refusal } from '../../../refusal.ts';
import { decodedText, fileBytes } from '../../files/append.ts';
import type { PrivateFolder } from '../../files/private.ts';
import type { Write } from './change.ts';

/**
 * Those who asked not to be here: fingerprints of their names and handles, and no name.
 *
 * Fingerprints are HMAC-SHA256, keyed with a salt of this folder, and not scrypt: an import compares ten thousand rows
 * with three names each, which would take scrypt many minutes. A slow digest would make guessing slower only for
 * somebody who holds the private folder, salt included, and has a name to try; the list is there so that no name is
 * kept, not to withstand that. Where the file is missing or empty, nothing is computed.
 */
const fileName = 'removed.txt';

/** Whether somebody with one of these names or handles asked not to be here. */
export async function isRemoved(folder: PrivateFolder, names: readonly string[]): Promise<boolean> {
	return (await removedFrom(folder))(names);
}

/** The same question for many: the file is read once. */
export async function removedFrom(folder: PrivateFolder): Promise<(names: readonly string[]) => boolean> {
	const { salt, fingerprints } = await readRemoved(folder);
	if (!salt || fingerprints.size === 0) return () => false;
	return (names) => keysOf(names, 'asked').some((key) => fingerprints.has(fingerprint(key, salt)));
}

/** What changes so that somebody with these names and handles is remembered as one who asked not to be here. */
export async function rememberedAsRemoved(folder: PrivateFolder, names: readonly string[]): Promise<Write[]> {
	const file = { path: path.join(folder.path, fileName), shown: `${folder.shown}/${fileName}` };
	const was = await fileBytes(file.path);
	const { salt = randomBytes(16).toString('hex'), fingerprints } = await readRemoved(folder);
	const known = decodedText(was).text.trim() || `salt ${salt}`;
	const fresh = new Set(keysOf(names, 'known').map((key) => fingerprint(key, salt))).difference(fingerprints);
	return fresh.size === 0 ? [] : [{ ...file, was, text: `${[known, ...fresh].join('\n')}\n` }];
}

/** Throws where the file is there and can't be read: nobody may come back because of that. */
async function readRemoved(folder: PrivateFolder): Promise<{ salt: string | undefined; fingerprints: Set<string> }> {
	const shown = `${folder.shown}/${fileName}`;
	const text = await readFile(path.join(folder.path, fileName), 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return '';
		throw new Refusal(`${shown} can’t be read: ${error.message}`);
	});
	const [first = '', ...rest] = text.split(/\r?\n/).map((line) => line.trim());
	const [, salt] = /^salt ([0-9a-f]+)$/.exec(first) ?? [];
	if (text.trim() && !salt)
		throw new Refusal(
			`${shown} has lost its first line, without which nobody in it can be known again. Bring back an older copy of it.`,
		);
	return { salt, fingerprints: new Set(rest.filter(Boolean)) };
}

/** Names as they are compared everywhere, and addresses; what folds to nothing names nobody. */
const keysOf = (names: readonly string[], sounds: keyof SoundKeys): string[] =>
	names
		.flatMap((name) => {
			const bare = bareMark(name);
			return bare === name ? [bare, ...nameKeys(name), ...soundKeys(name)[sounds]] : [bare];
		})
		.map(fold)
		.filter(Boolean);

const fingerprint = (key: string, salt: string): string =>
	createHmac('sha256', Buffer.from(salt, 'hex')).update(key).digest('hex');
