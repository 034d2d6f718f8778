/** While somebody writes, every page is a way to the desk: to its own form, to a laurel for whom it shows, to a new person. */
import { paths, subjectOf } from '../vocabulary/paths.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const here = location.pathname.slice(base.length);
const desk = (place: string) => `${base}${paths.editor}#/collections/${place}`;

/** The form of what this page is about; that of the hub where it is about all. */
function formHere(): string {
	const [kind = '', id] = (subjectOf(here) ?? '').split('/');
	if (id && ['people', 'lists', 'recognitions', 'works'].includes(kind)) return desk(`${kind}/entries/${id}`);
	return desk('_singletons/entries/hub');
}

/** Whoever is shown here is named in a new laurel. */
function laurelHere(): string {
	const [kind, id] = (subjectOf(here) ?? '').split('/');
	return desk(`recognitions/new${kind === 'people' && id ? `?people=${id}` : ''}`);
}

const look = `
	:host([hidden]) { display: none; }
	:host { position: fixed; inset-block-end: 1rem; inset-inline-end: 1rem; z-index: 10; color-scheme: light dark; }
	nav {
		display: flex; gap: 0.2em; padding: 0.25em 0.35em; border-radius: 2em; font: 500 0.875rem/1.2 system-ui, sans-serif;
		color: light-dark(#1d2a22, #eef3ee); background: light-dark(#fffd, #1c241fee);
		border: 1px solid light-dark(#0002, #fff3); box-shadow: 0 2px 10px #0002;
	}
	a, button {
		padding: 0.45em 0.8em; border: 0; border-radius: 2em; font: inherit; color: inherit; background: none;
		text-decoration: none; cursor: pointer;
	}
	a:hover, button:hover { background: light-dark(#0001, #fff2); }
	:focus-visible { outline: 2px solid currentColor; outline-offset: -2px; }
	@media print { :host { display: none; } }
`;

const bar = document.createElement('laurels-desk');
const shadow = bar.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(look);
shadow.adoptedStyleSheets = [sheet];
const nav = document.createElement('nav');
nav.ariaLabel = 'Desk';
const links = [
	['Edit this', formHere()],
	['New laurel', laurelHere()],
	['New person', desk('people/new')],
];
for (const [words = '', href = ''] of links)
	nav.append(Object.assign(document.createElement('a'), { href, textContent: words }));
const hide = Object.assign(document.createElement('button'), {
	type: 'button',
	textContent: '×',
	title: 'Hide (press . to show)',
});
hide.ariaLabel = 'Hide';
nav.append(hide);
shadow.append(nav);

const isHidden = () => sessionStorage.getItem('laurels-desk') === 'hidden';
const show = (hidden: boolean) => {
	sessionStorage.setItem('laurels-desk', hidden ? 'hidden' : 'shown');
	bar.hidden = hidden;
};
bar.hidden = isHidden();
hide.addEventListener('click', () => show(true));
addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
	const isTyping = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
	if (key === '.' && !isTyping && !ctrlKey && !metaKey && !altKey) show(!bar.hidden);
});
// A page in a frame is looked at, not written in.
if (window === top) document.body.append(bar);
