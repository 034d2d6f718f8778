/** Two voices: names are heavy and upright, praise is literary. `label` is the names' face, lighter. */
export type Voice = 'name' | 'label' | 'cite' | 'text' | 'strong';

/** One font of Fontsource: a package, a weight and a slope. */
export interface Face {
	family: string;
	package: string;
	/** A file with all its letters, by package, where the package of Fontsource lacks some. */
	file?: string;
	weight: number;
	italic?: boolean;
	/** Added to every letter on cards, in em. */
	tracking?: number;
	/** Its letters, where its package tells of fewer. */
	range?: string;
	/** The writing whose forms of letters it has, where others of its script have others: `Hant`. */
	writing?: string;
}

/** A script, and the faces that draw it. Of several, the first that has a letter draws it. */
export interface Script {
	id: string;
	label: string;
	/** Letters that belong to it. */
	letters: RegExp;
	/** Letters that its faces also have, for when those of another script are not there. */
	also?: RegExp;
	name: readonly Face[];
	cite: readonly Face[];
	/** Not a dependency, because it is large: drawn when the author has installed a face of it. */
	optional?: boolean;
	/** The one file of an optional face that has most of its letters; the rest is in numbered slices. */
	whole?: string;
	/** Height of a line of names in em, where more than Latin needs; praise takes a quarter more. */
	leading?: number;
}

const face = (family: string, weight: number): Face => ({
	family,
	package: family.toLowerCase().replaceAll(' ', '-'),
	weight,
});
const sans = (script: string): Pick<Script, 'name' | 'cite'> => ({
	name: [face(`Noto Sans ${script}`, 800)],
	cite: [face(`Noto Sans ${script}`, 500)],
});
const noto = (script: string): Pick<Script, 'name' | 'cite'> => ({
	name: [face(`Noto Sans ${script}`, 800)],
	cite: [face(`Noto Serif ${script}`, 500), face(`Noto Sans ${script}`, 500)],
});

/** Latin, Cyrillic and Greek: the look's own faces. Every text tries these first. */
export const ownFaces: Record<Voice, Face> = {
	name: { family: 'Ysabeau', package: 'ysabeau', weight: 900, tracking: -0.022 },
	label: { family: 'Ysabeau', package: 'ysabeau', weight: 600 },
	cite: { family: 'Alegreya', package: 'alegreya', weight: 400, italic: true, tracking: -0.004 },
	text: { family: 'Alegreya', package: 'alegreya', weight: 400 },
	strong: { family: 'Alegreya', package: 'alegreya', weight: 700 },
};

/** Every other script, in the order in which faces are tried. */
export const scripts = [
	{
		id: 'arab',
		label: 'Arabic',
		letters: /\p{Script=Arabic}/u,
		name: [face('Vazirmatn', 800), face('Amiri', 700)],
		cite: [face('Amiri', 400)],
		leading: 1.25,
	},
	{ id: 'hebr', label: 'Hebrew', letters: /\p{Script=Hebrew}/u, ...noto('Hebrew') },
	{ id: 'deva', label: 'Devanagari', letters: /\p{Script=Devanagari}/u, ...noto('Devanagari'), leading: 1.25 },
	{ id: 'beng', label: 'Bengali', letters: /[\p{Script=Bengali}৳]/u, ...noto('Bengali'), leading: 1.3 },
	{ id: 'guru', label: 'Gurmukhi', letters: /\p{Script=Gurmukhi}/u, ...sans('Gurmukhi'), leading: 1.25 },
	{ id: 'gujr', label: 'Gujarati', letters: /\p{Script=Gujarati}/u, ...noto('Gujarati'), leading: 1.3 },
	{ id: 'orya', label: 'Odia', letters: /\p{Script=Oriya}/u, ...sans('Oriya'), leading: 1.3 },
	{ id: 'taml', label: 'Tamil', letters: /\p{Script=Tamil}/u, ...noto('Tamil'), leading: 1.25 },
	{ id: 'telu', label: 'Telugu', letters: /\p{Script=Telugu}/u, ...noto('Telugu'), leading: 1.4 },
	{ id: 'knda', label: 'Kannada', letters: /\p{Script=Kannada}/u, ...sans('Kannada'), leading: 1.4 },
	{ id: 'mlym', label: 'Malayalam', letters: /\p{Script=Malayalam}/u, ...noto('Malayalam'), leading: 1.3 },
	{ id: 'sinh', label: 'Sinhala', letters: /\p{Script=Sinhala}/u, ...noto('Sinhala'), leading: 1.3 },
	{ id: 'thai', label: 'Thai', letters: /\p{Script=Thai}/u, ...noto('Thai'), leading: 1.3 },
	{ id: 'laoo', label: 'Lao', letters: /\p{Script=Lao}/u, ...noto('Lao'), leading: 1.35 },
	{ id: 'khmr', label: 'Khmer', letters: /\p{Script=Khmer}/u, ...noto('Khmer'), leading: 1.36 },
	{ id: 'mymr', label: 'Burmese', letters: /\p{Script=Myanmar}/u, ...noto('Myanmar'), leading: 1.6 },
	{
		id: 'tibt',
		label: 'Tibetan',
		letters: /\p{Script=Tibetan}/u,
		name: [face('Noto Serif Tibetan', 800)],
		cite: [face('Noto Serif Tibetan', 500)],
		leading: 1.7,
	},
	{ id: 'ethi', label: 'Ethiopic', letters: /\p{Script=Ethiopic}/u, ...sans('Ethiopic'), leading: 1.1 },
	{ id: 'geor', label: 'Georgian', letters: /\p{Script=Georgian}/u, ...noto('Georgian'), leading: 1.1 },
	{ id: 'armn', label: 'Armenian', letters: /\p{Script=Armenian}/u, ...noto('Armenian'), leading: 1.1 },
	{ id: 'thaa', label: 'Thaana', letters: /\p{Script=Thaana}/u, ...sans('Thaana'), leading: 1.3 },
	{ id: 'cher', label: 'Cherokee', letters: /\p{Script=Cherokee}/u, ...sans('Cherokee'), leading: 1.1 },
	{
		id: 'kore',
		label: 'Korean',
		letters: /\p{Script=Hangul}/u,
		name: [face('Black Han Sans', 400), face('Gowun Dodum', 400)],
		cite: [face('Gowun Dodum', 400)],
		leading: 1.1,
	},
	{
		id: 'jpan',
		label: 'Japanese',
		letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
		also: /[\p{Script=Han}\u3001-\u303f\uff01-\uff60]/u,
		name: [face('Noto Sans JP', 900), face('Dela Gothic One', 400)],
		cite: [face('Noto Serif JP', 500), face('Zen Antique', 400)],
		optional: true,
		whole: 'japanese',
		leading: 1.1,
	},
	{
		id: 'hans',
		label: 'Chinese',
		letters: /[\p{Script=Han}\u3001-\u303f\uff01-\uff60]/u,
		name: [
			face('Noto Sans SC', 900),
			{ ...face('Noto Sans TC', 900), writing: 'Hant' },
			face('ZCOOL QingKe HuangYou', 400),
		],
		cite: [face('Noto Serif SC', 500), { ...face('Noto Serif TC', 500), writing: 'Hant' }, face('ZCOOL XiaoWei', 400)],
		optional: true,
		whole: 'chinese-simplified',
		leading: 1.1,
	},
] as const satisfies readonly Script[];

const symbols: readonly Face[] = [
	face('Noto Sans Symbols 2', 400),
	face('Noto Sans Symbols', 800),
	// Its package tells of Latin letters only.
	{ ...face('Noto Sans Math', 400), range: 'U+0300-036F,U+2010-2BFF' },
];

/** Faces with every mark that Latin, Cyrillic and (Gentium) Greek letters bear, each at its place. */
const andika = (weight: number, style: string): Face => ({
	...face('Andika', weight),
	file: `@expo-google-fonts/andika/Andika_${style}.ttf`,
	range: 'U+0020-036F,U+0400-052F,U+1AB0-1AFF,U+1C80-1EFF,U+2000-2BFF,U+2C60-2DFF,U+A640-A7FF,U+AB30-AB6F,U+FB00-FB06',
});
const gentium: Face = {
	...face('Gentium Plus', 400),
	italic: true,
	file: '@expo-google-fonts/gentium-plus/GentiumPlus_400Regular_Italic.ttf',
	range: 'U+0020-052F,U+1AB0-1AFF,U+1C80-1FFF,U+2000-2BFF,U+2C60-2DFF,U+A640-A7FF,U+AB30-AB6F,U+FB00-FB06',
};

/** What draws the letters that all others lack: rare Latin, Cyrillic and Greek ones, and signs. */
const lastFaces: Record<'name' | 'label' | 'cite', readonly Face[]> = {
	name: [andika(700, '700Bold'), face('Alegreya', 800), ...symbols],
	label: [andika(400, '400Regular'), face('Alegreya', 500), ...symbols],
	cite: [gentium, andika(400, '400Regular'), ...symbols],
};

/** Scripts that a text is written in, besides Latin, Cyrillic and Greek: those that own its letters first, and one for signs of others. */
export function scriptsIn(text: string): Script[] {
	const all: readonly Script[] = scripts;
	const own = all.filter(({ letters }) => letters.test(text));
	const found = [...own, ...all.filter((script) => !own.includes(script) && script.also?.test(text))];
	for (const [sign] of text.matchAll(signs)) {
		if (found.some((script) => hasSign(script, sign))) continue;
		const script = all.find((one) => hasSign(one, sign));
		if (script) found.push(script);
	}
	return found;
}

/** Signs and marks that several scripts share, but not all. */
const signs = /(?=[\u0600-\u1fff\u3000-\u30ff\ufd00-\ufdff\uff00-\uffef])[\p{Script=Common}\p{Script=Inherited}]/gu;
const signsOf = new Map(
	scripts.map(({ id, letters }): [string, RegExp] => [
		id,
		new RegExp(letters.source.replaceAll('{Script=', '{Script_Extensions='), 'u'),
	]),
);

/** Whether a script has a letter, or shares a sign with others. */
export const hasSign = ({ id, also }: Script, sign: string): boolean =>
	signsOf.get(id)?.test(sign) === true || also?.test(sign) === true;

/** The faces of a script for a voice. */
export const facesFor = (script: Script, voice: Voice): readonly Face[] =>
	voice === 'name' || voice === 'label' ? script.name : script.cite;

/** What draws the letters that all others lack, in a voice. */
export const lastFacesFor = (voice: Voice): readonly Face[] =>
	lastFaces[voice === 'name' || voice === 'label' ? voice : 'cite'];
