import { pictureSize } from './inline-marks.ts';
import {
	allIn,
	dialect,
	lineAt,
	type Markdown,
	rewritten,
	type Span,
	sourceOf,
	spanOf,
	treeOf,
	type WrittenLink,
} from './mdast.ts';

/** A link as note-taking programs write it: `[[ada|words]]`, and `![[cup.jpg]]` for what is shown in its place. */
export interface Wikilink extends Span {
	/** What it names, without a place in it: a file, or a name. */
	target: string;
	/** What stands in its place: the words of its own, else what it names. */
	words: string;
	hasWords: boolean;
	line: number;
}

/** What a wikilink names, its line, and whether it has words of its own. */
export interface WrittenWikilink extends WrittenLink {
	hasWords: boolean;
}

const wikiDialect = { ...dialect, wikilinks: true };

const form = /^!?\[\[([^\]|#^\\]*)([^\]|\\]*)(?:\\?\|([^\]]*))?\]\]$/;

const pictures = /\.(?:jpe?g|png|webp|avif|gif|svg|bmp|heic|tiff?)$/i;

/** The wikilinks of a text; those in code are words. */
export function wikilinksIn(text: Markdown): Wikilink[] {
	if (!text.includes('[[')) return [];
	return allIn(treeOf(text, wikiDialect)).flatMap((node): Wikilink[] => {
		const found = node.type === 'link' || node.type === 'image' ? form.exec(sourceOf(node, text)) : null;
		const { start, end } = spanOf(node);
		// `[[1]](https://…)` is a link with [1] for its words.
		if (!found || text[end] === '(') return [];
		const [, name = '', place = '', own = ''] = found;
		const target = name.trim().replace(/\.md$/i, '');
		const words = own.trim() || target.split('/').at(-1) || place.replace(/^[#^]/, '').trim();
		return [{ start, end, target: target || place, words, hasWords: own.trim() !== '', line: lineAt(text, start) }];
	});
}

/** A text with words in the place of its wikilinks, where nobody asks what they name. */
export const wikilinksAsWords = (text: Markdown): Markdown =>
	rewritten(
		{ text, lines: [] },
		wikilinksIn(text).map(({ start, end, words }) => ({ start, end, with: words })),
	).text;

/** A text whose wikilinks to pictures are pictures. */
export function withEmbeddedPictures(text: Markdown): Markdown {
	const shown = wikilinksIn(text).filter(({ start }) => text[start] === '!');
	const patches = shown.map(({ start, end, target, words, hasWords }) => {
		// What stands after the name of a picture may be its size.
		const alt = hasWords ? `|${words}`.replace(pictureSize, '').slice(1) : '';
		return pictures.test(target) ? { start, end, with: `![${alt}](<${target}>)` } : { start, end: start + 1, with: '' };
	});
	return rewritten({ text, lines: [] }, patches).text;
}
