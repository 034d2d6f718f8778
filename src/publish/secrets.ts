import type { Entry } from '../hub/entries.ts';
import type { Hub } from '../hub/hub.ts';
import type { Loaded } from '../hub/load.ts';
import { toHtml } from '../hub/markdown.ts';
import { isHidden } from '../hub/references.ts';
import { slug } from '../hub/text.ts';
import { ownWords } from './own-words.ts';

/**
 * Words that must be in no file of the site: names of hidden people, reasons and quotes of hidden recognitions.
 * What a visible file says in its own words is the owner's to publish, and no secret; nor is what the site says by
 * itself, as where somebody is called May.
 */
export function secretsOf(loaded: Loaded, hub: Hub): string[] {
	const published = new Set(hub.recognitions.map(({ id }) => id));
	const names = loaded.people.filter(isHidden).flatMap(({ data }) => [data.name, data.romanized, ...data.aliases]);
	const reasons = loaded.recognitions
		.filter(({ id }) => !published.has(id))
		.flatMap(({ data }) => [data.reason, data.quote?.text]);
	const secrets = [...names, ...reasons].filter((secret) => secret !== undefined);
	if (secrets.length === 0) return [];
	const isVisible = (entry: Loaded['people'][number] | Loaded['works'][number]) => !isHidden(entry);
	const visible = [
		loaded.hub,
		...loaded.people.filter(isVisible),
		...loaded.lists,
		...loaded.recognitions.filter(({ id }) => published.has(id)),
		...loaded.works.filter(isVisible),
	];
	const said = visible.map((entry) => entry && wordsOf(entry)).join('\n');
	const own = ownWords();
	return secrets.filter((secret) => !said.includes(JSON.stringify(secret).slice(1, -1)) && !holds(own, secret));
}

/** All words of an entry, as they are written and as they are shown, and those in its addresses. */
function wordsOf({ id, data, body }: Entry): string {
	const tags = 'tags' in data ? data.tags.map(slug) : [];
	const shown = (_: string, value: unknown) =>
		typeof value === 'string' && /[\]&\\*_`]/.test(value) ? toHtml(value, '').replace(/<[^>]*>/g, '') : value;
	return [id, ...tags, JSON.stringify([data, body]), JSON.stringify([data, body], shown)].join('\n');
}

/** Whether a text holds words as whole words. */
export function holds(text: string, words: string): boolean {
	const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
		if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true;
	}
	return false;
}
