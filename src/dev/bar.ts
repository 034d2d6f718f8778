/**
 * While somebody writes, every page is a way to the desk: to its own form and file, to a laurel for whom it shows, to a new
 * person; and it tells, in short, what else there is to do.
 */
import type { Desk, Matter } from './desk.ts';

const look = `
	:host { position: sticky; inset-block-end: 0; z-index: 10; display: block; padding: 0.5rem; pointer-events: none; direction: ltr; }
	:host([hidden]), [hidden] { display: none; }
	* { box-sizing: border-box; margin: 0; }
	nav, section {
		inline-size: fit-content; max-inline-size: 100%; margin-inline-start: auto; pointer-events: auto;
		font: 500 0.875rem/1.3 system-ui, sans-serif; text-align: start; overflow-wrap: anywhere;
		color: var(--ink, CanvasText); background: var(--paper, Canvas);
		border: 1px solid var(--edge, GrayText); border-radius: 1.3rem; box-shadow: 0 2px 12px #0003;
	}
	nav { display: flex; flex-wrap: wrap; justify-content: end; padding: 0.2rem; }
	nav a, nav button, .ways a { color: inherit; font: inherit; text-decoration: none; cursor: pointer; }
	nav a, nav button { padding: 0.45em 0.75em; border: 0; border-radius: 1.1rem; background: none; white-space: nowrap; }
	nav a:hover, nav button:hover, [aria-expanded='true'] { background: var(--line, ButtonFace); }
	.sum::before {
		content: ''; display: inline-block; inline-size: 0.55em; block-size: 0.55em; margin-inline-end: 0.45em;
		border: 1.5px solid; border-radius: 1em;
	}
	.stops::before { border-color: transparent; background: light-dark(#b3261e, #ff8a80); }
	:focus-visible { outline: 2px solid; outline-offset: -2px; }
	section {
		position: absolute; inset: auto 0.5rem 100% auto; inline-size: min(34rem, 100% - 1rem); max-block-size: min(70vh, 40rem);
		padding: 0.3rem 1rem 0.9rem; overflow: auto; overscroll-behavior: contain;
	}
	h2 { margin-block: 0.8rem 0.1rem; font: 650 0.875rem/1.3 system-ui, sans-serif; }
	ul { padding: 0; list-style: none; }
	li { padding-block: 0.5rem; border-block-end: 1px solid var(--line, GrayText); font-weight: 400; }
	li:last-child { border: 0; }
	li > a { color: inherit; }
	.ways { display: flex; flex-wrap: wrap; gap: 0 1rem; color: var(--soft, GrayText); font-size: 0.8125rem; }
	.ways a { padding-block: 0.25rem; text-decoration: underline; text-underline-offset: 0.2em; }
	code { flex: 1 1 100%; font: 0.75rem/1.4 ui-monospace, monospace; }
	[role='status']:empty { display: none; }
	.short { display: none; }
	@media (width < 44rem) {
		.short { display: inline; }
		.long { position: absolute; clip-path: inset(50%); inline-size: 1px; overflow: hidden; }
		nav a, nav button { padding-inline: 0.6em; font-size: 0.8125rem; }
	}
	@media print { :host { display: none; } }
`;

const mostShown = 100;

// A page in a frame is looked at, not written in.
if (window === top) void open();

async function open(): Promise<void> {
	const desk = await deskHere();
	if (!desk) return;
	const bar = document.createElement('laurels-desk');
	const shadow = bar.attachShadow({ mode: 'open' });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(look);
	shadow.adoptedStyleSheets = [sheet];
	const status = make('p', { role: 'status' });
	const list = listOf(desk, status);
	const nav = make('nav', {}, [
		make('a', { href: desk.edit }, ['Edit this']),
		opening(desk.file, status, [make('span', { class: 'long' }, ['Open the file']), short('File')]),
		make('a', { href: desk.laurel }, ['New laurel']),
		make('a', { href: desk.person }, ['New person']),
	]);
	nav.ariaLabel = 'Desk';
	list.hidden = true;
	if (desk.sum) nav.append(toggleOf(desk, list, shadow));
	const hide = make('button', { type: 'button', title: 'Hide (press . to show)' }, ['×']);
	hide.ariaLabel = 'Hide';
	nav.append(hide);
	shadow.append(status, nav, list);

	const show = (isShown: boolean) => {
		remember(isShown ? 'shown' : 'hidden');
		bar.hidden = !isShown;
	};
	bar.hidden = remembered() === 'hidden';
	hide.addEventListener('click', () => show(false));
	addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
		const isTyping = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
		if (key === '.' && !isTyping && !ctrlKey && !metaKey && !altKey) show(bar.hidden === true);
	});
	// In the page and at its end, so that nothing stays below it, and what is jumped to stands above it.
	document.documentElement.style.scrollPaddingBlockEnd = '5rem';
	document.body.append(bar);
}

/** How the bar was left: it stays so, on other pages and when a save shows the page anew, where the browser keeps anything. */
const remembered = () => kept((memory) => memory.getItem('laurels-desk'));
const remember = (state: 'hidden' | 'shown' | 'open') => kept((memory) => memory.setItem('laurels-desk', state));

function kept<T>(use: (memory: Storage) => T): T | undefined {
	try {
		return use(sessionStorage);
	} catch {
		return undefined;
	}
}

async function deskHere(): Promise<Desk | undefined> {
	const response = await fetch(location.pathname, { headers: { 'laurels-desk': 'yes' } }).catch(() => undefined);
	return response?.ok ? ((await response.json()) as Desk) : undefined;
}

/** The button that opens and closes what there is to do. */
function toggleOf(desk: Desk, list: HTMLElement, shadow: ShadowRoot): HTMLElement {
	const count = desk.groups.reduce((sum, { matters }) => sum + matters.length, 0);
	const toggle = make('button', { type: 'button', class: desk.stops ? 'sum stops' : 'sum', 'aria-controls': list.id }, [
		make('span', { class: 'long' }, [desk.sum]),
		short(`${count}`),
	]);
	let isOpen = false;
	const turn = (to: boolean) => {
		isOpen = to;
		list.hidden = !to;
		toggle.ariaExpanded = `${to}`;
	};
	turn(remembered() === 'open');
	const change = (to: boolean) => {
		turn(to);
		remember(to ? 'open' : 'shown');
	};
	toggle.addEventListener('click', () => change(!isOpen));
	shadow.addEventListener('keydown', (event) => {
		if ((event as KeyboardEvent).key !== 'Escape' || !isOpen) return;
		change(false);
		toggle.focus();
	});
	return toggle;
}

function listOf({ groups }: Desk, status: HTMLElement): HTMLElement {
	const list = make('section', { id: 'todo' });
	list.ariaLabel = 'What there is to do';
	for (const { title, matters } of groups) {
		const more = matters.length - mostShown;
		list.append(
			make('h2', {}, [`${title} (${matters.length})`]),
			make('ul', {}, [
				...matters.slice(0, mostShown).map((matter) => rowOf(matter, status)),
				...(more > 0 ? [make('li', {}, [`and ${more} more, which npm run check tells`])] : []),
			]),
		);
	}
	return list;
}

const rowOf = ({ words, why, place, file, form, page }: Matter, status: HTMLElement): HTMLElement =>
	make('li', {}, [
		page ? make('a', { href: page }, [words]) : words,
		...(why ? [make('p', {}, [why])] : []),
		make('p', { class: 'ways' }, [
			make('code', {}, [place]),
			...(form ? [make('a', { href: form }, ['Edit'])] : []),
			opening(file, status, ['Open the file']),
		]),
	]);

/** A link that asks the machine's editor for a file, and stays on the page. */
function opening(address: string, status: HTMLElement, words: (Node | string)[]): HTMLElement {
	const link = make('a', { href: address }, words);
	link.addEventListener('click', async (event) => {
		event.preventDefault();
		const response = await fetch(address).catch(() => undefined);
		status.textContent = response?.ok ? '' : 'It could not be opened. Is npm run dev running, on this machine?';
	});
	return link;
}

const short = (words: string): HTMLElement => make('span', { class: 'short', 'aria-hidden': 'true' }, [words]);

function make(name: string, attributes: Record<string, string>, inside: (Node | string)[] = []): HTMLElement {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	element.append(...inside);
	return element;
}
