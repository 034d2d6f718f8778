import type { ContentFolder } from '../hub/content/folder.ts';
import type { Loaded } from '../hub/content/load.ts';
import { explainedAt } from '../hub/mistakes/explained.ts';
import { describe, type Finding, findingInWords } from '../hub/mistakes/finding.ts';
import { escapeMarkup } from '../hub/text.ts';
import type { Site } from '../vocabulary/paths.ts';
import { formAddress } from './desk.ts';
import { openingOf } from './open-file.ts';

/** What the page of mistakes may do: wear the site's look, and come back by itself. */
export const mistakesPolicy =
	"default-src 'none'; img-src data:; style-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self' ws: wss:; frame-src 'self'; base-uri 'none'; form-action 'none'";

/** The page that stands in the place of every other while there are mistakes, in the words of `npm run check`. Code that Vite serves has no base path. */
export function mistakesPage({ mistakes, doubts }: Loaded, folder: ContentFolder, site: Site): string {
	const heading = mistakes.length === 1 ? 'One mistake to mend' : `${mistakes.length} mistakes to mend`;
	const list = (findings: readonly Finding[]) =>
		`<ul>\n${findings.map((finding) => findingHtml(finding, folder, site)).join('\n')}\n</ul>`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${heading}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/src/dev/mistakes.css">
<script type="module" src="/@vite/client"></script>
<script type="module" src="/src/dev/again.ts"></script>
</head>
<body>
<main data-told="${escapeMarkup(mistakesInWords(mistakes))}">
<h1>${heading}</h1>
<p class="lead">Your pages are here again as soon as you have saved the last correction.</p>
${list(mistakes)}
<p class="lead">In more words: <code>${escapeMarkup(explainedAt(mistakes))}</code></p>
${doubts.length > 0 ? `<details>\n<summary>${doubts.length === 1 ? 'One doubt, which stops nothing' : `${doubts.length} doubts, which stop nothing`}</summary>\n${list(doubts)}\n</details>` : ''}
</main>
<iframe name="editor" title="Answer of the editor" hidden></iframe>
</body>
</html>
`;
}

/** Mistakes as one text, which is empty where there are none. */
export const mistakesInWords = (mistakes: readonly Finding[]): string => mistakes.map(describe).join('\n');

/** One finding, and ways to mend it: its form where a field is wrong, and its file in the editor that is running, or in VS Code. */
function findingHtml(finding: Finding, folder: ContentFolder, site: Site): string {
	const { here, code } = openingOf(finding, folder, site);
	const form = finding.field === undefined ? undefined : formAddress(finding, folder, site);
	const link = (address: string, words: string, target = '') =>
		`<a href="${escapeMarkup(address)}"${target && ` target="${target}"`}>${words}</a>`;
	const ways = [
		...(form ? [link(form, 'Mend it in its form')] : []),
		link(here, 'Open the file', 'editor'),
		link(code, 'Open it in VS Code'),
	];
	return `<li>
<p><code>${escapeMarkup(`${finding.file}:${finding.line}`)}</code> - ${escapeMarkup(findingInWords(finding))}</p>
<p class="open">${ways.join(' ')}</p>
</li>`;
}

/** What is said in the terminal when the content changed: what was not said before, and that all is well again. */
export function news(now: Loaded, before: Loaded | undefined): { mistakes: string[]; doubts: string[]; good?: string } {
	const unsaid = (kind: 'mistakes' | 'doubts') => {
		const earlier = new Set(before?.[kind].map(describe));
		return now[kind].map(describe).filter((words) => !earlier.has(words));
	};
	const isMended = now.mistakes.length === 0 && before !== undefined && before.mistakes.length > 0;
	return {
		mistakes: unsaid('mistakes'),
		doubts: unsaid('doubts'),
		...(isMended ? { good: 'No mistakes any more: your pages are here again.' } : {}),
	};
}
