import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { findable, type Hub, type Person } from '../hub/hub.ts';
import { toHtml } from '../hub/markdown.ts';
import { namesOf, needsIndex, pagesOf, placeOf, traitsOf } from '../site/directory.ts';
import { paths } from '../site/paths.ts';
import { searchable } from '../site/search.ts';

/** What the directory's own script loads; the index comes with ready-made searches, too. */
const used = /^(pagefind\.js|pagefind-entry\.json|[\w.-]+\.pf_meta|(index|filter|fragment)\/.+)$/;

/** The search itself knows how words of one language end, or of none. */
const engine = (language: string, names: readonly string[]): string =>
	[`wasm.${language}.pagefind`, 'wasm.unknown.pagefind'].find((name) => names.includes(name)) ?? '';

/**
 * Writes what the directory needs to search people of several pages into the folder of a site: an index, and everybody
 * as they stand in the directory. Returns the paths of what it wrote: nothing where all people are on one page.
 * Who asked not to be indexed is in none of it.
 */
export async function writeSearch(hub: Hub, folder: string): Promise<string[]> {
	if (!needsIndex(hub.people)) return [];
	const people = findable(hub);
	const leaves = await leavesIn(hub, folder);
	const files = new Map<string, string | Uint8Array>(await indexOf(people, hub));
	for (const { id } of people) files.set(leafOf(id), leaves.get(id) ?? '');
	for (const [name, content] of files) {
		const file = path.join(folder, paths.search, name);
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, content);
	}
	return [...files.keys()].map((name) => `${paths.search}${name}`);
}

const leafOf = (id: string): string => `people/${id}.html`;

/** Everybody as the pages of the directory show them. */
async function leavesIn(hub: Hub, folder: string): Promise<Map<string, string>> {
	const leaves = new Map<string, string>();
	for (const index of pagesOf(hub.people).keys()) {
		const page = await readFile(path.join(folder, paths.people(index + 1), 'index.html'), 'utf8');
		for (const [leaf, id] of page.matchAll(/<li[^>]* data-person="([^"]*)".*?<\/li>/gs))
			leaves.set(id as string, leaf.replace(/ id="letter-[^"]*"/, ''));
	}
	return leaves;
}

/** The files of an index of people. The same people give the same files. */
async function indexOf(people: readonly Person[], { lang }: Hub): Promise<Map<string, Uint8Array>> {
	const language = new Intl.Locale(lang).language;
	try {
		const { index, errors } = await createIndex();
		if (!index) throw new Error(`the search index could not be begun: ${errors.join(', ')}`);
		for (const [order, person] of people.entries()) {
			const { errors } = await index.addCustomRecord({ ...recordOf(person, order), language });
			if (errors.length > 0) throw new Error(`${person.id} is not in the search index: ${errors.join(', ')}`);
		}
		const { files } = await index.getFiles();
		const wasm = engine(
			language,
			files.map(({ path: name }) => name),
		);
		return new Map(
			files.flatMap(({ path: name, content }) => (name === wasm || used.test(name) ? [[name, content]] : [])),
		);
	} finally {
		await close();
	}
}

/** What is searched of a person, and where their leaf is. Words go in folded, because the index leaves letters such as ł as they are. */
const recordOf = (person: Person, order: number) => ({
	url: encodeURI(leafOf(person.id)),
	content: searchable(traitsOf(person).words, toHtml(person.story, '').replace(/<[^>]*>|&\w+;/g, ' ')),
	meta: { title: searchable(...namesOf(person)) },
	filters: {
		list: person.lists.map(({ id }) => id),
		tag: person.tags.map(({ id }) => id),
		place: [placeOf(person)].filter((place) => place !== undefined),
	},
	sort: { order: String(order).padStart(6, '0') },
});
