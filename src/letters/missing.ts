import { withoutEmoji } from './emoji.ts';
import { type Face, type Script, scriptsIn } from './faces.ts';
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

/** What lacks a font in some words, by script. */
export async function missingLetters(words: string): Promise<Missing[]> {
	const { whole } = await typeFor(words);
	const scripts = scriptsIn(words);
	const found: Missing[] = [];
	for (const letter of new Set(lettersOf(withoutEmoji(words)))) {
		const script = scripts.find(({ letters, also }) => letters.test(letter) || also?.test(letter));
		const how =
			letter.trim() && whole(letter) === undefined ? 'lost' : script && isBorrowed(letter, script) && 'borrowed';
		if (!how) continue;
		const same = found.find((one) => one.how === how && one.script === script?.label);
		if (same) same.letters.push(letter);
		else found.push({ how, script: script?.label, letters: [letter], packages: script ? packagesFor(script) : [] });
	}
	return found;
}

/** Whether only the face of names has a letter, and one for praise could be installed. */
const isBorrowed = (letter: string, script: Script): boolean =>
	script.optional === true &&
	!isInstalled(script.cite[0] as Face) &&
	!script.cite.flatMap(slicesOf).some(({ covers }) => covers(letter.codePointAt(0) as number));

const packagesFor = ({ optional, name, cite }: Script): string[] =>
	optional
		? [name[0], cite[0]].filter((face) => face && !isInstalled(face)).map((face) => `@fontsource/${face?.package}`)
		: [];
