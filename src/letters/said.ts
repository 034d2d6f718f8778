import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.ts';
import { nearestLanguage } from '../words/languages.ts';
import { wordsIn } from '../words/words.ts';

/** Whatever letters the house may say in a language: its catalogue as it is written, since sentences have places, and its days. */
export function lettersSaid(lang: string): string {
	const file = `src/words/${(nearestLanguage(lang) ?? 'en').toLowerCase()}.ts`;
	const catalogue = readFileSync(path.join(root, file), 'utf8').replace(/^(?:\/\*\*[\s\S]*?\*\/|\t*\/\/.*)$/gm, '');
	const { day } = wordsIn(lang);
	const days = Array.from({ length: 365 }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10));
	const dates = days.flatMap((one) => [day(one, { weekday: true }), day(one, { short: true })]);
	return [...new Set([...catalogue, ...dates.join('')])].join('').normalize('NFC');
}
