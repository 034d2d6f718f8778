import { english } from './en.ts';
import { isCounted, type OwnKey, placesAt } from './own.ts';
import { type Place, places } from './places.ts';
import { spokenIn } from './spoken.ts';

/** A number that is said by the name of its place. */
class Named extends Number {
	readonly name: string;
	constructor(name: string, value: number) {
		super(value);
		this.name = name;
	}
	override toString(): string {
		return `{${this.name}}`;
	}
}

const tools = spokenIn('en-GB', 'en');
const words = english({ ...tools, number: (count) => String(count), day: (day) => day });

/** What English says at a key, its places by their names and everything said that may be: one sentence, or one for one and one for others. */
export function shownAt(key: OwnKey): { one?: string; other: string } {
	const entry = entryAt(key);
	if (typeof entry === 'string') return { other: entry };
	const say = (count: number): string => {
		const sentence = (entry as (...given: unknown[]) => unknown)(...placesAt(key).map((place) => named(place, count)));
		return Array.isArray(sentence) ? sentence.join('') : String(sentence);
	};
	const [one, other] = [say(1), say(7)];
	return isCounted(key) && one !== other ? { one, other } : { other };
}

function named({ name, kind }: Place, count: number): unknown {
	if (kind === 'count' || kind === 'choice') return new Named(name, count);
	if (kind === 'flag') return true;
	return kind === 'row' || kind === 'parts' ? [`{${name}}`] : `{${name}}`;
}

const entryAt = (key: string): unknown =>
	key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], words);

const keysIn = (part: object, at = ''): string[] =>
	Object.entries(part).flatMap(([name, inner]) =>
		typeof inner === 'object' ? keysIn(inner as object, `${at}${name}.`) : [`${at}${name}`],
	);

/** Every key that an owner may say in words of their own, in the order of the catalogue. */
export const ownKeys = keysIn(words).filter((key) => typeof entryAt(key) === 'string' || key in places) as OwnKey[];
