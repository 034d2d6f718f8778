import { withoutEmoji } from './emoji.ts';
import { type Face, hasSign, type Script, scriptsIn } from './faces.ts';
import { isInstalled, slicesOf } from './files.ts';
import { lettersOf } from './graphemes.ts';
import { typeFor } from './type.ts';

/** Letters of one script that lack a font here, and the packages that have them. */
export interface Missing {
	/** `lost`: nothing draws them; `borrowed`: praise is drawn in the face of names. */
	how: 'lost' | 'borrowed';
	/** The script, if it is one that is known here. */
	script: string | undefined;
	letters: string[];
	packages: string[];
}

/** What is more than plain Latin, each with the sign before it, on which it may stand. */
const beyondLatin = /[\x20-\x7e]?[^\x20-\x7e]+/g;
const missingKnown = new Map<string, Promise<Missing[]>>();

/** What lacks a font in some words, by script; `lang` is the language for whose readers they are. */
export function missingLetters(words: string, lang: string): Promise<Missing[]> {
	const signs = new Set((words.match(beyondLatin) ?? []).flatMap((run) => lettersOf(withoutEmoji(run))));
	// Texts are many, and much alike in what they hold beyond plain Latin.
	const key = [lang, ...signs].join('\n');
	const missing = missingKnown.get(key) ?? missingAmong(signs, lang);
	missingKnown.set(key, missing);
	return missing;
}

async function missingAmong(letters: ReadonlySet<string>, lang: string): Promise<Missing[]> {
	const words = ['a', ...letters].join(' ');
	const { whole } = await typeFor(words);
	const scripts = scriptsIn(words);
	const found: Missing[] = [];
	for (const letter of letters) {
		const drawn = whole(letter);
		const isLost = drawn === undefined && letter.trim() !== '';
		if (!isLost && !(drawn === letter && isBorrowed(letter, scripts))) continue;
		const script = scriptOf(letter, scripts);
		const how = isLost ? 'lost' : 'borrowed';
		const same = found.find((one) => one.how === how && one.script === script?.label);
		if (same) same.letters.push(letter);
		else found.push({ how, script: script?.label, letters: [letter], packages: packagesFor(how, script, lang) });
	}
	return found;
}

/** The script of a letter: of several, one of which a face is installed. */
function scriptOf(letter: string, scripts: readonly Script[]): Script | undefined {
	const own = scripts.filter((script) => hasSign(script, letter));
	return own.find(({ name }) => name.some(isInstalled)) ?? own[0];
}

/** Whether a letter is drawn in praise by the face of names, and one for praise could be installed. */
function isBorrowed(letter: string, scripts: readonly Script[]): boolean {
	const own = scripts.filter((script) => hasSign(script, letter));
	const faces = own.flatMap(({ cite }): readonly Face[] => cite);
	const isThere = faces.flatMap(slicesOf).some(({ covers }) => covers(letter.codePointAt(0) as number));
	return own.length > 0 && own.every(({ optional }) => optional) && !isThere;
}

function packagesFor(how: Missing['how'], script: Script | undefined, lang: string): string[] {
	if (!script?.optional) return [];
	const writing = new Intl.Locale(lang).maximize().script;
	const first = (faces: readonly Face[]) => faces.find((face) => face.writing === writing) ?? faces[0];
	const faces = how === 'lost' ? [first(script.name), first(script.cite)] : [first(script.cite)];
	return faces.flatMap((face) => (face && !isInstalled(face) ? [`@fontsource/${face.package}`] : []));
}
