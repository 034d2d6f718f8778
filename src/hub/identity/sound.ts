import anyAscii from 'any-ascii';
import { plainName } from './names.ts';

/** Keys of one name: whoever is here is known by some, and looked for by others. */
export interface SoundKeys {
	known: string[];
	asked: string[];
}

/** Letters that are written for one sound: `Alexei`, `Aleksej` and `Алексей` have the same. */
const sounds: [written: RegExp, sound: string][] = [
	[/['’`]/g, ''],
	[/x/g, 'ks'],
	[/ph/g, 'f'],
	[/shch|sch|sh/g, 's'],
	[/tch|ch|ts|tz/g, 'c'],
	[/th/g, 't'],
	[/zh/g, 'z'],
	[/kh|g/g, 'h'],
	[/w/g, 'v'],
	// Greek and French write it with two letters.
	[/o[uy](?=[^aeiouy])/g, 'u'],
	[/[jy]/g, 'i'],
	[/(.)\1+/g, '$1'],
	// Yelena, Elena; Solovyov, Solovev.
	[/i[eo]/g, 'e'],
	// Alexander, Александр.
	[/(?<=[^aeiou])er$/, 'r'],
];

const soundOf = (word: string): string =>
	sounds.reduce((sound, [written, instead]) => sound.replace(written, instead), word.toLowerCase());

/**
 * What a name shares with itself in other letters: `Юлия Щербакова` is Julia, Yulia and Yuliya Shcherbakova. Names in the
 * same letters are compared by how they are spelled: Ian is not Jan. A single word has no keys, since too many share it.
 */
export function soundKeys(name: string): SoundKeys {
	const plain = plainName(name);
	const isLatin = !/[^\P{L}\p{Script=Latin}]/u.test(plain);
	const words = anyAscii(spaced(plain))
		.split(/[^A-Za-z'’`]+/)
		.map(soundOf)
		.filter(Boolean);
	if (words.length < 2) return { known: [], asked: [] };
	const sound = words.sort().join(' ');
	const [latin, others] = [`latin ${sound}`, `others ${sound}`];
	return isLatin ? { known: [latin], asked: [others] } : { known: [others], asked: [latin, others] };
}

/** Chinese names are written as one word, the family name first. */
const spaced = (name: string): string => name.replace(/^(?=\p{Script=Han}{2,4}$)./u, '$& ');
