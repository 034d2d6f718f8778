import { format } from 'prettier';
import { anchorOf } from '../hub/mistakes/explained.ts';

/** A fenced block of a page: what it holds, in which language, and what else stands behind the three marks. */
export interface FencedBlock {
	language: string;
	about: string;
	text: string;
	/** Where its text stands in the page. */
	start: number;
	end: number;
}

export function blocksIn(page: string): FencedBlock[] {
	return [...page.matchAll(/^```(\w+)(?: (.*))?\n([\s\S]*?)^```$/gm)].map((found) => {
		const [whole, language = '', about = '', text = ''] = found;
		const end = found.index + whole.length - '```'.length;
		return { language, about, text, start: end - text.length, end };
	});
}

/** A page without its blocks, in which # and brackets mean something else. */
const withoutBlocks = (page: string): string => page.replace(/^```[\s\S]*?^```$/gm, '');
/** Its words alone, without code and escaped brackets. */
const proseOf = (page: string): string => withoutBlocks(page).replace(/\\[[\]]|(`+)[^`].*?\1/g, '');

/** The anchors of its headings, as GitHub makes them. */
export const anchorsIn = (page: string): string[] =>
	[...withoutBlocks(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Where its links and pictures lead. */
export const linksIn = (page: string): string[] =>
	[...proseOf(page).matchAll(/\]\(<?([^)>\s]+)>?\)/g)].map(([, address = '']) => address);

/** The names of the parts that are made. */
export const partsIn = (page: string): string[] =>
	[...page.matchAll(/^<!-- made: (.+) -->$/gm)].map(([, name]) => `${name}`);

/** A page with its parts made anew: what stands between `<!-- made: hosts -->` and `<!-- end -->`. */
export const withParts = (page: string, made: (name: string) => string): string =>
	page.replace(
		/^(<!-- made: (.+) -->\n)[\s\S]*?^(<!-- end -->)$/gm,
		(_, start: string, name: string, end: string) => `${start}\n${made(name)}\n\n${end}`,
	);

/** A cell of a table, in which no sign of Markdown means anything. */
export const inCell = (words: string): string =>
	words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\b(https?):\/\//g, '$1&#58;//');

/** Code in a cell of a table. */
export function codeInCell(code: string): string {
	const marks = '`'.repeat(Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
	const space = /^`|`$|^ .* $/.test(code) ? ' ' : '';
	return `${marks}${space}${code.replaceAll('|', '\\|')}${space}${marks}`;
}

/** A Markdown table. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
	[heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A page as it is kept: formatted, except for what stands in blocks. */
export const asKept = (page: string): Promise<string> =>
	format(page, { parser: 'markdown', printWidth: 120, embeddedLanguageFormatting: 'off' });
