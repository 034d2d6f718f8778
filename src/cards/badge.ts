import { smallWreath } from '../drawings/leaf.ts';
import { type WordShapes, wordShapes, writable } from '../drawings/word-shapes.ts';
import { escapeMarkup } from '../hub/text.ts';
import type { OwnWords } from '../words/own.ts';
import { wordsIn } from '../words/words.ts';
import { ownLight } from './own-light.ts';

/** What a badge says: “Laurels from FROM” and a name. */
export interface Badge {
	name: string;
	romanized?: string | undefined;
	from: string;
	/** The addresses of their page and of the hub, as they are read: for what no font draws. */
	page: string;
	site: string;
	/** Its language, and what of it is said otherwise. */
	lang: string;
	own?: OwnWords | undefined;
	accent: string;
}

/** Pixels. Words begin after the mark. */
const height = 64;
const start = 66;
const widestName = 340;
/** Where the shapes of a name stand, clear of the line above. */
const room = { top: 28, bottom: 60, base: 48 };

/** A badge as SVG that follows day and night, with every letter as a shape: it looks the same wherever it is shown. */
export async function drawBadge({ name, romanized, from, page, site, lang, own, accent }: Badge): Promise<string> {
	const { badge, site: named } = wordsIn(lang, own);
	const { badge: inEnglish } = wordsIn('en');
	const [small, large, light] = await Promise.all([
		writable(badge.from(from), badge.from(site), named.laurels, inEnglish.from(from), inEnglish.from(site)).then(
			(words = '') => wordShapes(words, 'label', 14, widestName),
		),
		writable(name, romanized, page, site).then((words = '…') => placed(words)),
		ownLight(accent),
	]);
	const width = Math.max(180, Math.ceil(start + Math.max(small.width, large.width) + 18));
	const title = escapeMarkup(badge.title(from, name));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}"><title>${title}</title>${light}`,
		`<rect class="ground" width="${width}" height="${height}" rx="3"/><rect class="edge" x="1" y="1" width="${width - 2}" height="${height - 2}" rx="2" stroke-width="2"/>`,
		`<g class="mark" transform="translate(12 11) scale(.42)"><path d="${smallWreath()}"/></g>`,
		`<g class="dim" transform="translate(${start} 24)">${small.paths}</g>`,
		`<g class="text" transform="translate(${start} ${large.base})">${large.paths}</g></svg>`,
	].join('');
}

/** A name on its base line. Scripts that reach far up or down become smaller and move, so that they touch nothing. */
async function placed(name: string): Promise<WordShapes & { base: number }> {
	const { top, bottom, base } = room;
	const usual = await wordShapes(name, 'name', 22, widestName);
	const share = (bottom - top) / (usual.above + usual.below);
	const words = share < 1 ? await wordShapes(name, 'name', 22 * share, widestName) : usual;
	return { ...words, base: Math.round(Math.min(bottom - words.below, Math.max(base, top + words.above))) };
}
