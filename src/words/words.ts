import type { Catalogue } from './en.ts';
import { type LanguageId, nearestLanguage, languages } from './languages.ts';
import { pseudo } from './pseudo.ts';
import { spokenIn } from './spoken.ts';

/** The words of a hub. What one language says every other says, too, or it does not compile. */
export type Words = Catalogue & {
	/** The language by which its days, rows and numbers are said. */
	language: string;
	/** Says that these words are of another language than the hub, where they stand: English, for a hub whose language has no catalogue. */
	foreign: LanguageId | undefined;
};

/** The language that nobody speaks, by which is told what does not come from the catalogue. */
const nobodys = 'en-XA';

const known = new Map<string, Words>();

/** The words of a hub in its language, or in the nearest that there is; English where none is near, with numbers as the language divides them. */
export function wordsIn(lang: string): Words {
	const words = known.get(lang) ?? made(lang);
	known.set(lang, words);
	return words;
}

function made(lang: string): Words {
	const near = nearestLanguage(lang);
	const { words: said, spoken } = languages[near ?? 'en'];
	// English days are said as in Britain everywhere; others as in the land of the hub.
	const language = near && near !== 'en' && near !== lang ? lang : spoken;
	const words = said(spokenIn(language, lang));
	return { ...(lang === nobodys ? pseudo(words) : words), language, foreign: near ? undefined : 'en' };
}
