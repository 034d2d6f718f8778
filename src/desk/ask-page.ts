import type { Note } from '../share/notes.ts';
import { html, Markup } from './report/html.ts';
import { styleOf } from './report/style.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** What somebody is shown when they are asked: their card and their page, in one file that asks nothing from anywhere. */
export async function askPage(about: {
	hub: { title: string; accent: string };
	note: Note;
	/** A PNG, and what stands on it. */
	card: Uint8Array;
	alt: string;
	/** The text of the page as safe HTML. */
	page: string;
}): Promise<string> {
	const { hub, note, card, alt, page } = about;
	const style = `${await styleOf(hub.accent)}${sheet}`;
	return `<!doctype html>\n${html`<html lang="en">
		<head>
			<meta charset="utf-8" />
			<meta http-equiv="Content-Security-Policy" content="${policy}" />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<meta name="robots" content="noindex" />
			<title>${note.subject}</title>
			<style>
				${new Markup(style.replaceAll('</', ''))}
			</style>
		</head>
		<body>
			<header>
				<p class="from">A draft for ${note.to.name}. Nobody else sees it.</p>
				<h1>${note.subject}</h1>
			</header>
			<main>
				<p><img alt="${alt}" src="data:image/png;base64,${Buffer.from(card).toString('base64')}" /></p>
				<article>${new Markup(page)}</article>
			</main>
		</body>
	</html>`}`;
}

const sheet = `
img { max-inline-size: 100%; border-radius: var(--r-control); border: 1px solid var(--line); }
main { max-inline-size: 44rem; }
h1 { margin-block-end: var(--s-5); }
a { color: var(--accent-text); }
article > * + * { margin-top: var(--s-3); }
article > p:first-child { margin-top: var(--s-6); }
article :is(h3, h4) { margin-top: var(--s-6); }
article h3 { font-size: var(--t-lead); color: inherit; font-weight: 900; }
article ul { padding-inline-start: 1.2em; }
`;
