import type { Entries } from '../../hub/content/references.ts';
import { languageName } from '../../hub/content/translations.ts';
import type { Hub, Hubs, MaybeForeign } from '../../hub/hub.ts';
import type { Finding } from '../../hub/mistakes/finding.ts';
import { collectionNames } from '../../hub/schema/names.ts';

type LanguagesSaid = Pick<Entries, 'hub' | 'translations'>;

/** How much of what is public says nothing in each further language, in one line. */
export const untranslatedIn = ([, ...others]: Hubs, loaded: LanguagesSaid): Finding[] =>
	others.flatMap((hub) => untranslatedInOne(hub, loaded));

function untranslatedInOne(hub: Hub, { hub: settings, translations }: LanguagesSaid): Finding[] {
	const { lang } = hub;
	const there = new Set(
		translations
			.filter((one) => one.lang === lang && (one.body || Object.keys(one.anew ?? {}).length > 0))
			.map(({ collection, id }) => `${collection}/${id}`),
	);
	const all = collectionNames.flatMap((name) => {
		const entries: (MaybeForeign & { id: string })[] = name === 'hub' ? [{ ...hub, id: 'hub' }] : hub[name];
		return entries.map(({ id, foreign }) => ({ id: `${name}/${id}`, isForeign: foreign !== undefined }));
	});
	const translatable = all.filter(({ id, isForeign }) => isForeign || there.has(id));
	const files = translatable.filter(({ id }) => !there.has(id)).map(({ id }) => id.replace('hub/', ''));
	if (!settings || files.length === 0) return [];
	const language = languageName(lang);
	const at = settings.data.languages?.indexOf(lang) ?? 0;
	return [
		settings.finding({ kind: 'untranslated', language, lang, files, of: translatable.length }, ['languages', at]),
	];
}
