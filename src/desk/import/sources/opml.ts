import type { Opml } from 'feedsmith';
import type { Chunks } from '../../../csv/read.ts';
import { type FoundPerson, type ImportSource, type SourceStep, wholeText } from '../found.ts';
import { fromLinks } from './links.ts';
import { noName, onlyFilled } from './table.ts';

/** Lists of feeds, as feed readers and blogrolls write them. Folders are how the owner sorts them. */
export const opml = {
	id: 'opml',
	label: 'Feeds of people, as feed readers export them (OPML)',
	from: 'Any feed reader: Settings, Export, OPML. Take out what is no person’s.',
	rows: 'feed',
	recognises: (head) => /<opml[\s>]/i.test(head),
	read,
} as const satisfies ImportSource;

async function* read(chunks: Chunks): AsyncGenerator<SourceStep> {
	const text = await wholeText(chunks);
	if (text === undefined) return yield { kind: 'fault', row: 1, wrong: 'This is larger than any list of feeds.' };
	let number = 0;
	let sorted = false;
	for (const { outline, folders } of await outlinesOf(text)) {
		number++;
		if (folders.length > 0 && !sorted) yield { kind: 'private', seen: 'labels' };
		sorted ||= folders.length > 0;
		yield step(outline, folders, number);
	}
	if (number === 0) yield { kind: 'fault', row: 1, wrong: 'No feeds are in it, or it can’t be read as OPML.' };
}

type OpmlOutline = Opml.Outline<string>;

async function outlinesOf(text: string): Promise<{ outline: Partial<OpmlOutline>; folders: string[] }[]> {
	// It is large, and other exports need none of it.
	const { parseOpml } = await import('feedsmith');
	try {
		const { body } = parseOpml(text);
		return flat((body?.outlines ?? []) as Partial<OpmlOutline>[], []);
	} catch {
		return [];
	}
}

/** Feeds with the folders around them. An outline with others inside and no feed of its own is a folder. */
const flat = (
	outlines: readonly Partial<OpmlOutline>[],
	folders: string[],
): { outline: Partial<OpmlOutline>; folders: string[] }[] =>
	outlines.flatMap((outline) => {
		const inner = outline.outlines ?? [];
		const own = outline.xmlUrl || outline.htmlUrl || inner.length === 0 ? [{ outline, folders }] : [];
		const name = outline.title || outline.text;
		return [...own, ...flat(inner, name ? [...folders, name] : folders)];
	});

function step(outline: Partial<OpmlOutline>, folders: string[], row: number): SourceStep {
	const name = (outline.title || outline.text || '').trim();
	if (!name) return { kind: 'fault', row, wrong: noName };
	const found: FoundPerson = {
		name,
		...onlyFilled({ headline: outline.description, feed: outline.xmlUrl }),
		...fromLinks([outline.htmlUrl ?? '']),
		...(folders.length > 0 && { labels: folders }),
		row,
	};
	return { kind: 'found', found };
}
