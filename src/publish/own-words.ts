import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ownFaces, scripts } from '../letters/faces.ts';
import { slicesOf } from '../letters/files.ts';
import { licencesOf } from '../letters/licences.ts';
import { root } from '../root.ts';
import { languageIds, nearestLanguage } from '../words/languages.ts';
import { wordsIn } from '../words/words.ts';

/** Where the words of the site itself stand: everything that writes pages, feeds and files. */
const rooms =
	'src/{cards,client,components,drawings,exports,feeds,layouts,letters,networks,pages,publish,share,site,styles,vocabulary,words}';
const sources = `${rooms}/**/*.{astro,css,ts}`;

/** A stroke and a star within a word are of an address. */
const comments = /(?<!\S)\/\*[\s\S]*?\*\/|^\s*\/\/.*$|<!--[\s\S]*?-->/gm;

/** All that a site in a language says whoever is in it: labels, names of months, letters of its style. A word of another language may be a name: ada. */
export function fixedWords(lang: string): string {
	const spoken = nearestLanguage(lang) ?? 'en';
	const others = new Set(
		languageIds.flatMap((id) => (id === spoken ? [] : path.join('src/words', `${id.toLowerCase()}.ts`))),
	);
	const files = globSync(sources, { cwd: root }).filter(
		(file) => !/\.(test|fixture)\.ts$/.test(file) && !others.has(file),
	);
	const texts = files.map((file) => readFileSync(path.join(root, file), 'utf8').replace(comments, ''));
	return [...texts.map((text) => text.replace(/\\[nrt]/g, ' ')), ...calendarWords(wordsIn(lang).language), licences()]
		.join('\n')
		.normalize('NFC');
}

/** What may stand with any font. */
function licences(): string {
	const faces = [...Object.values(ownFaces), ...scripts.flatMap(({ name, cite }) => [...name, ...cite])];
	return licencesOf(faces.flatMap(slicesOf));
}

/** Months and days of the week, as pages and feeds write dates. */
function calendarWords(language: string): string[] {
	const days = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)));
	const written = (['long', 'short'] as const).flatMap((width) => {
		const format = new Intl.DateTimeFormat(language, { month: width, weekday: width, timeZone: 'UTC' });
		return days.map((day) => format.format(day));
	});
	return [...written, ...days.map((day) => day.toUTCString())];
}
