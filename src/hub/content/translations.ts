import type { Fault, Finding } from '../mistakes/finding.ts';
import type { CollectionName, DataOf } from '../schema/index.ts';
import { nearest, slug } from '../text.ts';
import type { TextFile } from './files.ts';

/** A text in another language than that of the hub: it says anew what stands in the file of its id. */
export interface Translation extends TextFile {
	lang: string;
	/** The name of the file whose words it says. */
	of: string;
}

/** The languages of a hub, that of its own texts first. */
export type Languages = readonly [string, ...string[]];

/** Those that hub.md names; English, where it can't be read. */
export const languagesOf = (hub: Pick<DataOf<'hub'>, 'lang' | 'languages'> | undefined): Languages => [
	hub?.lang ?? 'en',
	...(hub?.languages ?? []).slice(1),
];

/** What a file name says of a language: `ada.pt-br` is ada in pt-BR. */
function partsOf(id: string): { of: string; lang: string } | undefined {
	const [, of = '', tag = ''] = /^(.+)\.([a-z]{2,3}(?:-[a-z\d]+)*)$/i.exec(id) ?? [];
	try {
		return of ? { of, lang: Intl.getCanonicalLocales(tag)[0] as string } : undefined;
	} catch {
		return undefined;
	}
}

/** The id without the language at its end, where one stands there. */
export const originalId = (id: string): string => partsOf(id)?.of ?? id;

const englishNameOf = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** What a language is called in English; its tag, where nobody says. */
export const languageName = (lang: string): string => englishNameOf.of(lang) ?? lang;

/** Texts, those in further languages apart, and what is wrong with the names of these. Where nobody knows the languages, none is told. */
export function splitTranslations(
	texts: readonly TextFile[],
	languages: Languages | undefined,
): { originals: TextFile[]; translations: Translation[]; findings: Finding[] } {
	const originals: TextFile[] = [];
	const translations: Translation[] = [];
	const findings: Finding[] = [];
	const byId = new Map(texts.map((text) => [`${text.collection}/${text.id}`, text]));
	const seen = new Map<string, TextFile>();
	for (const text of texts) {
		const { collection, id, file } = text;
		const parts = partsOf(id);
		const original = parts && byId.get(`${collection}/${parts.of}`);
		const find = (fault: Fault) => findings.push({ ...fault, file, line: 1 });
		const isListed = parts && languages?.includes(parts.lang);
		if (!parts || (!original && !isListed) || (!isListed && !englishNameOf.of(parts.lang))) {
			if (collection !== 'hub' || id === 'hub') originals.push(text);
			else find({ kind: 'wrong-place', written: `${id}.md` });
			continue;
		}
		const { lang, of } = parts;
		const written = `${id}.md`;
		if (!languages) continue;
		const [main] = languages;
		if (lang === main) {
			if (original) find({ kind: 'said-in-main', written, lang, of: `${of}.md` });
			else originals.push(text);
		} else if (!isListed)
			find({
				...{ kind: 'unlisted-language', written, lang, language: languageName(lang) },
				...{ languages: [...languages, lang], near: slug(id) },
			});
		else if (!original)
			find({
				...{ kind: 'no-original', of: `${of}.md`, language: languageName(lang) },
				near: nearAmong(of, id.slice(of.length), idsIn(collection, texts)),
			});
		else {
			const key = `${collection}/${of}.${lang}`;
			const other = seen.get(key);
			if (other) find({ kind: 'id-taken', written: id, id, other: other.file });
			else translations.push({ ...text, id: of, lang, of: `${of}.md` });
			seen.set(key, text);
		}
	}
	return { originals, translations, findings };
}

/** The name of a file in the same language, of what is called nearly so. */
function nearAmong(of: string, ending: string, ids: readonly string[]): string | undefined {
	const near = nearest(of, ids);
	return near && `${near}${ending}.md`;
}

const idsIn = (collection: CollectionName, texts: readonly TextFile[]): string[] =>
	texts.flatMap((text) => (text.collection === collection && !partsOf(text.id) ? text.id : []));

/** Texts without those that say another in a further language. */
export function withoutTranslations<T extends Pick<TextFile, 'collection' | 'id'>>(texts: readonly T[]): T[] {
	const ids = new Set(texts.map(({ collection, id }) => `${collection}/${id}`));
	return texts.filter(({ collection, id }) => originalId(id) === id || !ids.has(`${collection}/${originalId(id)}`));
}

/** The files in further languages of what has an id. */
export const translationsOf = <T extends Pick<TextFile, 'collection' | 'id'>>(
	{ collection, id }: Pick<TextFile, 'collection' | 'id'>,
	texts: readonly T[],
): T[] => texts.filter((text) => text.collection === collection && text.id !== id && originalId(text.id) === id);
