import type { TextFile } from '../content/files.ts';
import type { FrontMatter } from '../content/front-matter.ts';
import type { FindingAt } from '../content/issues.ts';
import type { Finding } from '../mistakes/finding.ts';
import { mailsIn } from '../text.ts';
import { toHtml } from './markdown.ts';
import { lineAt, type Markdown } from './mdast.ts';

/**
 * E-mail addresses of people, which are not published: in a text as it is written, in its fields as they are understood,
 * and in its body as it is shown. A fediverse handle is none.
 */
export function mailFindings(
	{ collection, text, file }: TextFile,
	matter: FrontMatter,
	body: Markdown,
	fields: unknown,
	finding: FindingAt,
): Finding[] {
	// There owners speak for themselves, and an imprint has to.
	if (collection === 'hub' || collection === 'pages') return [];
	const accounts = Object.values((matter.data['handles'] as object) ?? {});
	const known = new Set(accounts.map((account) => String(account?.handle ?? account)));
	const fresh = (words: string) =>
		mailsIn(words).flatMap(({ 0: written, index }) => {
			if (known.has(written)) return [];
			known.add(written);
			return [{ written, index }];
		});
	const at = (written: string, line: number) => ({ kind: 'mail-address', written, file, line }) as Finding;
	const source = text.replaceAll('%40', '@');
	return [
		...fresh(source).map(({ written, index }) => at(written, lineAt(source, index))),
		...stringsIn(fields).flatMap(([field, words]) =>
			fresh(bare(words)).map(({ written }) => finding({ kind: 'mail-address', written }, field)),
		),
		...fresh(bare(shownBody(body))).map(({ written }) => {
			return at(written, lineAt(matter.body, endIn(matter.body, written)) + matter.bodyLine - 1);
		}),
	];
}

/** Where a text has the longest end of what it shows: marks stand in between. */
const endIn = (text: string, shown: string): number =>
	Math.max(
		0,
		...Array.from(shown, (_, from) => text.indexOf(shown.slice(from)))
			.filter((at) => at >= 0)
			.slice(0, 1),
	);

/** Words without letters that nobody sees. */
const bare = (text: string): string => text.replace(/\p{Default_Ignorable_Code_Point}/gu, '').replace(/%40/g, '@');

/** A body as it is read: without tags, which stand within words, too. Where links of mail lead is read after it. */
function shownBody(body: Markdown): string {
	if (!/[*_`&<[\\~]|\p{Default_Ignorable_Code_Point}/u.test(body)) return '';
	const html = toHtml(body, '');
	const leads = [...html.matchAll(/href="mailto:([^"]*)"/gi)].map(([, to]) => to);
	return [html.replace(/<[^>]*>/g, ''), ...leads].join('\n');
}

type Field = readonly string[];

/** Every text in a value, with its path; handles are looked at by their networks. */
function stringsIn(value: unknown, field: Field = []): [Field, string][] {
	if (typeof value === 'string') return [[field, value]];
	if (typeof value !== 'object' || value === null || field[0] === 'handles') return [];
	return Object.entries(value).flatMap(([key, one]) => stringsIn(one, [...field, key]));
}
