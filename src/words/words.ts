import type { Catalogue } from './en.ts';
import { type LanguageId, languages, nearestLanguage } from './languages.ts';
import { digitsOf } from './numbers.ts';
import { type OwnWords, withOwn } from './own.ts';
import { pseudo } from './pseudo.ts';
import { spokenIn } from './spoken.ts';

/** The words of a hub. What one language says every other says, too, or it does not compile. */
export type Words = Catalogue & {
	/** The language by which its days, rows and numbers are said. */
	language: string;
	/** The numbering system of its digits, and a text with its digits so. */
	digits: string;
	inDigits: (text: string) => string;
	/** The year of a full day, by the calendar in which it is said. */
	yearOf: (day: string) => string;
	/** Whether they are read from right to left. */
	dir: 'ltr' | 'rtl';
	/** What these words are marked as where they stand, when they are of another language than the hub: English, where its own has no catalogue. */
	foreign?: LanguageId;
};

/** The language that nobody speaks, by which is told what does not come from the catalogue. */
const nobodys = 'en-XA';

const known = new Map<string, Words>();

/**
 * The words of a hub in its language, or in the nearest that there is; English where none is near, with numbers as the language
 * divides them. What its owner says in words of their own stands in their place.
 */
export function wordsIn(lang: string, own?: OwnWords): Words {
	const key = own ? `${lang} ${JSON.stringify(own)}` : lang;
	const words = known.get(key) ?? made(lang, own);
	known.set(key, words);
	return words;
}

function made(lang: string, own: OwnWords | undefined): Words {
	const near = nearestLanguage(lang);
	const { words: catalogue, spoken } = languages[near ?? 'en'];
	// English days are said as in Britain everywhere; others as in the land of the hub.
	const language = near && near !== 'en' && near !== lang ? lang : spoken;
	const tools = spokenIn(language, lang);
	const words = lang === nobodys ? pseudo(catalogue(tools)) : catalogue(tools);
	return {
		...(own ? withOwn(words, own, tools) : words),
		language,
		...{ inDigits: tools.inDigits, yearOf: tools.yearOf },
		// Asked of Intl where somebody wants to know: the first time that a command does, it takes as long as to read a hub.
		get digits() {
			return digitsOf(language);
		},
		dir: directionIn(language),
		...(near ? {} : { foreign: 'en' }),
	};
}

/** Scripts that are written from right to left, of languages that have a catalogue. */
const fromRight = ['Arab', 'Hebr'];

const directionIn = (language: string): 'ltr' | 'rtl' =>
	fromRight.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
