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

/** What lacks a font in some words, by script; `lang` is the language for whose readers they are. */
export async function missingLetters(words: string, lang: string): Promise<Missing[]> {
	const { whole } = await typeFor(words);
	const scripts = scriptsIn(words);
	const found: Missing[] = [];
	for (const letter of new Set(lettersOf(withoutEmoji(words)))) {
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
