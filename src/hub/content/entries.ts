import { topPlaces } from '../../vocabulary/paths.ts';
import { lookalikeLetters } from '../identity/latin.ts';
import { readBody } from '../markdown/body.ts';
import { mailFindings } from '../markdown/mails.ts';
import type { Markdown, WrittenLink, WrittenPicture } from '../markdown/mdast.ts';
import type { WrittenWikilink } from '../markdown/wikilinks.ts';
import type { Finding } from '../mistakes/finding.ts';
import { type CollectionName, collections, type DataOf } from '../schema/index.ts';
import { translationSchema } from '../schema/translation.ts';
import { fold } from '../text.ts';
import { furtherFields } from './edges.ts';
import type { TextFile } from './files.ts';
import { type FrontMatter, placesIn, readFrontMatter } from './front-matter.ts';
import { idFault, idKey, idNear } from './ids.ts';
import { type FindingAt, readFields } from './issues.ts';
import type { Translation } from './translations.ts';

/** One checked file of content/. `finding` builds a finding at one of its fields. */
export interface Entry<C extends CollectionName = CollectionName> {
	collection: C;
	id: string;
	file: string;
	folder: string;
	data: DataOf<C>;
	body: Markdown;
	/** Addresses in the body, with their lines in the file. */
	links: readonly WrittenLink[];
	/** Pictures in the body, with their lines in the file. */
	pictures: readonly WrittenPicture[];
	/** What wikilinks in the body name, with their lines. */
	wikilinks: readonly WrittenWikilink[];
	finding: FindingAt;
	/** The language of what it says anew, and only that; missing where an entry stands for itself. */
	lang?: string;
	anew?: Record<string, unknown>;
}

/** A text file as a checked entry, or as the findings that keep it from being one. */
export interface CheckedEntry<C extends CollectionName = CollectionName> {
	entry?: Entry<C>;
	findings: Finding[];
}

/** What is remembered of an entry, or of the findings that keep a text from being one. */
export interface Recalled<C extends CollectionName = CollectionName> extends Partial<
	Pick<Entry<C>, 'data' | 'body' | 'links' | 'pictures' | 'wikilinks'>
> {
	findings: Finding[];
}

/** An entry that was read before, from the same text. Its places are looked up when they are asked for. */
export function recallEntry<C extends CollectionName>(
	source: TextFile & { collection: C },
	{ data, body = '', links = [], pictures = [], wikilinks = [], findings }: Recalled<C>,
): CheckedEntry<C> {
	if (data === undefined) return { findings };
	const finding: FindingAt = (...where) => findingsOf(source.file, placesIn(source.text))(...where);
	const { collection, id, file, folder } = source;
	return { entry: { collection, id, file, folder, data, body, links, pictures, wikilinks, finding }, findings };
}

/** Reads a text file. Of one in a further language the data is what it says anew. */
export function readEntry<C extends CollectionName>(
	source: (TextFile | Translation) & { collection: C },
): CheckedEntry<C> {
	const matter = readFrontMatter(source.text);
	const finding = findingsOf(source.file, matter);
	const translation = 'lang' in source ? source : undefined;
	const isNamed = source.collection === 'hub' || translation;
	const wrong = isNamed ? undefined : idFault(source.id, undefined, takenPlaces(source.collection));
	const findings = [
		...(wrong ? [finding(wrong.kind === 'bad-id' ? { ...wrong, near: idNear(source.id, source.collection) } : wrong)] : []),
		...matter.faults.map((fault) => ({ ...fault, file: source.file })),
	];
	if (matter.faults.length > 0) return { findings };
	const whole = collections[source.collection].schema;
	const schema = translation ? translationSchema(source.collection, translation.lang) : whole;
	const { data, findings: found } = readFields(
		schema,
		matter.data,
		finding,
		translation && { schema: whole, of: translation.of },
	);
	findings.push(...found);
	const body = readBody(matter.body);
	const inFile = <T extends { line: number }>(one: T): T => ({ ...one, line: one.line + matter.bodyLine - 1 });
	findings.push(...body.faults.map((fault) => ({ ...inFile(fault), file: source.file })));
	const further = furtherFields(matter.body, Object.keys(schema.shape));
	if (further) findings.push({ kind: 'further-fields', ...inFile({ line: further }), file: source.file });
	findings.push(...mailFindings(source, matter, body.text, data, finding));
	if (data === undefined) return { findings };
	const { collection, id, file, folder } = source;
	const [links, pictures, wikilinks] = [body.links.map(inFile), body.pictures.map(inFile), body.wikilinks.map(inFile)];
	return {
		entry: {
			collection,
			id,
			file,
			folder,
			data: data as DataOf<C>,
			body: body.text,
			links,
			pictures,
			wikilinks,
			finding,
		},
		findings,
	};
}

/** Addresses that files of a collection would take from the site: a page of the owner's stands beside all others. */
const takenPlaces = (collection: CollectionName): ReadonlySet<string> =>
	collection === 'pages' ? topPlaces : new Set();

/** Builds findings at the fields of a file. */
export const findingsOf =
	(file: string, matter: Pick<FrontMatter, 'at'>): FindingAt =>
	(fault, field = [], part = 'value') =>
		({
			...fault,
			file,
			...matter.at(field, part),
			field: field.length > 0 ? field.map(String).join('.') : undefined,
		}) as Finding;

/** Ids that would be one address, or that look like one, side by side. */
export function clashFindings(entries: readonly Entry[]): Finding[] {
	const seen = new Map<string, Entry>();
	return entries.flatMap((entry) => {
		const key = `${entry.collection}/${idKey(entry.id)}`;
		const other = seen.get(key);
		if (!other) seen.set(key, entry);
		return other ? [clash(entry, other), clash(other, entry)] : [];
	});
}

function clash({ id, finding }: Entry, other: Entry): Finding {
	if (fold(id) !== fold(other.id))
		return finding({ kind: 'id-looks-like', written: id, other: other.file, foreign: [...new Set(lookalikeLetters(id))] });
	return finding({ kind: 'id-taken', written: id, id: other.id, other: other.file });
}
