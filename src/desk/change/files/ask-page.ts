import type { Hub } from '../../../hub/hub.ts';
import type { Note } from '../../../share/notes.ts';
import { reportStyle } from '../../report/files/style.ts';
import { closed, html, Markup, pageWith } from '../../report/html.ts';

/** What somebody is shown when they are asked: their card and their page, in one file that asks nothing from anywhere. */
export async function askPage(about: {
	hub: Pick<Hub, 'accent' | 'words'>;
	note: Note;
	/** A PNG, and what stands on it. */
	card: Uint8Array;
	alt: string;
	/** The text of the page as safe HTML. */
	page: string;
}): Promise<string> {
	const { hub, note, card, alt, page } = about;
	const style = `${await reportStyle(hub.accent)}${sheet}`;
	const body = html`<header>
			<p class="from">${hub.words.notes.draftFor(note.to.name)}</p>
			<h1>${note.subject}</h1>
		</header>
		<main>
			<p><img alt="${alt}" src="data:image/png;base64,${Buffer.from(card).toString('base64')}" /></p>
			<article>${new Markup(page)}</article>
		</main>`;
	const policy = `${closed}; img-src data:`;
	return `<!doctype html>\n${pageWith({ title: note.subject, policy, style, body })}`;
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
