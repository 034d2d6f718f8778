import type { Catalogue } from './en.ts';
import type { DayParts } from './spoken.ts';

/**
 * How what is given for a place is said: text as it is, a row of names, the parts of a row that is said already, a number, a number as text, a day.
 * What only chooses among forms, or says whether something is so, stands nowhere itself.
 */
type PlaceKind = 'text' | 'row' | 'parts' | 'count' | 'digits' | 'day' | 'choice' | 'flag';

/** A place in a sentence, by its name. */
export interface Place<K extends PlaceKind = PlaceKind> {
	name: string;
	kind: K;
	/** Whether there may be nothing to say. */
	maybe?: true;
	/** How exactly a day is said. */
	parts?: DayParts;
}

const of =
	<K extends PlaceKind>(kind: K) =>
	(name: string): Place<K> => ({ name, kind });
const [text, row, parts] = [of('text'), of('row'), of('parts')];
const [count, digits, choice] = [of('count'), of('digits'), of('choice')];
const dayPlace = (name: string, parts: DayParts = {}): Place<'day'> => ({ name, kind: 'day', parts });
const maybe = <K extends PlaceKind>(place: Place<K>): Place<K> => ({ ...place, maybe: true });
const flagPlace = (name: string) => maybe(of('flag')(name));

/** What says numbers, days and rows, and is no sentence: nobody says it otherwise. */
type Tools =
	| ('number' | 'day' | 'list' | 'series' | 'forms' | 'names' | 'namesAnd' | 'namesAndMore' | 'time.repeats')
	| 'praise.beforeReason'
	| ('archive.month' | 'card.day' | 'card.dayOfMonth' | 'card.shortMonth');

type Say = (...given: never[]) => unknown;
type KeysOf<Part, Of, At extends string = ''> = {
	[Key in keyof Part & string]: Part[Key] extends string
		? Of extends 'text'
			? `${At}${Key}`
			: never
		: Part[Key] extends Say
			? Of extends 'text'
				? never
				: `${At}${Key}`
			: KeysOf<Part[Key], Of, `${At}${Key}.`>;
}[keyof Part & string];

/** The key of a text without places: `site.people`. */
export type TextKey = KeysOf<Catalogue, 'text'>;
/** The key of a sentence with places: `praise.whole`. */
export type SentenceKey = Exclude<KeysOf<Catalogue, 'sentence'>, Tools>;

type EntryAt<Part, Key extends string> = Key extends keyof Part
	? Part[Key]
	: Key extends `${infer Group}.${infer Rest}`
		? Group extends keyof Part
			? EntryAt<Part[Group], Rest>
			: never
		: never;

type KindFor<Given> = [Given] extends [boolean]
	? 'flag'
	: [Given] extends [number]
		? 'count' | 'choice'
		: [Given] extends [readonly string[]]
			? 'row'
			: [Given] extends [readonly unknown[]]
				? 'row' | 'parts'
				: 'text' | 'day' | 'digits';
type PlacesOf<Entry> = Entry extends (...given: infer Given) => unknown
	? { readonly [At in keyof Given]-?: Place<KindFor<NonNullable<Given[At]>>> }
	: never;

/**
 * What the places of each sentence are called, in the order in which it is given them: by these names an owner puts them into
 * words of their own.
 */
export const places: { readonly [Key in SentenceKey]: PlacesOf<EntryAt<Catalogue, Key>> } = {
	quotation: [text('text')],
	more: [count('count')],
	andMore: [count('count')],
	people: [count('count')],

	'praise.laurelsTo': [text('names')],
	'praise.laurels': [text('reason')],
	'praise.whole': [parts('names'), text('reason')],
	'praise.quoted': [text('names'), text('words')],
	'praise.meet': [text('name')],
	'praise.introduced': [text('first'), parts('others')],
	'praise.introducedFor': [text('first'), parts('others'), text('reason')],
	'praise.pair': [text('first'), parts('others')],
	'praise.pairFor': [text('first'), parts('others'), text('reason')],
	'praise.welcome': [parts('names')],
	'praise.madeBy': [parts('names')],
	'praise.wordsOf': [text('names')],
	'praise.given.recommendation': [text('owner'), text('date')],
	'praise.given.thanks': [text('owner'), text('date')],
	'praise.given.shout-out': [text('owner'), text('date')],
	'praise.given.quote': [text('owner'), text('date')],
	'praise.given.introduction': [text('owner'), text('date')],
	'praise.given.milestone': [text('owner'), text('date')],
	'praise.given.welcome': [text('owner'), text('date')],
	'praise.kindBy': [text('kind'), text('by')],
	'praise.by': [text('owner'), text('date'), text('link')],
	'praise.introducedBy': [text('owner'), text('date'), choice('people')],
	'praise.inAnswer': [text('to')],
	'praise.laurelCount': [count('count'), maybe(dayPlace('since'))],

	'time.clock': [text('clock'), maybe(text('end')), text('zone'), maybe(text('city'))],
	'time.event': [
		dayPlace('first', { weekday: true }),
		maybe(dayPlace('last')),
		maybe(text('clock')),
		maybe(text('repeats')),
	],
	'time.next': [
		dayPlace('date', { weekday: true }),
		maybe(text('clock')),
		maybe(text('where')),
		maybe(text('repeats')),
		flagPlace('isAgain'),
	],
	'time.placeAndOnline': [text('place')],

	'site.keptBy': [text('owner')],
	'site.within': [text('name'), text('hub')],
	'site.page': [text('title'), count('page')],
	'site.pageNumber': [count('page')],
	'site.isThisYou': [text('contact')],
	'site.counted': [text('by')],
	'site.madeWith': [text('others')],
	'elsewhere.home': [text('address')],
	'elsewhere.forOwner': [text('line')],
	'elsewhere.asFile': [text('command')],
	'moved.title': [text('name')],

	'ribbon.waitsUntil': [dayPlace('date')],
	'ribbon.waitsFor': [row('names')],

	'home.description': [text('owner')],
	'home.meetAll': [count('count')],
	'home.rhythm': [text('rhythm')],
	'home.allLaurels': [count('count')],
	'home.allLists': [count('count')],
	'home.onTheBranch': [parts('people')],
	'home.withOthers': [row('others'), text('reason')],

	'archive.description': [text('owner')],
	'archive.of': [dayPlace('date')],
	'archive.ofYear': [text('owner'), text('year')],
	'archive.ofMonth': [text('names')],
	'archive.noneYet': [text('folder')],
	'citation.facts': [text('kind'), maybe(text('work')), text('date'), text('link')],
	'citation.about': [row('names'), dayPlace('date')],
	'introductions.description': [text('owner')],

	'person.description': [text('owner'), text('name')],
	'person.gave': [text('name')],
	'person.find': [text('name')],
	'person.meet': [row('names'), text('reason')],
	'person.kindOn': [text('kind'), text('date')],
	'person.ofDay': [dayPlace('date')],

	'directory.title': [count('count')],
	'directory.description': [text('owner')],
	'directory.list': [text('title'), maybe(text('description')), count('count'), text('owner')],
	'directory.topic': [text('owner'), text('topic')],
	'directory.followOne': [text('name')],
	'directory.people': [count('count')],
	'directory.noneYet': [text('folder')],
	'lists.description': [text('owner')],
	'topics.description': [text('owner')],
	'search.placeCount': [text('place'), count('count')],
	'search.about': [text('name')],
	'search.found': [choice('count'), digits('shown')],
	'search.foundFirst': [choice('count'), digits('shown')],
	'search.foundNearly': [choice('count'), digits('shown'), text('words')],
	'wall.title': [text('list')],
	'wall.description': [count('count'), text('owner')],
	'wall.upToDate': [text('picture'), text('page')],
	'wall.alt': [text('title'), row('names'), maybe(count('more'))],
	'badge.from': [text('owner')],
	'badge.title': [text('owner'), text('name')],

	'work.noneYet': [text('folder')],
	'work.typeBy': [text('type'), text('names')],
	'work.describedBy': [text('type'), text('names')],
	'work.by': [parts('people')],
	'work.with': [parts('people')],
	'work.play': [text('title')],
	'work.see': [text('title')],
	'work.plays': [text('host')],
	'work.opens': [text('host')],
	'events.orFile': [text('link')],

	'follow.description': [text('owner')],
	'follow.orInto': [parts('readers')],

	'kit.share': [text('name')],
	'kit.description': [text('name')],
	'kit.passOn': [text('name')],
	'kit.postFor': [text('network')],
	'kit.count': [text('count'), digits('limit')],
	'kit.names': [row('names')],
	'kit.shortened': [text('network')],
	'kit.open': [text('network')],
	'kit.goodFor': [digits('width'), digits('height'), text('places')],
	'kit.copyFor': [text('name')],
	'kit.yours': [text('tell')],
	'kit.tell': [text('owner')],

	'post.saidBy': [text('by'), text('words')],
	'post.laurels': [row('names'), maybe(text('core'))],
	'post.praise.thanks': [row('names'), maybe(text('core'))],
	'post.praise.recommendation': [row('names'), maybe(text('core'))],
	'post.praise.shout-out': [row('names'), maybe(text('core'))],
	'post.praise.milestone': [row('names'), maybe(text('core'))],
	'post.praise.welcome': [row('names'), maybe(text('core'))],
	'post.thanks': [row('owner')],
	'post.meet': [row('names'), maybe(text('core'))],
	'post.introduction': [text('first'), row('others'), maybe(text('core'))],
	'post.quote': [row('names'), text('core'), maybe(text('translation')), maybe(text('source'))],
	'post.list': [text('title'), maybe(row('names')), maybe(text('core'))],
	'post.hub': [text('title'), text('owner'), maybe(row('names')), maybe(text('core'))],
	'post.work': [text('title'), text('type'), row('names'), maybe(text('core'))],

	'post.told': [text('owner'), text('story')],
	'post.signUp': [text('address')],

	'notes.draftFor': [text('name')],
	'notes.dear': [text('name')],
	'notes.thanks': [text('owner')],
	'notes.recognised.person': [text('title')],
	'notes.recognised.thanks': [text('title')],
	'notes.recognised.recommendation': [text('title')],
	'notes.recognised.shout-out': [text('title')],
	'notes.recognised.quote': [text('title')],
	'notes.recognised.introduction': [text('title')],
	'notes.recognised.milestone': [text('title')],
	'notes.recognised.welcome': [text('title')],
	'notes.recognised.work': [text('title'), text('work')],
	'notes.recognisedBy': [text('by'), text('title')],
	'notes.kit': [text('address')],
	'notes.nothingExpected': [text('contact')],
	'notes.mayIIntroduce': [row('others')],
	'notes.introduce': [row('others')],
	'notes.introduces': [text('by'), row('others')],
	'notes.who': [text('name'), maybe(text('headline'))],
	'notes.mayI': [row('others'), text('title')],
	'notes.mayIRecognise': [text('title')],
	'notes.amongThem': [text('title'), maybe(text('reason'))],
	'notes.attached': [flagPlace('hasPhoto')],
	'notes.mayIPublish': [flagPlace('hasPhoto'), text('contact')],

	'card.from': [text('by')],
	'card.by': [text('names')],
	'card.inFull': [text('name'), maybe(text('romanized'))],
	'card.beside': [text('faces')],
	'card.faces': [text('names')],
	'card.portrait': [text('name'), maybe(text('alt'))],
	'card.initials': [text('name')],
	'card.both': [row('faces')],

	'feed.recognisedBy': [text('name'), text('owner')],
	'feed.topicBy': [text('topic'), text('owner')],
	'feed.peopleBy': [text('owner')],
	'feed.source': [parts('names'), text('source')],
	'feed.quote': [text('words'), maybe(text('translation'))],
	'calendar.with': [row('names')],
	'calendar.credit': [text('name'), maybe(text('role'))],
	'calendar.online': [text('address')],
	'files.peopleOf': [text('title')],
	'copies.from': [text('hub'), text('owner'), text('page')],
	'copies.credit': [text('name'), maybe(text('role'))],
	'copies.work': [text('work'), text('type'), text('credits')],
	'copies.peopleBy': [text('owner')],
};
