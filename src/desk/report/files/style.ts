import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../../root.ts';

/** The look of the report: the tokens of the site with the hub's accent, and what a printed page needs. Nothing is asked from anywhere. */
export async function reportStyle(accent: string): Promise<string> {
	const tokens = await readFile(path.join(root, 'src/styles/tokens.css'), 'utf8');
	const [first = ''] = tokens.split('/* Plates:');
	const knob = /^#[0-9a-f]{3,8}$/i.test(accent) ? `:root{--accent:${accent}}` : '';
	return `${first.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ')}\n${knob}\n${sheet}`;
}

const sheet = `
:root {
	--display: Ysabeau, 'Gill Sans Nova', 'Gill Sans', Optima, Candara, 'Noto Sans', system-ui, sans-serif;
	--text: Alegreya, 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, serif;
	--paper: light-dark(var(--paper-l), var(--paper-d)); --wash: light-dark(var(--wash-l), var(--wash-d));
	--line: light-dark(var(--line-l), var(--line-d)); --edge: light-dark(var(--edge-l), var(--edge-d));
	--ink: light-dark(var(--ink-l), var(--ink-d)); --soft: light-dark(var(--soft-l), var(--soft-d));
	--accent-text: light-dark(var(--accent-text-l), var(--accent-text-d));
	--laurel: light-dark(var(--laurel-mid), oklch(from var(--laurel-mid) 0.72 c h)); --ochre: var(--ochre-mid);
	--brick: var(--brick-mid); --lagoon: var(--lagoon-mid);
}
* { box-sizing: border-box; margin: 0; }
html { background: var(--paper); color: var(--ink); font: 400 1.15rem/1.5 var(--text); font-variant-numeric: lining-nums; }
body { max-width: 76rem; overflow-wrap: anywhere; margin-inline: auto; padding: var(--s-7) var(--gutter) var(--s-8); }
h1, h2, h3, .name, summary, th, .key, figure, .from { font-family: var(--display); }
.from { color: var(--soft); font-weight: 600; font-size: var(--t-ui); }
h1 { font: 400 italic var(--t-head)/1.18 var(--text); max-width: 24em; margin-block: var(--s-4) var(--s-7); text-wrap: balance; }
h1 b { font: 900 1em/1.1 var(--display); font-style: normal; letter-spacing: -0.01em; }
section { border-top: 1px solid var(--line); padding-block: var(--s-6) var(--s-7); }
h2 { font-size: var(--t-lead); font-weight: 900; line-height: 1.1; margin-bottom: var(--s-5); }
h3 { font-size: var(--t-ui); font-weight: 600; color: var(--soft); margin-bottom: var(--s-3); }
.content > * + * { margin-top: var(--s-5); }
.lead { font-size: var(--t-lead); line-height: 1.3; font-style: italic; max-width: 34em; }
.lead b { font-family: var(--display); font-style: normal; font-weight: 900; }
figure svg { display: block; inline-size: 100%; block-size: auto; fill: var(--soft); font: 14.5px var(--display); }
.bars { list-style: none; padding: 0; display: grid; gap: var(--s-2); }
.bars li { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: var(--s-3); line-height: 1.35; }
.bars bdi { overflow-wrap: anywhere; }
.bar { grid-column: 1 / -1; position: relative; display: flex; block-size: 1rem; background: linear-gradient(var(--line) 0 0) 0 / calc(var(--ground) * 100%) 100% no-repeat; }
.bar:dir(rtl) { background-position-x: 100%; }
.bar i { inline-size: calc(var(--share) * 100%); min-inline-size: 2px; }
.bar .due { position: absolute; inset-block: -0.2rem; inset-inline-start: calc(var(--share) * 100% - 1px); inline-size: 2px; background: var(--ink); }
figure { max-inline-size: 26rem; }
.calendar figure { max-inline-size: 46rem; }
.calendar svg { overflow: visible; }
.plots { display: grid; gap: var(--s-6); grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); }
.key { color: var(--soft); font-size: var(--t-small); font-weight: 600; }
.key svg { vertical-align: -0.2em; margin-inline: 0.3em 0.1em; }
.key svg:first-child { margin-inline-start: 0; }
.key span { white-space: nowrap; margin-inline-end: 1em; }
.key i { display: inline-block; inline-size: 0.8em; block-size: 0.8em; margin-inline-end: 0.4em; }
.empty { max-width: 34em; font-style: italic; color: var(--soft); }
pre, code { font: 0.92em/1.5 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; }
pre { background: var(--wash); padding: var(--s-3) var(--s-4); overflow-x: auto; inline-size: fit-content; max-inline-size: 100%; border-radius: var(--r-control); }
.waiting { list-style: none; padding: 0; display: grid; gap: var(--s-4); }
.waiting li > span { display: block; }
.name { font-weight: 900; font-size: var(--t-name); line-height: 1.15; }
.waiting small { display: block; }
small, td span { color: var(--soft); font-size: 0.85rem; overflow-wrap: anywhere; }
details { overflow-x: auto; padding: 4px; margin-inline: -4px; }
summary { cursor: pointer; font-weight: 600; font-size: var(--t-small); color: var(--accent-text); inline-size: fit-content; padding-block: var(--s-1); }
summary:focus-visible, pre:focus-visible { outline: 3px solid var(--accent-text); outline-offset: 3px; }
table { border-collapse: collapse; inline-size: 100%; min-inline-size: 34rem; margin-top: var(--s-3); font-size: 0.95rem; }
caption { text-align: start; color: var(--soft); padding-bottom: var(--s-2); }
th, td { text-align: start; vertical-align: top; padding: var(--s-1) var(--s-3) var(--s-1) 0; border-top: 1px solid var(--line); overflow-wrap: break-word; }
thead th { font-weight: 600; color: var(--soft); overflow-wrap: normal; }
footer { border-top: 1px solid var(--line); padding-top: var(--s-5); color: var(--soft); font-size: 1rem; }
footer p { max-width: 44em; }
footer p + p { margin-top: var(--s-3); }
.faults { padding-inline-start: 1.2em; }
@media (min-width: 58rem) {
	section { display: grid; grid-template-columns: 3fr 9fr; column-gap: var(--s-6); }
	h2 { position: sticky; top: var(--s-5); align-self: start; }
}
/* A calendar is drawn smaller there, its letters are not. */
@media (max-width: 28rem) { .calendar svg { font-size: 21px; } }
@media print {
	:root { color-scheme: light; }
	body { padding: 0; max-width: none; }
	html { font-size: 10pt; }
	section, figure, li { break-inside: avoid; }
	section { padding-block: 1rem; }
	h2 { position: static; }
	table { min-inline-size: 0; }
	* { print-color-adjust: exact; }
}`;
