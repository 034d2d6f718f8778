import culori from 'culori/require';
import { directionOf, escapeMarkup } from '../hub/text.ts';
import type { Sentence } from '../words/sentence.ts';
import { type Letter, type LetterLaurel, type LinkedWords, plainSentence } from './letter.ts';

/** As wide as programs for mail show one. */
const width = 600;
const margin = 32;
const face = "Georgia, 'Times New Roman', serif";

/** The colours of a mail, by day and by night. */
const colours = {
	day: { ground: '#f4f1e8', paper: '#fffdf8', text: '#1f2420', dim: '#545b55' },
	night: { ground: '#141815', paper: '#1e2420', text: '#f1eee4', dim: '#c3c8bf' },
} as const;

/**
 * A letter in HTML that every program for mail shows: tables, styles beside what they are for, no script. The one style
 * sheet says what is other at night; programs that leave it out show the day.
 */
export function letterHtml(letter: Letter, accent: string): string {
	const { subject, lang, dir, laurels, ways, isThisYou } = letter;
	const links = linkColours(accent);
	const { day, night } = colours;
	const style = { link: `color:${links.day}`, text: `color:${day.text}`, dim: `color:${day.dim}` };
	const row = (content: string, above = 24) =>
		`<tr><td style="padding:${above}px ${margin}px 0;font-family:${face}">${content}</td></tr>`;
	const linked = (sentence: Sentence<LinkedWords>): string =>
		sentence
			.map((part) =>
				typeof part === 'string'
					? escapeMarkup(part)
					: `<a class="link" href="${escapeMarkup(part.url)}" style="${style.link}">${escapeMarkup(part.words)}</a>`,
			)
			.join('');
	const paragraph = (content: string, size: number, colour: 'text' | 'dim', of = '') =>
		`<p class="${colour}" dir="${directionOf(of) === 'rtl' ? 'rtl' : dir}" style="margin:0;font-size:${size}px;line-height:1.5;${style[colour]}">${content}</p>`;
	const laurel = ({ url, card, sentence, given }: LetterLaurel) =>
		[
			row(
				`<a class="link" href="${escapeMarkup(url)}" style="${style.link};text-decoration:none"><img src="${escapeMarkup(card.src)}" width="${width - 2 * margin}" height="${Math.round(((width - 2 * margin) * card.height) / card.width)}" alt="${escapeMarkup(card.alt)}" style="display:block;width:100%;max-width:${width - 2 * margin}px;height:auto;border:0"></a>`,
				32,
			),
			row(paragraph(linked(sentence), 20, 'text', plainSentence(sentence)), 16),
			row(paragraph(linked(given), 15, 'dim'), 4),
		].join('\n');
	const foot = ways.map((way) => linked([way])).join(' · ');
	return `<!doctype html>
<html lang="${escapeMarkup(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeMarkup(subject)}</title>
<style>
@media (prefers-color-scheme: dark) {
.ground { background: ${night.ground} !important }
.paper { background: ${night.paper} !important }
.text { color: ${night.text} !important }
.dim { color: ${night.dim} !important }
.link { color: ${links.night} !important }
}
</style>
</head>
<body class="ground" style="margin:0;padding:0;background:${day.ground}">
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${day.ground}"><tr><td align="center">
<table role="presentation" class="paper" width="${width}" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:${width}px;background:${day.paper}">
${row(`<h1 class="text" style="margin:0;font-size:26px;line-height:1.25;font-weight:bold;${style.text}">${escapeMarkup(subject)}</h1>`, 40)}
${laurels.map(laurel).join('\n')}
${row(paragraph(foot, 16, 'text'), 40)}
${row(paragraph(linked(isThisYou), 14, 'dim'), 12)}
<tr><td style="height:40px;line-height:40px;font-size:0">&nbsp;</td></tr>
</table>
</td></tr></table>
</body>
</html>
`;
}

/** The accent where it is read on paper, by day and by night. */
function linkColours(accent: string): { day: string; night: string } {
	const { l, c, h } = culori.oklch(accent) ?? { l: 0.5, c: 0, h: 0 };
	const at = (lightness: number, chroma: number) =>
		culori.formatHex(culori.clampChroma({ mode: 'oklch', l: lightness, c: Math.min(c, chroma), h: h ?? 0 }, 'oklch'));
	return { day: at(Math.min(l, 0.45), 0.2), night: at(Math.max(l, 0.83), 0.15) };
}
