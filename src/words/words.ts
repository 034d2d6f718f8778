import { english } from './en.ts';
import { pseudo } from './pseudo.ts';
import { spokenIn } from './spoken.ts';

/** The catalogue of a language. What one language says every other says, too, or it does not compile. */
export type Words = ReturnType<typeof english> & {
	/** The language of its words. */
	language: string;
};

/** The language that nobody speaks, by which is told what does not come from the catalogue. */
const nobodys = 'en-XA';

const known = new Map<string, Words>();

/** The words of a hub in its language; until there are others, English, with numbers as the language divides them. */
export function wordsIn(lang: string): Words {
	const words = known.get(lang) ?? made(lang);
	known.set(lang, words);
	return words;
}

function made(lang: string): Words {
	const language = 'en-GB';
	const words = english(spokenIn(language, lang));
	return { ...(lang === nobodys ? pseudo(words) : words), language };
}
