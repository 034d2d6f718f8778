import { withoutComments } from './comments.ts';
import { type Markdown, type TextFault, textFaults } from './markdown.ts';
import { addressesIn, type WrittenLink, writtenLine } from './mdast.ts';
import { clean } from './text.ts';

/** What stands below the front matter, as it may be published. Lines count from the first that its author wrote there. */
export interface Body {
	text: Markdown;
	links: WrittenLink[];
	faults: TextFault[];
}

/** Reads what an author wrote below the front matter. */
export function readBody(written: string): Body {
	const bare = withoutComments(clean(written));
	const atWritten = <T extends { line: number }>(one: T): T => ({ ...one, line: writtenLine(bare, one.line) });
	const faults = textFaults(bare.text).map(atWritten);
	if (bare.unclosed) faults.push({ kind: 'unclosed-comment', line: bare.unclosed });
	return { text: bare.text.trim(), links: addressesIn(bare.text).map(atWritten), faults };
}
