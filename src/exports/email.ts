import { paths } from '../vocabulary/paths.ts';
import { letterHtml } from './email-html.ts';
import type { Exporter } from './export.ts';
import { type Letter, letterOf, plainSentence } from './letter.ts';

/** The month's laurels as an e-mail, in HTML and in plain words. */
export const email: Exporter = (hub, site) => {
	const letter = letterOf(hub, site);
	if (!letter) return [];
	return [
		{ path: paths.emailHtml, write: () => letterHtml(letter, hub.accent) },
		{ path: paths.emailText, write: () => letterText(letter) },
	];
};

/** A letter in plain words, as whoever sees no HTML reads it. */
export function letterText({ subject, laurels, ways, isThisYou }: Letter): string {
	const blocks = [
		subject,
		...laurels.map(({ sentence, given, url }) => [plainSentence(sentence), plainSentence(given), url].join('\n')),
		ways.map(({ words, url }) => `${words}: ${url}`).join('\n'),
		plainSentence(isThisYou),
	];
	return `${blocks.join('\n\n')}\n`;
}
