import { sheetPlate } from '../drawings/plate.ts';
import { codeKey, keyOf } from '../keys.ts';
import { lazily } from '../lazily.ts';
import { drawnBy, ownVersions } from '../letters/drawn-by.ts';
import type { Card } from './render.ts';
import { drawnWords } from './words.ts';

/** The key of a card: a digest of everything that goes into it, the code and the fonts that draw it included. */
export function cardKey({ words, format, style, accent }: Card): string {
	const { subject: _, alt: __, portraits, ...drawn } = words;
	const faces = portraits.map(({ of: { photo, id, name, initials, dir }, laurels }) =>
		photo
			? { digest: photo.digest, focus: photo.focus, laurels, plate: sheetPlate(id) }
			: { id, name, initials, dir, laurels },
	);
	const letters = [drawnWords(words), ...portraits.map(({ of }) => of.initials ?? of.name)].join(' ');
	return keyOf(drawing(), ...drawnBy(letters), JSON.stringify([drawn, faces, format, style, accent]));
}

/** The key of any other picture: its inputs, and the code and the fonts that draw them. */
export const pictureKey = (...inputs: string[]): string => keyOf(drawing(), ...drawnBy(inputs.join(' ')), ...inputs);

/** The part of a key that addresses carry, so that previews notice a new card. */
export const shortKey = (key: string): string => key.slice(0, 8);

/** What draws, and the fonts that every text tries: they stay the same while a command runs. */
const drawing = lazily(() => keyOf(codeKey('src/publish/draw.ts'), ...ownVersions()));
