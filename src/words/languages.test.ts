import { beforeAll, describe, expect, test } from 'vitest';
import { everything } from '../../tests/nobodys.ts';
import { english as plainWords, textsOf as textsIn } from '../../tests/texts.ts';
import { allCards, drawnWords } from '../cards/words.ts';
import { howMuch, someOf } from '../combined.fixture.ts';
import { hubOf, page } from '../content.fixture.ts';
import { exportFiles, hubExports } from '../exports/index.ts';
import { feedFiles } from '../feeds/files.ts';
import type { Hub } from '../hub/hub.ts';
import { allKits, kitTexts } from '../share/kit.ts';
import { consentAsk } from '../share/notes.ts';
import { goSaid, previewOf, titleOf, whenSaid } from '../site/titles.ts';
import { finderWords } from './finder.ts';
import { type LanguageId, languageIds, nearestLanguage } from './languages.ts';
import type { Repeats } from './repeats.ts';
import { plain } from './sentence.ts';
import { type Words, wordsIn } from './words.ts';

const site = { origin: 'https://laurels.test', base: '' };
const others = languageIds.filter((id) => id !== 'en');
/** Those in which a whole hub is said. */
const wholeHubs = someOf(others, 7);

test.for([
	['de-AT', 'de'],
	['en-US', 'en'],
	['en-XA', 'en'],
	['pt', 'pt-BR'],
	['pt-PT', 'pt-BR'],
	['es-MX', 'es'],
	['zh', 'zh-Hans'],
	['zh-TW', 'zh-Hant'],
	['zh-HK', 'zh-Hant'],
	['sr-Latn', undefined],
	['cy', undefined],
] as const)('the language nearest to %s is %s', ([tag, nearest]) => {
	expect(nearestLanguage(tag)).toBe(nearest);
});

test('a land says its days in its own way, in the words of its language', () => {
	expect(wordsIn('de-AT').day('2026-01-02')).toBe('2. Jänner 2026');
	expect(wordsIn('de-AT').site.people).toBe(wordsIn('de').site.people);
});

test('a language without a catalogue speaks English, and says so', () => {
	expect([wordsIn('cy').site.people, wordsIn('cy').foreign]).toEqual(['People', 'en']);
	expect(languageIds.map((id) => wordsIn(id).foreign)).toEqual(languageIds.map(() => undefined));
});

/** Words that are the same in English: names of things that came with their names, and a few that languages share. */
const shared: Record<Exclude<LanguageId, 'en'>, RegExp> = {
	de: /^(Video|Workshop|Online|Feeds?|Format|Story|Name|Blogroll|online)$/,
	es: /^$/,
	fr: /^(Article|Conversation|Cause|Site|Pages?|page|Format|Style|Story|E-mail|en ligne)$/,
	'pt-BR': /^(Site|Feed|E-mail|Online|online)$/,
	it: /^(Video|Feed|E-mail|Online|online)$/,
	nl: /^(Video|Workshop|Project|Story|Online|online|Feeds?|E-mail)$/,
	pl: /^(Online|online)$/,
	uk: /^$/,
	tr: /^(Video|Site|Online)$/,
	ar: /^$/,
	he: /^$/,
	fa: /^$/,
	hi: /^$/,
	bn: /^$/,
	ja: /^$/,
	ko: /^$/,
	id: /^(Video|Episode)$/,
	sw: /^Video$/,
	'zh-Hans': /^$/,
	'zh-Hant': /^$/,
};

describe.for(others)('%s', (id) => {
	const words = wordsIn(id);

	test('says everything that English says, and nothing besides', () => {
		expect(keysOf(words).sort()).toEqual(keysOf(wordsIn('en')).sort());
		expect(words.language).toBe(id);
	});

	test('says nothing in English but what is called so there, too', () => {
		const english = textsAt(wordsIn('en'));
		const same = [...textsAt(words)].filter(([key, text]) => english.get(key) === text && plainWords(text).length > 0);
		expect(same.filter(([key, text]) => !shared[id].test(text) && !['dir', 'digits'].includes(key))).toEqual([]);
	});

	test('says it of none, of one and of many, each with its number where it has one', () => {
		for (const count of [0, 1, 2, 3, 5, 11, 21, 100, 1200]) {
			const sentence = countedBy(words, count);
			expect(sentence.filter((text) => !text || /undefined|NaN|\[object/.test(text))).toEqual([]);
			if (count > 2) for (const text of sentence) expect(text).toContain(words.number(count));
		}
		const finder = finderWords(words);
		const forms = new Intl.PluralRules(id).resolvedOptions().pluralCategories;
		expect(Object.keys(finder.found).sort()).toEqual([...forms].sort());
	});

	test('says every way in which an event repeats, no two alike', () => {
		const sentences = rules.map((rule) => words.time.repeats({ ...once, ...rule }));
		expect(new Set(sentences).size).toBe(rules.length);
		expect(sentences.filter((text) => /undefined| {2}|^\s|\s$|,,/.test(text))).toEqual([]);
		const english = rules.map((rule) => wordsIn('en').time.repeats({ ...once, ...rule }));
		expect(sentences.filter((text) => english.includes(text))).toEqual([]);
	});

	test.runIf(wholeHubs.includes(id))(
		`is what a hub says (${howMuch}) in titles, cards, kits, notes, feeds and files`,
		async () => {
			const [own, english] = [await saidBy(await hubIn(id)), await inEnglish];
			expect(own.length).toBe(english.length);
			const same = own.filter((text, at) => text === english[at] && plainWords(text).length > 0);
			expect([...new Set(same)].filter((text) => !shared[id].test(text))).toEqual([]);
			expect(own.filter((text) => /undefined|\[object/.test(text))).toEqual([]);
			// Digits of the house are theirs, too.
			const catalogue = [...textsAt(words)].filter(([key]) => key !== 'digits');
			if (words.digits !== 'latn') expect(catalogue.filter(([, text]) => /[0-9]/.test(text))).toEqual([]);
		},
	);
});

/** What such a hub says in English. */
let inEnglish: Promise<string[]>;
beforeAll(() => {
	inEnglish = hubIn('en').then(saidBy);
});

test('what a laurel is called goes into everything that a hub says', async () => {
	const texts = await saidBy(await hubWritten(everything, 'words: {laurel: kudo, laurels: kudos}'));
	expect(texts.filter((text) => plainWords(text).some((word) => /^laurels?$/i.test(word)))).toEqual([]);
	expect(texts.filter((text) => /kudos?/i.test(text)).length).toBeGreaterThan(20);
});

/** The third last Friday of a month, Fridays that are the 13th, and Tuesdays up to 8 June. */
const awkward: Partial<Repeats>[] = [
	{ unit: 'month', weekdays: [{ weekday: 5, place: -3 }] },
	{ unit: 'month', weekdays: [{ weekday: 5 }], dates: [13] },
	{ unit: 'week', weekdays: [{ weekday: 2 }], until: '2027-06-08' },
];

test.for([
	['fr', 'tous les mois, l’antépénultième vendredi', 'vendredi si c’est le 13', 'jusqu’au 8 juin 2027'],
	['it', 'ogni mese, il terzultimo venerdì', 'di venerdì se è il 13', 'fino all’8 giugno 2027'],
	['pt-BR', 'todo mês, na antepenúltima sexta-feira', 'na sexta-feira, se for dia 13', 'até 8 de junho de 2027'],
	['ar', 'كل شهر، في ثالث جمعة من الآخر', 'يوم الجمعة إذا وافق يوم 13', 'كل ثلاثاء حتى 8 يونيو 2027'],
	['fa', 'هر ماه، سومین جمعه از آخر', 'جمعه اگر روز ۱۳ باشد', 'تا ۱۸ خرداد ۱۴۰۶'],
	['bn', 'প্রতি মাসে শেষ থেকে তৃতীয় শুক্রবার', 'শুক্রবার, ১৩ তারিখ হলে', '৮ জুন ২০২৭ পর্যন্ত'],
] as const)('in %s, days that repeat have their articles, their endings and their digits', ([id, ...sentences]) => {
	const { repeats } = wordsIn(id).time;
	for (const [at, rule] of awkward.entries()) expect(repeats({ ...once, ...rule })).toContain(sentences[at]);
});

test.for([
	['de', 'am letzten Tag im Mai'],
	['fr', 'le dernier jour de mai'],
	['it', 'l’ultimo giorno di maggio'],
	['es', 'el último día de mayo'],
] as const)('in %s, a day is the last one of its month: %s', ([id, words]) => {
	const { repeats } = wordsIn(id).time;
	expect(repeats({ ...once, unit: 'year', months: [5], dates: [-1] })).toContain(words);
});

test('in Italian and Portuguese the first of a month is called so', () => {
	expect([wordsIn('it'), wordsIn('pt-BR')].map(({ day }) => day('2026-05-01'))).toEqual([
		'1º maggio 2026',
		'1º de maio de 2026',
	]);
	expect(wordsIn('it').person.ofDay('2026-05-11')).toBe(' dell’11 maggio 2026');
});

/** A hub with everything in it, in a language; its author writes no Latin letter. */
const hubIn = (lang: string): Promise<Hub> => hubWritten(everything, `lang: ${lang}`);

const hubWritten = (files: Record<string, string>, instead: string): Promise<Hub> =>
	hubOf(
		Object.fromEntries(
			Object.entries(files).map(([file, fields]) => [file, page(fields.replace('lang: en-XA', instead), 'Слово.')]),
		),
		'2026-11-24',
	);

/** Everything that a hub says outside of its pages, piece by piece. */
async function saidBy(hub: Hub): Promise<string[]> {
	const { words, today } = hub;
	const files = await Promise.all(
		[...feedFiles(hub, site), ...exportFiles(hub, site)].map(async ({ path, write }) =>
			textsIn(path, Buffer.from(await write())),
		),
	);
	return [
		...hub.recognitions.flatMap((one) => [titleOf(one, words), ...Object.values(previewOf(one, words))]),
		...hub.works.flatMap((work) => [whenSaid(work, today, words) ?? '', goSaid(work, today, words)]),
		...allCards(hub).flatMap((card) => [
			card.alt,
			card.kicker,
			card.heading,
			card.joiner,
			card.label,
			drawnWords(card),
		]),
		...allKits(hub, site).flatMap((kit) => [...Object.values(kitTexts(kit)), ...kit.posts.map(({ note }) => note)]),
		...hub.people.map((person) => consentAsk(person, hub).text),
		...hubExports(hub, site).flatMap(({ label, note }) => [label, note]),
		...files.flat(),
	].map((text) => text ?? '');
}

/** The keys of a catalogue, and what stands there. */
const keysOf = (part: object, at = ''): string[] =>
	Object.entries(part).flatMap(([key, inner]) =>
		typeof inner === 'object' ? keysOf(inner as object, `${at}${key}.`) : [`${at}${key} ${typeof inner}`],
	);

const textsAt = (part: object, at = ''): Map<string, string> =>
	new Map(
		Object.entries(part).flatMap(([key, inner]): [string, string][] =>
			typeof inner === 'string'
				? [[`${at}${key}`, inner]]
				: typeof inner === 'object'
					? [...textsAt(inner as object, `${at}${key}.`)]
					: [],
		),
	);

const countedBy = (words: Words, count: number): string[] => [
	words.people(count),
	words.more(count),
	words.andMore(count),
	words.praise.laurelCount(count),
	words.praise.laurelCount(count, '2020'),
	...(count > 1 ? [words.home.meetAll(count), words.home.allLaurels(count)] : []),
	words.directory.title(count),
	plain(words.search.found(count, words.number(count))),
	plain(words.search.foundFirst(count, words.number(count))),
	plain(words.search.foundNearly(count, words.number(count), 'x')),
];

const once: Repeats = { unit: 'week', every: 1, weekdays: [], dates: [], months: [], picked: [] };
const week = [1, 2, 3, 4, 5].map((weekday) => ({ weekday }));
const rules: Partial<Repeats>[] = [
	{ unit: 'day' },
	{ unit: 'day', every: 3 },
	{},
	{ every: 2 },
	{ weekdays: [{ weekday: 2 }] },
	{ weekdays: [{ weekday: 2 }, { weekday: 6 }] },
	{ weekdays: week },
	{ every: 2, weekdays: [{ weekday: 1 }] },
	{ unit: 'month' },
	{ unit: 'month', weekdays: [{ weekday: 2, place: 1 }] },
	{ unit: 'month', weekdays: [{ weekday: 5, place: -1 }] },
	{ unit: 'month', weekdays: [{ weekday: 7, place: 3 }], every: 2 },
	{ unit: 'month', dates: [15] },
	{ unit: 'month', dates: [1] },
	{ unit: 'month', dates: [-1] },
	{ unit: 'month', dates: [13], weekdays: [{ weekday: 5 }] },
	{ unit: 'month', weekdays: week, picked: [-1] },
	{ unit: 'year' },
	{ unit: 'year', every: 4 },
	{ unit: 'year', months: [5] },
	{ unit: 'year', months: [5], dates: [15] },
	{ unit: 'year', months: [3, 9], weekdays: [{ weekday: 7, place: 1 }] },
	{ until: '2027-06-30' },
	{ times: 6 },
];

test('in French “que” loses its vowel before another, and nothing asks for “de”', () => {
	const { directory, home, site } = wordsIn('fr');
	const sentencesWith = (name: string) =>
		[home.description(name), directory.description(name), site.keptBy(name)].join('\n');
	for (const name of ['Odile', 'Élodie', 'Hélène', 'Yves']) {
		expect(sentencesWith(name)).toContain(`qu’${name}`);
		expect(sentencesWith(name)).not.toMatch(new RegExp(`\\b(?:que|de) ${name}`, 'i'));
	}
	for (const name of ['Karim', 'Yann']) expect(sentencesWith(name)).toContain(`que ${name}`);
});
