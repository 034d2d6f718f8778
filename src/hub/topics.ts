import { idFault } from './content/ids.ts';
import { asInPassports, inBareLetters } from './identity/latin.ts';
import { isNearly, slug } from './text.ts';

/** A topic as it is meant, however its authors spell it. */
export interface Topic {
	id: string;
	/** The commonest spelling, of equally common ones the first. */
	label: string;
	/** Every spelling, with how many wrote it so. */
	spellings: Map<string, number>;
	/** Other addresses that its spellings had or would have: they lead here. */
	formerly: string[];
}

/** A spelling with the signs that tell topics apart as words: `C++`, `C#` and `.NET` are neither C nor Net. */
const spelledOut = (spelling: string): string =>
	spelling
		.normalize('NFKC')
		.replace(/^\.(?=\p{L})/u, 'dot')
		.replace(/(?<=[\p{L}\p{N}]\s*\+*)\s*\+/gu, ' plus ')
		.replace(/(?<=[\p{L}\p{N}])#/gu, ' sharp ');

/** What a spelling gives as an address; empty where it has neither letter nor digit. */
export const topicAddress = (spelling: string): string => slug(spelledOut(spelling));

/** What is equal in spellings of one topic: `Node JS`, `node.js` and `NodeJS` differ only in case, spaces and punctuation. */
export const topicKey = (spelling: string): string => topicAddress(spelling).replaceAll('-', '');

/** What is equal in topics that are nearly one: an accent, or an s at the end, is all that tells them apart. */
const twinKeys = (spelling: string): string[] => {
	const key = topicKey(spelling);
	return [inBareLetters(key), asInPassports(key)].map((plain) => plain.replace(/(?<=\p{L}{3})s$/u, ''));
};

/** Topics that may be one with another, of which more people have, by their ids. `topics` are in the order of how many have them. */
export function twinsAmong<T extends Topic>(topics: readonly T[]): Map<string, T> {
	const first = new Map<string, T>();
	const twins = new Map<string, T>();
	for (const topic of topics) {
		const keys = twinKeys(spellingOf(topic));
		const other = keys.flatMap((key) => first.get(key) ?? [])[0];
		if (other) twins.set(topic.id, other);
		for (const key of keys) if (!first.has(key)) first.set(key, topic);
	}
	return twins;
}

/** Whether a topic may be another with a slip of the finger in it. */
export const isSlipOf = (one: Topic, other: Topic): boolean =>
	isNearly(topicKey(spellingOf(one)), topicKey(spellingOf(other)));

/** The spelling that most wrote, of equally common ones the first. */
const commonest = (spellings: ReadonlyMap<string, number>): string =>
	[...spellings].reduce((most, one) => (one[1] > most[1] ? one : most))[0];

/** How most authors spell a topic, whatever readers see. */
export const spellingOf = ({ spellings }: Topic): string => commonest(spellings);

/** Finds the topic that a spelling means. */
export type TopicOf = (spelling: string) => Topic | undefined;

/** Spellings as topics. Each spelling is given as often as it was written. */
export function topicsOf(spellings: Iterable<string>): TopicOf {
	const all = Map.groupBy(spellings, topicKey);
	all.delete('');
	const ids = new Map([...all].map(([key, written]) => [key, addressOfTopic(written)]));
	const taken = new Set(ids.values());
	const older = [...all].flatMap(([key, written]) =>
		[...new Set(written.flatMap((one) => [topicAddress(one), slug(one)]))].map((address) => ({ key, address })),
	);
	const claims = Map.groupBy(
		older.filter(({ address }) => !idFault(address) && !taken.has(address)),
		({ address }) => address,
	);
	const formerly = Map.groupBy([...claims.values()].filter((claim) => claim.length === 1).flat(), ({ key }) => key);
	const topics = new Map(
		[...all].map(([key, written]): [string, Topic] => {
			const counts = new Map<string, number>();
			for (const one of written) counts.set(one, (counts.get(one) ?? 0) + 1);
			const others = formerly.get(key)?.map(({ address }) => address) ?? [];
			return [key, { id: ids.get(key) ?? key, label: commonest(counts), spellings: counts, formerly: others }];
		}),
	);
	return (spelling) => topics.get(topicKey(spelling));
}

/** The address of the spelling with most words, so that it hardly ever changes when somebody spells a topic in another way. */
function addressOfTopic(spellings: readonly string[]): string {
	const words = (address: string) => address.split('-').length;
	return spellings
		.map(topicAddress)
		.reduce((best, one) => (words(one) > words(best) || (words(one) === words(best) && one < best) ? one : best));
}
