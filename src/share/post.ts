import { addressRead } from '../hub/addresses.ts';
import { type Network, type NetworkId, networkOf } from '../networks/networks.ts';
import type { Habit, Posting } from '../networks/posting.ts';
import type { Handle } from '../networks/profiles.ts';
import type { Words } from '../words/words.ts';
import { toldWithin } from './story.ts';

/** What a post is about. */
export interface PostTopic {
	people: readonly { name: string; handles: readonly Handle[] }[];
	/** How many people there are besides these. */
	more?: number;
	/** The words, made of how the people are named on a network and of the part that may be shortened. */
	words: (names: readonly string[], core: string) => string;
	/** What may be shortened: the reason, the quotation. */
	core: string;
	/** Whose words they are, where they are not the owner's. */
	by?: string | undefined;
	/** The longer version, paragraph by paragraph: as much of it is told as a network has room for. */
	story: readonly string[];
	/** Who tells it, where others pass it on: it stands in quotation marks, after their name. */
	teller?: string | undefined;
	/** What is said first to somebody one knows. */
	greeting?: string | undefined;
	/** The question or call to action at the end. */
	ask?: string | undefined;
	hashtags: readonly string[];
	/** The page about it. */
	page: string;
	/** Where the post leads: that page, or where one signs up. */
	url: string;
	/** How it says so, where that is not the address alone. */
	leading?: ((address: string) => string) | undefined;
	/** What visits through the post are counted as (utm_campaign); missing where nobody counts. */
	campaign?: string | undefined;
	title: string;
	/** How the people hear of it from the owner. */
	heard?: string;
	/** What they are told of it after that; the words of a post, unless said. */
	retold?: string;
	/** What the hub says in its language. */
	phrases: Words;
	/** The author's own words for a network: they win. */
	own: Partial<Record<NetworkId, string>>;
}

/** Words ready to post on a network. */
export interface Post {
	network: NetworkId;
	label: string;
	text: string;
	/** The address in it. */
	url: string;
	/** As the network counts. */
	count: number;
	limit: number;
	isShortened: boolean;
	/** How the people are named in it. */
	names: string[];
	/** Opens the network with it. */
	open?: string | undefined;
	note?: string | undefined;
}

/** The post of a topic on a network that takes posts: within its limit, with the people's own handles there, as one is used to there. */
export function postOn(id: NetworkId, about: PostTopic): Post {
	const { label, posts } = networkOf(id) as Network & { posts: Posting };
	const { counting, habit, open } = posts;
	const { byNetwork, email }: { byNetwork: Partial<Record<NetworkId, string>>; email: string } = about.phrases.kit;
	const topic = { ...about, ...asUsual(about, habit), url: addressOn(id, about, habit) };
	const names = topic.people.map((person) => nameOn(id, person, posts));
	const own = topic.own[id];
	const everybody = firstOf(names, names.length, topic);
	const full = own === undefined ? assembled(topic, everybody, topic.core) : withAddress(own, topic.url);
	const fits = (text: string) => counting.count(text) <= counting.limit;
	const brief = fits(full) || own !== undefined ? full : shortened(topic, names, fits);
	const text = own === undefined && brief === full ? withStory(topic, everybody, habit, fits) : brief;
	return {
		network: id,
		label: id === 'email' ? email : label,
		text,
		url: topic.url,
		count: counting.count(text),
		limit: counting.limit,
		isShortened: brief !== full,
		names,
		open: open?.({ text, url: topic.url, title: topic.title }),
		note: byNetwork[id],
	};
}

/** What a post says besides its sentence, as people are used to it on a network. */
const asUsual = ({ hashtags, greeting, ask }: PostTopic, { to, hashtags: most }: Habit): Partial<PostTopic> => ({
	hashtags: hashtags.slice(0, most),
	greeting: to === 'somebody' ? greeting : undefined,
	ask: to === 'everybody' ? ask : undefined,
});

/** The address, with what tells visits through this network from others where the hub counts them. */
function addressOn(id: NetworkId, { url, campaign }: PostTopic, { opens }: Habit): string {
	if (!opens) return addressRead(url);
	if (campaign === undefined) return url;
	const medium = id === 'email' ? 'email' : 'social';
	return `${url}?${new URLSearchParams({ utm_source: id, utm_medium: medium, utm_campaign: campaign })}`;
}

const nameOn = (id: NetworkId, person: PostTopic['people'][number], { namesByHand }: Posting): string =>
	(namesByHand ? undefined : person.handles.find(({ network }) => network === id)?.mention) ?? person.name;

const withAddress = (text: string, url: string): string =>
	/https?:\/\//.test(text) || text.includes(url) ? text : `${text}\n\n${url}`;

/** The words of a topic, with whose they are. */
export const topicWords = ({ words, by, phrases }: PostTopic, names: readonly string[], core: string): string =>
	by ? phrases.post.saidBy(by, words(names, core)) : words(names, core);

function assembled(topic: PostTopic, names: readonly string[], core: string, story = ''): string {
	const { ask, url, hashtags, greeting, teller, leading = (address) => address, phrases } = topic;
	const tags = hashtags.map((tag) => `#${tag}`).join(' ');
	const storyTold = story && teller !== undefined ? phrases.post.told(teller, quotedStory(story, phrases)) : story;
	const words = setOff(topicWords(topic, names, core), names);
	return [greeting, words, storyTold, ask, leading(url), tags].filter(Boolean).join('\n\n');
}

/** With a space between handles and letters beside them, which languages without spaces have there: networks link no others. */
function setOff(words: string, names: readonly string[]): string {
	const mentions = names.filter((name) => /^@[\w.@-]+$/.test(name)).sort((one, other) => other.length - one.length);
	if (mentions.length === 0) return words;
	const mention = mentions.map((name) => name.replaceAll('.', '\\.')).join('|');
	const letter = '(?![\\0-\\x7f])[\\p{L}\\p{M}]';
	return words
		.replace(new RegExp(`(?<=${letter})(?:${mention})`, 'gu'), ' $&')
		.replace(new RegExp(`(?:${mention})(?=${letter})`, 'gu'), '$& ');
}

/** In quotation marks, unless some stand in it. */
function quotedStory(story: string, { quotation }: Words): string {
	const marks = quotation('').trim();
	return [...marks].some((mark) => story.includes(mark)) ? story : quotation(story);
}

/** The whole post, with as much of the story as people are used to read there, and as fits. */
function withStory(topic: PostTopic, names: readonly string[], habit: Habit, fits: (text: string) => boolean): string {
	const post = (story: string) => assembled(topic, names, topic.core, story);
	return post(toldWithin(topic.story, topic.phrases, (story) => story.length <= habit.story && fits(post(story))));
}

/** So many names, and how many more there are. */
function firstOf(names: readonly string[], count: number, { more = 0, phrases }: PostTopic): readonly string[] {
	const others = names.length - count + more;
	return others > 0 ? [...names.slice(0, count), phrases.more(others)] : names;
}

/** Writings that put no space between words. */
const withoutSpaces =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a text, each with what follows it. */
function wordsOf(text: string, { language }: Words): string[] {
	const words = text.split(/(?<=\s)/);
	if (!withoutSpaces.test(text)) return words;
	const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
	return words.flatMap((word) =>
		withoutSpaces.test(word) ? [...segmenter.segment(word)].map(({ segment }) => segment) : word,
	);
}

/** The core cut after as many words as fit; where not even one does, hashtags and the ask give way, then the core, and then names. */
function shortened(topic: PostTopic, names: readonly string[], fits: (text: string) => boolean): string {
	const words = wordsOf(topic.core, topic.phrases);
	const bare = { ...topic, hashtags: [], ask: undefined, greeting: undefined };
	for (const kept of [topic, { ...topic, hashtags: [] }, bare]) {
		const cutAfter = (count: number) =>
			assembled(
				kept,
				firstOf(names, names.length, topic),
				`${words
					.slice(0, count)
					.join('')
					.replace(/[\s,;:.–—、，；：。-]+$/, '')}…`,
			);
		let [low, high] = [0, words.length];
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if (fits(cutAfter(middle))) low = middle;
			else high = middle;
		}
		if (low > 0) return cutAfter(low);
	}
	const counts = names.map((_, at) => names.length - at);
	const tellings = counts.map((count) => assembled(bare, firstOf(names, count, topic), ''));
	return tellings.find(fits) ?? tellings.at(-1) ?? '';
}
