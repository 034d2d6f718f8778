import { plainName, withoutShouting } from '../../hub/identity/names.ts';
import { withoutComments } from '../../hub/markdown/comments.ts';
import { wikilinksAsWords } from '../../hub/markdown/wikilinks.ts';
import { isWebAddress } from '../../hub/schema/fields.ts';
import { personSchema } from '../../hub/schema/person.ts';
import { clean, cleanLine, cut, fold, isVisible, mailsIn } from '../../hub/text.ts';
import { isDay } from '../../hub/time/days.ts';
import { partialDayFrom } from '../../hub/time/written-days.ts';
import { topicKey } from '../../hub/topics.ts';
import { networkOf, type ProfileId } from '../../networks/networks.ts';
import { bareHandle } from '../../networks/profiles.ts';
import type { FoundPerson } from './found.ts';
import { dials, holdsPhone } from './phones.ts';
import { noName } from './sources/table.ts';

/** What is sure to be valid in the front matter of a person. */
export interface Checked {
	name: string;
	reason?: string;
	romanized?: string;
	headline?: string;
	jobTitle?: string;
	organization?: { name: string };
	location?: string;
	url?: string;
	handles: Partial<Record<ProfileId, string>>;
	links?: string[];
	feed?: string;
	lists: string[];
	tags: string[];
	since?: string;
}

/** Not more of a cell is looked at: cleaning takes long where somebody fills one with marks. */
const looked = 2000;
const longest = {
	name: 100,
	reason: 280,
	romanized: 100,
	headline: 200,
	jobTitle: 120,
	organization: 120,
	location: 80,
} as const;
type Line = keyof typeof longest;

/** A list of the hub. */
export interface KnownList {
	id: string;
	data: { title: string; short?: string | undefined };
}

/**
 * Somebody as their front matter may have them, and what had to be changed, cut or left out; text says why it gives
 * nobody. `lists` are those of the hub.
 */
export function check(
	found: FoundPerson,
	lists: readonly KnownList[],
): { checked: Checked; doubts: string[] } | string {
	const doubts: string[] = [];
	const line = (field: Line, written: string | undefined) => shortOf(field, lineOf(field, written), doubts);
	const address = checkedAddress(doubts);
	const read = lineOf('name', wikilinksAsWords(found.name.slice(0, looked)));
	if (read.because) return `The name ${read.because}.`;
	const written = shortOf('name', read, doubts);
	if (!written) return noName;
	const name = withoutShouting(plainName(written));
	const because =
		unfit(name) ??
		(isWebAddress(name) ? `is an address (“${cut(name, 40)}”)` : undefined) ??
		(/[\p{L}\p{N}\p{So}]/u.test(name) ? undefined : 'has no letter');
	if (because) return `The name ${because}.`;
	if (name !== written) doubts.push(`the name “${written}” was read as ${name}`);
	const fields = {
		reason: line('reason', found.reason),
		romanized: line('romanized', found.romanized),
		headline: line('headline', found.headline),
		jobTitle: line('jobTitle', found.jobTitle),
		location: line('location', found.location),
		url: address('url', found.url),
		feed: address('feed', found.feed),
		since: sinceOf(found.since, doubts),
	};
	const organization = line('organization', found.organization);
	const links = linksOf(found, fields.url, doubts);
	const checked: Checked = {
		name,
		...(Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Partial<Checked>),
		...(organization && { organization: { name: organization } }),
		handles: handlesOf(found.handles, doubts),
		...(links.length > 0 && { links }),
		lists: knownLists(found.lists ?? [], lists, doubts),
		tags: fitTags(found.tags ?? [], doubts),
	};
	return { checked, doubts };
}

/** What a text holds that is others' own, wherever it stands; undefined where it holds nothing of the kind. */
export const privateIn = (text: string): string | undefined =>
	mailsIn(text).length > 0 ? 'an e-mail address' : holdsPhone(text) ? 'a phone number' : undefined;

/** What a spreadsheet would run. */
const isFormula = (text: string): boolean => /^\s*(=|[+@-]\s*[\p{L}.]+\()/u.test(text);

/** A line of the front matter, however long; or why it can be none. `length` is that of what was written. */
interface ReadLine {
	length: number;
	text?: string;
	because?: string;
}

function lineOf(field: Line, written = ''): ReadLine {
	const { text: bare, unclosed } = withoutComments(clean(written.slice(0, looked)), ['inlineCode']);
	const [text, length] = [cleanLine(bare), [...written.trim()].length];
	if (unclosed) return { length, because: 'holds a comment that is never closed' };
	if (!text) return { length };
	const because = unfit(text);
	if (because) return { length, because };
	return field === 'reason' && !personSchema.shape.reason.safeParse(cut(text, longest.reason)).success
		? { length, because: `“${cut(text, 40)}” says nothing` }
		: { length, text };
}

/** A line as long as it may be; what becomes of it otherwise is doubted. */
function shortOf(field: Line, { length, text, because }: ReadLine, doubts: string[]): string | undefined {
	if (because) doubts.push(`${field} ${because}: left out`);
	if (!text) return undefined;
	const short = cut(text, longest[field]);
	if (short !== text) doubts.push(`${field} has ${length.toLocaleString('en-GB')} letters: cut to ${longest[field]}`);
	return short;
}

function unfit(text: string): string | undefined {
	if (isFormula(text)) return `is a formula (“${cut(text, 40)}”)`;
	const secret = privateIn(text);
	if (secret) return `holds ${secret}`;
	if (/<!--|%%/.test(text)) return 'holds a mark that begins a comment';
	return isVisible(text) ? undefined : 'shows nothing';
}

const checkedAddress =
	(doubts: string[]) =>
	(field: 'url' | 'feed' | 'links', written: string | undefined): string | undefined => {
		if (!written?.trim()) return undefined;
		const parsed = personSchema.shape[field === 'links' ? 'url' : field].safeParse(written.slice(0, looked));
		if (written.length < looked && parsed.success && parsed.data && !mailsIn(parsed.data).length && !dials(parsed.data))
			return parsed.data;
		return void doubts.push(`${field} “${cut(written.trim(), 60)}” is no address that can be published: left out`);
	};

function handlesOf(written: FoundPerson['handles'], doubts: string[]): Checked['handles'] {
	const handles: Checked['handles'] = {};
	for (const [id, text] of Object.entries(written) as [ProfileId, string][]) {
		const handle = bareHandle(id, text.slice(0, looked));
		if (handle) handles[id] = handle;
		else doubts.push(`“${cut(text.trim(), 60)}” is no handle of ${networkOf(id).label}: left out`);
	}
	return handles;
}

/** Further addresses, each once. */
function linksOf({ links = [] }: FoundPerson, url: string | undefined, doubts: string[]): string[] {
	const read = links
		.map((link) => checkedAddress(doubts)('links', link))
		.filter((link) => link !== undefined && link !== url);
	return [...new Set(read)].slice(0, 30) as string[];
}

function fitTags(written: readonly string[], doubts: string[]): string[] {
	const tags = new Map<string, string>();
	for (const tag of written) {
		const parsed = personSchema.shape.tags.safeParse([tag.slice(0, looked)]);
		const [label] = parsed.success ? parsed.data : [];
		if (!label || unfit(label)) doubts.push(`“${cut(tag.trim(), 60)}” can be no topic: left out`);
		else if (!tags.has(topicKey(label))) tags.set(topicKey(label), label);
	}
	return [...tags.values()].slice(0, 100);
}

/** The ids of lists that are here, as the file names them. */
function knownLists(written: readonly string[], known: readonly KnownList[], doubts: string[]): string[] {
	const ids = written.flatMap((name) => {
		const list = known.find(({ id, data }) =>
			[id, data.title, data.short ?? id].some((one) => fold(one) === fold(name)),
		);
		if (!list) doubts.push(`there is no list “${cut(name, 60)}”: left out`);
		return list?.id ?? [];
	});
	return [...new Set(ids)];
}

function sinceOf(written: string | undefined, doubts: string[]): string | undefined {
	const text = written?.trim();
	if (!text) return undefined;
	const day = isDay(text) ? text : partialDayFrom(text);
	return day ?? void doubts.push(`since “${cut(text, 40)}” can’t be told for sure: left out`);
}
