import { arabic } from './ar.ts';
import { bengali } from './bn.ts';
import { german } from './de.ts';
import { type Catalogue, english } from './en.ts';
import { spanish } from './es.ts';
import { persian } from './fa.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import { hindi } from './hi.ts';
import { indonesian } from './id.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { brazilian } from './pt-br.ts';
import type { Spoken } from './spoken.ts';
import { swahili } from './sw.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { simplifiedChinese } from './zh-hans.ts';
import { traditionalChinese } from './zh-hant.ts';

/** A language of the house: its words, and the language by which `Intl` says days and rows where a hub names no land. */
interface Language {
	words: (spoken: Spoken) => Catalogue;
	spoken: string;
}

/** Every language that has a catalogue, by its tag. */
export const languages = {
	en: { words: english, spoken: 'en-GB' },
	de: { words: german, spoken: 'de' },
	es: { words: spanish, spoken: 'es' },
	fr: { words: french, spoken: 'fr' },
	'pt-BR': { words: brazilian, spoken: 'pt-BR' },
	it: { words: italian, spoken: 'it' },
	nl: { words: dutch, spoken: 'nl' },
	pl: { words: polish, spoken: 'pl' },
	uk: { words: ukrainian, spoken: 'uk' },
	tr: { words: turkish, spoken: 'tr' },
	ar: { words: arabic, spoken: 'ar' },
	he: { words: hebrew, spoken: 'he' },
	fa: { words: persian, spoken: 'fa' },
	hi: { words: hindi, spoken: 'hi' },
	bn: { words: bengali, spoken: 'bn' },
	ja: { words: japanese, spoken: 'ja' },
	ko: { words: korean, spoken: 'ko' },
	id: { words: indonesian, spoken: 'id' },
	sw: { words: swahili, spoken: 'sw' },
	'zh-Hans': { words: simplifiedChinese, spoken: 'zh-Hans' },
	'zh-Hant': { words: traditionalChinese, spoken: 'zh-Hant' },
} as const satisfies Record<string, Language>;

/** The tag of a language that has a catalogue. */
export type LanguageId = keyof typeof languages;

export const languageIds = Object.keys(languages) as LanguageId[];

/** The language nearest to a tag among those that have a catalogue: de for de-AT, pt-BR for pt. Undefined where none is near. */
export function nearestLanguage(tag: string): LanguageId | undefined {
	return languageIds.find((id) => id === tag) ?? languageIds.find((id) => writtenAs(id) === writtenAs(tag));
}

/** A language and its script: what a reader of one land reads in that of another. */
function writtenAs(tag: string): string {
	const { language, script } = new Intl.Locale(tag).maximize();
	return `${language}-${script}`;
}
