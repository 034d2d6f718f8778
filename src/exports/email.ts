import { paths } from '../vocabulary/paths.ts';
import type { Sentence } from '../words/sentence.ts';
import { letterHtml } from './email-html.ts';
import type { Exporter } from './export.ts';
import { type Letter, type LinkedWords, letterOf } from './letter.ts';

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
		...laurels.map(({ said, given, url }) => [plainSentence(said), plainSentence(given), url].join('\n')),
		ways.map(({ words, url }) => `${words}: ${url}`).join('\n'),
		plainSentence(isThisYou),
	];
	return `${blocks.join('\n\n')}\n`;
}

const plainSentence = (said: Sentence<LinkedWords>): string =>
	said.map((part) => (typeof part === 'string' ? part : part.words)).join('');
