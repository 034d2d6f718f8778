import path from 'node:path';
import { commandLine } from '../../../commands/command-line.ts';
import { writeCompletion } from '../../../dev/completion.ts';
import type { Entry } from '../../../hub/content/entries.ts';
import { contentFolder } from '../../../hub/content/folder.ts';
import { allOf } from '../../../hub/content/references.ts';
import { findingInWords } from '../../../hub/mistakes/finding.ts';
import { nearest } from '../../../hub/text.ts';
import { Refusal } from '../../../refusal.ts';
import { root } from '../../../root.ts';
import type { ContentUnopened } from '../../content-unopened.ts';
import { readOwn } from '../../files/content.ts';
import { writeWhole } from '../../files/write.ts';
import { translationText } from '../translation.ts';

/** Writes the files in which an entry is said in another language; in every further one of the hub, where none is said. */
export async function newTranslation(args: string[], help: string): Promise<void> {
	const [written = '', language] = commandLine(help, {}, [1, 2], args).positionals;
	const known = await readOwn();
	const entry = entryOf(written, known);
	const there = new Set(
		known.translations
			.filter(({ id, collection }) => id === entry.id && collection === entry.collection)
			.map(({ lang }) => lang),
	);
	const wanted = language ? [languageTag(language)] : furtherLanguages(known).filter((lang) => !there.has(lang));
	if (wanted.length === 0) throw new Refusal(`${entry.file} is there in every language of hub.md.`);
	for (const lang of wanted) await write(entry, lang, known);
	writeCompletion(contentFolder(root, process.env), root);
	console.log('Next: open it, say it, and take the # away. Then npm run check.');
}

/** What is called so: `ada`, or `people/ada` where several are. */
function entryOf(written: string, known: ContentUnopened): Entry {
	const name = written.replace(/\.md$/, '');
	const all = allOf(known).filter(({ lang }) => !lang);
	const nameOf = ({ collection, id }: Entry) => (collection === 'hub' ? id : `${collection}/${id}`);
	const found = all.filter((entry) => entry.id === name || nameOf(entry) === name);
	const [entry, ...others] = found;
	if (others.length > 0)
		throw new Refusal(`“${written}” is the name of several files. Which? ${found.map(nameOf).join(', ')}`);
	if (entry) return entry;
	const near = nearest(
		name,
		all.flatMap((one) => [one.id, nameOf(one)]),
	);
	throw new Refusal(`There is no file called “${written}.md”.${near ? ` Did you mean “${near}”?` : ''}`);
}

function languageTag(written: string): string {
	try {
		return Intl.getCanonicalLocales(written)[0] as string;
	} catch {
		throw new Refusal(`“${written}” is not a language tag. German is de, Brazilian Portuguese pt-BR.`);
	}
}

function furtherLanguages({ hub }: ContentUnopened): string[] {
	const [main, ...others] = hub?.data.languages ?? [];
	if (others.length > 0) return others;
	throw new Refusal(
		`Your page is in one language. Write “languages: [${hub?.data.lang ?? main ?? 'en'}, de]” in hub.md first.`,
	);
}

async function write(entry: Entry, lang: string, known: ContentUnopened): Promise<void> {
	const text = translationText(entry, lang);
	if (text === undefined) throw new Refusal(`${entry.file} says nothing that another language could say.`);
	const { collection, folder } = entry;
	const id = `${entry.id}.${lang}`;
	const file = path.posix.join(path.posix.dirname(entry.file), `${id}.md`);
	const taken = known.texts.find(
		(text) => text.collection === collection && text.id.toLowerCase() === id.toLowerCase(),
	);
	if (taken) throw new Refusal(`${taken.file} is there already. Nothing was written.`);
	const mistakes = known.mistakesIn([...known.texts, { collection, id, file, folder, text }]);
	const own = mistakes.filter((mistake) => mistake.file === file);
	if (own.length > 0) throw new Refusal(own.map(findingInWords).join('\n'));
	await writeWhole(path.join(folder, `${id}.md`), text);
	console.log(`wrote      ${file}`);
}
