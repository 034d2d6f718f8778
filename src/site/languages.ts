import { wordsIn } from '../words/words.ts';

/** How a text is marked that is in another language than its page; not at all where it is in the same. */
export const languageOf = (lang: string | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } =>
	lang ? { lang, dir: wordsIn(lang).dir } : {};
