import { type Thing, things } from '../vocabulary/paths.ts';
import { gist, type Hub } from './hub.ts';
import { escapedInline, type Markdown, rewritten } from './markdown/mdast.ts';
import { type Wikilink, wikilinksIn } from './markdown/wikilinks.ts';
import type { DataOf } from './schema/index.ts';
import { fold } from './text.ts';
import type { Everything, ThingsRead } from './things.ts';
import { inTexts } from './unlinked.ts';

/** What wikilinks can name, to subjects: ids with and without their folder, folded names after `=`; nothing where two have one. */
export type Targets = ReadonlyMap<string, string | undefined>;

export function targetsOf(read: ThingsRead): Targets {
	const targets = new Map<string, string | undefined>();
	const all = things.flatMap((thing) =>
		read[thing].map(({ id, data }) => ({ thing, id, data, subject: `${thing}/${id}` })),
	);
	const addId = (thing: Thing, id: string, subject: string) => {
		for (const key of [`${thing}/${id}`, id]) if (!targets.has(key)) targets.set(key, subject);
	};
	for (const { thing, id, subject } of all) addId(thing, id, subject);
	for (const { thing, data, subject } of all) for (const id of data.formerly) addId(thing, id, subject);
	for (const { data, subject } of all)
		for (const name of new Set(namesIn(data).map((one) => `=${fold(one)}`)))
			targets.set(name, targets.has(name) ? undefined : subject);
	return targets;
}

const namesIn = (data: DataOf<Thing>): string[] => {
	const { name, romanized, aliases = [], title, short } = data as Partial<DataOf<'people'> & DataOf<'lists'>>;
	return [name, romanized, ...aliases, title, short].filter((one) => one !== undefined);
};

/** What a wikilink is about: `people/ada`. */
export function meantBy({ target }: Pick<Wikilink, 'target'>, targets: Targets): string | undefined {
	const parts = target.normalize('NFC').toLowerCase().split('/');
	const last = parts.at(-1) ?? '';
	return targets.get(parts.slice(-2).join('/')) ?? targets.get(last) ?? targets.get(`=${fold(last)}`);
}

/** Everything that was read, with links in the place of wikilinks to what is public, and words in that of others. */
export function withoutWikilinks(everything: Everything, hub: Hub): Everything {
	let known: { targets: Targets; names: ReadonlyMap<string, string> } | undefined;
	return inTexts(everything, (text, key) => {
		if (!text.includes('[[')) return text;
		known ??= { targets: targetsOf(everything), names: namesOf(hub) };
		const { targets, names } = known;
		const patches = wikilinksIn(text).map((one) => {
			const subject = meantBy(one, targets) ?? '';
			const name = names.get(subject);
			const isLink = key === 'body' && name !== undefined;
			// The name of a file may be somebody's, too.
			const words = one.hasWords ? one.words : (name ?? (subject ? '…' : one.words));
			const marked = one.hasWords || key !== 'body' ? words : escapedInline(words);
			return { start: one.start, end: one.end, with: isLink ? `[${marked}](/${subject}/)` : marked };
		});
		return rewritten({ text, lines: [] }, patches).text;
	});
}

/** What is public, by its subject, and how it is called. */
const namesOf = ({ people, lists, works, recognitions }: Hub): ReadonlyMap<string, string> =>
	new Map([
		...people.map(({ id, name }) => [`people/${id}`, name] as const),
		...lists.map(({ id, title }) => [`lists/${id}`, title] as const),
		...works.map(({ id, title }) => [`works/${id}`, title] as const),
		...recognitions.map((one) => [`recognitions/${one.id}`, gist(one)] as const),
	]);

/** A text with other names in its wikilinks to some subjects; plain words where `fresh` gives none. */
export function withWikilinks(
	text: Markdown,
	targets: Targets,
	fresh: (subject: string, last: string) => string | undefined,
) {
	const patches = wikilinksIn(text).flatMap((one) => {
		const subject = meantBy(one, targets);
		const last = one.target.split('/').at(-1) ?? '';
		const name = subject === undefined ? last : fresh(subject, last);
		if (name === last) return [];
		if (name === undefined) return [{ start: one.start, end: one.end, with: one.words }];
		const start = text.indexOf(last, one.start + one.target.length - last.length);
		return [{ start, end: start + last.length, with: name }];
	});
	return rewritten({ text, lines: [] }, patches).text;
}
