import { prefixOf } from '../vocabulary/paths.ts';
import { wordsIn } from '../words/words.ts';
import type { Entry } from './content/entries.ts';
import type { Loaded } from './content/load.ts';
import { gate, type InEditions, type Seen } from './gate.ts';
import type { Edition, Foreign, Hub, Hubs } from './hub.ts';
import type { CollectionName } from './schema/index.ts';
import { saidIn } from './schema/translation.ts';
import { type Everything, type ReadEntry, settingsOf } from './things.ts';
import type { Day } from './time/days.ts';

/** What a hub needs of an entry. */
type WrittenEntry<C extends CollectionName = CollectionName> = Pick<
	Entry<C>,
	'collection' | 'id' | 'file' | 'data' | 'body' | 'lang' | 'anew'
>;

/** What a hub is made of: what was read, as plain data, so that threads can be handed it. */
export interface Content extends Pick<Loaded, 'photos' | 'inTexts' | 'style' | 'logo'> {
	hub: WrittenEntry<'hub'> | undefined;
	people: readonly WrittenEntry<'people'>[];
	lists: readonly WrittenEntry<'lists'>[];
	recognitions: readonly WrittenEntry<'recognitions'>[];
	works: readonly WrittenEntry<'works'>[];
	pages: readonly WrittenEntry<'pages'>[];
	translations: readonly WrittenEntry[];
}

/** What a hub needs of a content folder, and nothing else of it. */
export function plainContent({ hub, photos, inTexts, style, logo, ...loaded }: Loaded): Content {
	const written = <C extends CollectionName>({
		collection,
		id,
		file,
		data,
		body,
		lang,
		anew,
	}: Entry<C>): WrittenEntry<C> => ({
		...{ collection, id, file, data, body },
		...(lang === undefined ? {} : { lang }),
		...(anew === undefined ? {} : { anew }),
	});
	return {
		...{ hub: hub && written(hub), photos, inTexts, style, logo },
		people: loaded.people.map(written),
		lists: loaded.lists.map(written),
		recognitions: loaded.recognitions.map(written),
		works: loaded.works.map(written),
		pages: loaded.pages.map(written),
		translations: loaded.translations.map(written),
	};
}

/** The public hub of a content folder without mistakes: the door to the gate for everything that runs outside Astro. */
export const publicHub = (loaded: Content, today: Day, seen: Omit<Seen, 'today'> = { drafts: false }): Hub =>
	hubInEdition(loaded, { today, ...seen }, undefined);

/** The same in every language in which it is published, that of its texts first. Who is public in one is in all. */
export function publicHubs(loaded: Content, today: Day, seen: Omit<Seen, 'today'> = { drafts: false }): Hubs {
	const [, ...others] = editionsOf(loaded);
	return [
		publicHub(loaded, today, seen),
		...others.map((edition) => hubInEdition(loaded, { today, ...seen }, edition)),
	];
}

/** One of these, by where its pages stand. */
export function publicHubUnder(under: string, loaded: Content, today: Day): Hub {
	const [, ...others] = editionsOf(loaded);
	return hubInEdition(
		loaded,
		{ today, drafts: false },
		others.find((edition) => edition.under === under),
	);
}

/** The languages of a hub, and where each stands. */
const editionsOf = ({ hub }: Pick<Content, 'hub'>): Edition[] =>
	(hub?.data.languages ?? []).map((lang, index) => ({ lang, under: index === 0 ? '' : prefixOf(lang) }));

/** The hub in a further language, or in that of its texts. */
function hubInEdition(loaded: Content, seen: Seen, edition: Edition | undefined): Hub {
	if (!loaded.hub) throw new Error('there is no hub.md');
	const { hub } = loaded;
	const read = edition ? inLanguage(loaded, hub, edition.lang) : asItIs(loaded);
	const everything: Everything = {
		hub: read(hub),
		people: loaded.people.map(read),
		lists: loaded.lists.map(read),
		recognitions: loaded.recognitions.map(read),
		works: loaded.works.map(read),
		pages: loaded.pages.map(read),
		inTexts: loaded.inTexts,
		style: loaded.style,
		logo: loaded.logo,
	};
	const editions = editionsOf(loaded);
	const among: InEditions = { under: edition?.under ?? '', ...(editions.length > 1 ? { editions } : {}) };
	if (!edition) return gate(everything, seen, among);
	const { lang, own, title, owner, hashtags } = settingsOf(asItIs(loaded)(hub));
	return gate(everything, seen, { ...among, main: { lang, own, title, owner, hashtags, words: wordsIn(lang, own) } });
}

type Reading = <C extends CollectionName>(entry: WrittenEntry<C>) => ReadEntry<C>;

const asItIs =
	({ photos }: Content): Reading =>
	({ id, data, body, file }) => ({ id, data, body, photo: photos.get(file) });

/** Entries in another language; what nobody said in it stays in that of the hub, and is known to be. */
function inLanguage({ photos, translations }: Content, hub: WrittenEntry<'hub'>, lang: string): Reading {
	const others = new Map(
		translations.filter((one) => one.lang === lang).map((one) => [`${one.collection}/${one.id}`, one]),
	);
	return <C extends CollectionName>(entry: WrittenEntry<C>): ReadEntry<C> => {
		const { collection, id, file } = entry;
		const other = others.get(`${collection}/${id}`) as WrittenEntry<C> | undefined;
		const data = (other ?? entry).data;
		return {
			id,
			data: { ...data, ...marked(entry, data, other?.anew ?? {}, { lang, main: hub.data.lang }) },
			body: other?.body || entry.body,
			photo: photos.get(file),
			foreign: foreignIn(entry, other, hub.data.lang),
		};
	};
}

/** Which words of an entry another language leaves to the first. */
function foreignIn<C extends CollectionName>(
	{ collection, data, body }: WrittenEntry<C>,
	other: WrittenEntry<C> | undefined,
	main: string,
): Foreign | undefined {
	const fields = Object.keys(saidIn(collection, data)).filter((name) => other?.anew?.[name] === undefined);
	const all = [...fields, ...(body && !other?.body ? ['body'] : [])];
	return all.length > 0 ? Object.fromEntries(all.map((name) => [name, main])) : undefined;
}

/** Fields that say a language: of the hub its own, of names, titles and quotations that of the hub where they say none. */
function marked<C extends CollectionName>(
	{ collection }: WrittenEntry<C>,
	data: WrittenEntry<C>['data'],
	anew: Record<string, unknown>,
	{ lang, main }: { lang: string; main: string },
): object {
	if (collection === 'hub') return { lang, words: anew['words'], topics: anew['topics'] };
	if (collection === 'people') return { lang: (data as Entry<'people'>['data']).lang ?? main };
	if (collection === 'works') {
		const work = data as Entry<'works'>['data'];
		return { lang: anew['title'] ? undefined : (work.lang ?? main) };
	}
	const quote = (data as Partial<Entry<'recognitions'>['data']>).quote;
	if (!quote) return {};
	const own = anew['quote'] as typeof quote | undefined;
	const spoken = own?.text ? own.lang : (quote.lang ?? main);
	const isUnderstood = spoken === undefined || spoken === lang;
	return { quote: { ...quote, lang: spoken, translation: isUnderstood ? own?.translation : quote.translation } };
}
