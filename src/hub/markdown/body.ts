import { clean } from '../text.ts';
import { withoutComments } from './comments.ts';
import { type TextFault, textFaults } from './markdown.ts';
import {
	addressesIn,
	lineAt,
	type Markdown,
	picturesIn,
	type WrittenLink,
	type WrittenPicture,
	writtenLine,
} from './mdast.ts';
import { fromNotes } from './notes.ts';
import { withPlainSigns } from './plain-signs.ts';
import { withSpacedAddresses } from './spaced-addresses.ts';
import { type WrittenWikilink, wikilinksIn, withEmbeddedPictures } from './wikilinks.ts';

/** What stands below the front matter, as it may be published. Lines count from the first that its author wrote there. */
export interface Body {
	text: Markdown;
	links: WrittenLink[];
	pictures: WrittenPicture[];
	/** What its wikilinks name. */
	wikilinks: WrittenWikilink[];
	faults: TextFault[];
}

/** So many letters a story has at most. */
const mostLetters = 100_000;

/** Nobody reads what is quoted or listed deeper, and to read it takes long. */
const tooDeep = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)])){20}/m;

/** Reads what an author wrote below the front matter. */
export function readBody(written: string): Body {
	const tooLarge = largeness(written);
	if (tooLarge) return { text: '', links: [], pictures: [], wikilinks: [], faults: [tooLarge] };
	const bare = withoutComments(clean(written));
	const { text, faults: noteFaults } = fromNotes(withPlainSigns(withSpacedAddresses(withEmbeddedPictures(bare.text))));
	const atWritten = <T extends { line: number }>(one: T): T => ({ ...one, line: writtenLine(bare, one.line) });
	const faults = [...textFaults(text), ...noteFaults].map(atWritten);
	if (bare.unclosed) faults.push({ kind: 'unclosed-comment', line: bare.unclosed });
	const wikilinks = wikilinksIn(text).map(({ target, line, hasWords }) => ({ url: target, line, hasWords }));
	return {
		text: text.trim(),
		links: addressesIn(text).map(atWritten),
		pictures: picturesIn(text).map(atWritten),
		wikilinks: wikilinks.map(atWritten),
		faults,
	};
}

/** What is wrong with a text that is too much to be read. */
function largeness(text: string): TextFault | undefined {
	const { length } = text;
	if (length > mostLetters) return { kind: 'long-text', length, max: mostLetters, line: 1 };
	const deep = tooDeep.exec(text);
	return deep ? { kind: 'too-deep', line: lineAt(text, deep.index) } : undefined;
}
