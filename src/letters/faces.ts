/** Two voices: names are heavy and upright, praise is literary. `label` is the names' face, lighter. */
export type Voice = 'name' | 'label' | 'cite' | 'text' | 'strong';

/** One font of Fontsource: a package, a weight and a slope. */
export interface Face {
	family: string;
	package: string;
	weight: number;
	italic?: boolean;
}

/** A script, and the faces that draw it. */
export interface Script {
	id: string;
	label: string;
	/** Letters that belong to it. */
	letters: RegExp;
	name: Face;
	cite: Face;
	/** Not a dependency, because it is large: drawn from it when the author has installed it. */
	optional?: boolean;
	/** The one file of an optional face that has most of its letters; the rest is in numbered slices. */
	whole?: string;
	/** It needs more room between lines. */
	tall?: boolean;
}

const face = (family: string, weight: number): Face => ({
	family,
	package: family.toLowerCase().replaceAll(' ', '-'),
	weight,
});
const noto = (script: string, serif = true): Pick<Script, 'name' | 'cite'> => ({
	name: face(`Noto Sans ${script}`, 800),
	cite: serif ? face(`Noto Serif ${script}`, 500) : face(`Noto Sans ${script}`, 500),
});

/** Latin, Cyrillic and Greek: the look's own faces. Every text tries these first. */
export const ownFaces: Record<Voice, Face> = {
	name: { family: 'Ysabeau', package: 'ysabeau', weight: 900 },
	label: { family: 'Ysabeau', package: 'ysabeau', weight: 600 },
	cite: { family: 'Alegreya', package: 'alegreya', weight: 400, italic: true },
	text: { family: 'Alegreya', package: 'alegreya', weight: 400 },
	strong: { family: 'Alegreya', package: 'alegreya', weight: 700 },
};

/** Every other script, in the order in which faces are tried. Arabic is not Noto: satori#735 sets its dots off the letters. */
export const scripts = [
	{
		id: 'arab',
		label: 'Arabic',
		letters: /\p{Script=Arabic}/u,
		name: face('Vazirmatn', 800),
		cite: face('Amiri', 400),
		tall: true,
	},
	{ id: 'hebr', label: 'Hebrew', letters: /\p{Script=Hebrew}/u, ...noto('Hebrew') },
	{ id: 'deva', label: 'Devanagari', letters: /\p{Script=Devanagari}/u, ...noto('Devanagari'), tall: true },
	{ id: 'khmr', label: 'Khmer', letters: /\p{Script=Khmer}/u, ...noto('Khmer'), tall: true },
	{ id: 'taml', label: 'Tamil', letters: /\p{Script=Tamil}/u, ...noto('Tamil'), tall: true },
	{ id: 'thai', label: 'Thai', letters: /\p{Script=Thai}/u, ...noto('Thai'), tall: true },
	{ id: 'ethi', label: 'Ethiopic', letters: /\p{Script=Ethiopic}/u, ...noto('Ethiopic', false) },
	{ id: 'geor', label: 'Georgian', letters: /\p{Script=Georgian}/u, ...noto('Georgian') },
	{
		id: 'jpan',
		label: 'Japanese',
		letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
		name: face('Noto Sans JP', 900),
		cite: face('Noto Serif JP', 500),
		optional: true,
		whole: 'japanese',
	},
	{
		id: 'kore',
		label: 'Korean',
		letters: /\p{Script=Hangul}/u,
		name: face('Noto Sans KR', 900),
		cite: face('Noto Serif KR', 500),
		optional: true,
		whole: 'korean',
	},
	{
		id: 'hans',
		label: 'Chinese',
		letters: /[\p{Script=Han}\u3001-\u303f\uff01-\uff60]/u,
		name: face('Noto Sans SC', 900),
		cite: face('Noto Serif SC', 500),
		optional: true,
		whole: 'chinese-simplified',
	},
] as const satisfies readonly Script[];

/** Scripts that a text is written in, besides Latin, Cyrillic and Greek. */
export const scriptsIn = (text: string): Script[] => scripts.filter(({ letters }) => letters.test(text));

/** The face of a script for a voice. */
export const faceFor = (script: Script, voice: Voice): Face =>
	voice === 'name' || voice === 'label' ? script.name : script.cite;

/** Whether the text has a letter that may be set in italics and with tracking. */
export const isLatinish = (text: string): boolean =>
	/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text);
