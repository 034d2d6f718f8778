import anyAscii from 'any-ascii';
import { isLatin } from './latin.ts';
import { plainName } from './names.ts';

/** Keys of one name: whoever is here is known by some, and looked for by others. */
export interface SoundKeys {
	known: string[];
	asked: string[];
}

/** Letters that are written for one sound: `Alexei`, `Aleksej` and `Алексей` have the same. Greek and French write `u` as two. */
const sounds: Record<string, string> = {
	...{ shch: 's', sch: 's', sh: 's', tch: 'c', ch: 'c', ts: 'c', tz: 'c', th: 't', zh: 'z', kh: 'h', ph: 'f' },
	...{ ou: 'u', oy: 'u', x: 'ks', g: 'h', w: 'v', j: 'i', y: 'i' },
};
const written = /shch|t?s?ch|[sztkp]h|t[sz]|o[uy](?=[^aeiouy])|[xgwjy]/g;

const soundOf = (latin: string): string =>
	latin
		.toLowerCase()
		.replace(/['’`]/g, '')
		.replace(written, (letters) => sounds[letters] ?? letters)
		.replace(/(.)\1+/g, '$1')
		// Yelena, Elena; Solovyov, Solovev; Alexander, Александр.
		.replace(/i[eo]/g, 'e')
		.replace(/(?<=[^aeiou])er\b/g, 'r');

/**
 * What a name shares with itself in other letters: `Юлия Щербакова` is Julia, Yulia and Yuliya Shcherbakova. Names in the
 * same letters are compared by how they are spelled: Ian is not Jan. A single word has no keys, since too many share it.
 */
export function soundKeys(name: string): SoundKeys {
	const plain = plainName(name);
	const words = soundOf(inLatin(plain))
		.split(/[^a-z]+/)
		.filter(Boolean);
	if (words.length < 2) return { known: [], asked: [] };
	const sound = words.sort().join(' ');
	const [latin, others] = [`latin ${sound}`, `others ${sound}`];
	return isLatin(plain) ? { known: [latin], asked: [others] } : { known: [others], asked: [latin, others] };
}

/**
 * A name in Latin letters, as near as letters alone tell: `Алексей` is Aleksey, `林晓岚` Lin XiaoLan. Chinese names are
 * written as one word, the family name first.
 */
export const inLatin = (name: string): string => anyAscii(name.replace(/^(?=\p{Script=Han}{2,4}$)./u, '$& '));
