import type { Entry } from '../hub/content/entries.ts';
import type { Loaded } from '../hub/content/load.ts';
import { allOf } from '../hub/content/references.ts';
import type { Hub } from '../hub/hub.ts';
import { toHtml } from '../hub/markdown/markdown.ts';
import { publicSubjects, subjectsIn } from '../hub/subjects.ts';
import { sentenceCase, slug } from '../hub/text.ts';
import { keyOf } from '../keys.ts';
import { type Net, netOf } from './net.ts';
import { fixedWords } from './own-words.ts';

/** What must be in no file of the site. */
export interface Secrets {
	/** Words of hidden entries. */
	net: Net;
	/** What has no page, as `subjectOf` names it. */
	subjects: ReadonlySet<string>;
}

/** New when anything else is secret. */
export const secretsKey = ({ net, subjects }: Secrets): string =>
	keyOf(...[...net.words].sort(), '', ...[...subjects].sort());

/**
 * What is hidden: names and ids of hidden people and things, and every phrase of their files. What a public file says in
 * its own words is the owner's to publish, and no secret; nor is what the site says by itself, as where somebody is called May.
 */
export function secretsOf(loaded: Loaded, hub: Hub): Secrets {
	const shown = publicSubjects(hub);
	const pages = new Set(hub.pages.map(({ id }) => id));
	const isPublic = ({ collection, id }: Entry) =>
		collection === 'hub' || (collection === 'pages' ? pages.has(id) : shown.has(`${collection}/${id}`));
	const [hidden, visible] = [allOf(loaded).filter((entry) => !isPublic(entry)), allOf(loaded).filter(isPublic)];
	const secrets = hidden.flatMap((entry) => [...namesOf(entry), ...textsOf(entry).filter(isPhrase)]);
	const publicTexts =
		hidden.length === 0
			? []
			: [
					...visible.flatMap((entry) => publicWords(entry, entry.lang ?? hub.words.language)),
					...(hub.editions ?? [hub]).map(({ lang }) => fixedWords(lang)),
				];
	return { net: netOf(secrets, publicTexts), subjects: subjectsIn(loaded).difference(shown) };
}

/** By what an entry is known, however short: names, and an id of several words. Addresses tell the shorter ids. */
function namesOf({ id, data }: Entry): string[] {
	const names =
		'name' in data ? [data.name, data.romanized ?? '', ...data.aliases] : 'title' in data ? [data.title] : [];
	const ids = [id, ...('formerly' in data ? data.formerly : [])];
	return [...names, ...ids.filter((one) => one.includes('-'))];
}

/** Several words, or as many letters of a script that puts no space between them. Addresses, ids and days are none. */
const isPhrase = (text: string): boolean =>
	/\p{L}\S*\s+\S*\p{L}|[\p{Script=Han}\p{Script=Kana}\p{Script=Thai}]{6}/u.test(text);

/** Every text of an entry: its fields, and its body by line. */
function textsOf({ data, body }: Entry): string[] {
	return [...stringsIn(data), ...shownIn(body).split('\n')];
}

/** All that may be said of a public entry: its texts as they are written and as they are shown, and what is made from them. */
function publicWords({ id, data, body }: Entry, lang: string): string[] {
	const written = [...stringsIn(data), body];
	const tags = 'tags' in data ? data.tags.map(slug) : [];
	return [id, ...tags, ...written.flatMap((text) => [text, sentenceCase(text, lang), shownIn(text)])];
}

/** A text as it is shown. */
const shownIn = (text: string): string => (/[\]&\\*_`#]/.test(text) ? toHtml(text, '').replace(/<[^>]*>/g, '') : text);

const stringsIn = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.entries(value).flatMap(([key, one]) => [key, ...stringsIn(one)])
			: [];
