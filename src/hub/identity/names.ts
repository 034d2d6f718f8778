import { fold, oneLine } from '../text.ts';
import { asInPassports, asItLooks, asManyWrite, inBareLetters } from './latin.ts';

/** Written before a name; those of the second group may be names themselves, and are titles with a full stop only. */
const titles =
	/^(?:(?:dr|drs|prof|professor|mr|mrs|ms|miss|mx|sir|dame|herr|frau|sra?|dra|mme|mlle|др|проф)\.?|(?:rev|hon|capt|col|lt|eng|ing|dipl|dipl\.?-ing|mag|med|rer|nat|phil|h\.c|dott|arq|lic)\.)$/iu;

/** Degrees and certificates behind a name, as they are written: `Ma` may be a family name, `MA` is a degree. */
const degrees = new Set(
	`ACA ACC ACCA ACMA AIA BA BBA BEd BEng BFA BS BSc CAPM CBE CCNA CEH CEng CFA CFE CFP CIA CIMA CIPD CIPP CISA CISM
	CISSP CMA CPA CPCC CSM CSPO CTO DBA DDS DPhil DSc DVM EdD EMBA ESQ Esq FCA FCCA FRS FRSA GPHR HonFRPS ITIL JD KBE LCSW
	LLB LLM LMFT MA MBA MBE MCC MCIPD MD MEd MEng MFA MPA MPH MPhil MRes MS MSc MSW OBE OM PCC PE PEng PGCE PHR PMI-ACP PMP PSM
	PgDip PHD PhD PsyD RDN RN SHRM-CP SHRM-SCP SPC SPHR`.split(/\s+/),
);

const generations = /^(?:jr|sr|junior|senior|ii|iii|iv)\.?$/i;

const particles = new Set(
	`af al av bin bint da das de del dela della den der des di do dos du e el ibn la las le los ten ter
	van vom von y zu zum zur`.split(/\s+/),
);

/**
 * Emoji and other pictures, all that they are put together of, and the signs of registered words. Node would take as long to
 * make \p{RGI_Emoji} as to read a thousand names.
 */
const pictures =
	/[\d#*]\ufe0f?\u20e3|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{So}\p{Co}\ufe0f\u{e0020}-\u{e007f}]\u200d?/gu;
/** Letters that only look like ordinary ones: 𝕸𝖆𝖞𝖆, Ｍａｙａ. */
const disguised = /[\u{1d400}-\u{1d7ff}\uff21-\uff3a\uff41-\uff5a]+/gu;
const bracketed = /\s*(?:\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|【[^【】]*】)\s*/g;
const nickname = /(?<=\S\s+)(?:"[^"]+"|“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|[‘'][^‘’']+[’'])(?=\s+\S)/g;
/** What begins a line of a list or a heading. */
const lineMarks = /^(?:[-–—•·#>*+]+\s+)+/u;
/** What begins a motto behind a name: `Maya Johnson | We are hiring`. */
const motto = /\s+[-–—|•·/]+\s+.*$/su;

/** Words that lead to the next too, and tell one name from another: son, daughter, father, mother, servant of. */
const leading = new Set('آل أبو أبي أم ابن ابو ابي ام بن بنت عبد בן בת אבו אבן אל wa'.split(' '));

/** Whether a word, in small letters, leads to the next of a name: `von`, `de`, `bin`, `בן`. */
export const isParticle = (word: string): boolean => particles.has(word) || leading.has(word);

/**
 * A name as people say it: without titles, degrees, pictures, asides and mottos, the family name last. `Dr. Ada Lovelace,
 * PhD 🌟` and `Lovelace, Ada` are Ada Lovelace. Of a name that is nothing else all stays.
 */
export function plainName(written: string): string {
	const alone = withoutAsides(oneLine(inOrdinaryLetters(written)).replace(lineMarks, ''));
	const bare = namePartsIn(withoutTitles(withoutDegrees(givenNameFirst(alone))));
	return bare.length > 0 ? bare.join(' ') : oneLine(written);
}

function inOrdinaryLetters(written: string): string {
	// Most names are: ten thousand are asked for at once.
	if (/^[\x20-\x7e\u00c0-\u024f]*$/.test(written)) return written;
	return written.replace(disguised, (some) => some.normalize('NFKC')).replace(pictures, ' ');
}

/** The words of a plain name that say who it is: no particles, no generations. The first one is one of them, whatever it is. */
export function telling(name: string): string[] {
	const words = namePartsIn(name.replace(/(?<=[\p{Script=Katakana}ー])[・＝=](?=\p{Script=Katakana})/gu, ' '));
	const isCapital = words.some((word) => /^\P{L}*\p{Lu}/u.test(word));
	const own = words.filter((word, at) => {
		if (leadingFirst.test(word)) return words.length === 1;
		if (at === 0) return words.length < 2 || word.toLowerCase() !== 'the';
		if ((at > 1 ? joinsNext : /^عبد$/).test(words[at - 1] as string)) return false;
		if (generations.test(word)) return words.length < 3;
		const isLast = at === words.length - 1;
		return isCapital && !isLast ? /\p{Lu}|^\P{Ll}/u.test(word) : !particles.has(word);
	});
	return isSpanish(own) ? own.slice(0, -1) : own;
}

/** Son, daughter, father, mother, house of: they stand even before the first word. */
const leadingFirst = /^(?:آل|أبو|أبي|أم|ابن|ابو|ابي|بن|بنت)$/;

/** What is one word with the next. */
const joinsNext = /^(?:عبد|St\.?|Ste\.?|Saint)$/;

/** Whether two Spanish family names end a name: people use the first of them. */
function isSpanish(words: readonly string[]): boolean {
	const families = words.slice(-2).map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''));
	const isPatronymic = (word: string) => /^\p{Lu}\p{L}+[ei]z$/u.test(word);
	return (
		words.length > 2 &&
		families.some(isPatronymic) &&
		families.every((word) => isPatronymic(word) || spanishFamilyNames.has(word))
	);
}
const spanishFamilyNames = new Set(
	`Alonso Blanco Castillo Castro Cruz Delgado Flores Garcia Gil Guerrero Herrera Iglesias Marin Medina Mendoza Molina
	Morales Moreno Munoz Navarro Ortega Ramos Reyes Rojas Romero Rubio Santos Sanz Serrano Soto Suarez Torres Vargas Vega`.split(
		/\s+/,
	),
);

/**
 * What spellings of one name have in common: two names are the same if one of these is. Case, accents, particles, middle
 * initials, the order of the words and the spaces between them make no difference. Never empty.
 */
export function nameKeys(written: string): string[] {
	const plain = plainName(written);
	const spelled = [inBareLetters(plain), asInPassports(plain)];
	const keys = [...new Set([...spelled, ...spelled.map(asManyWrite)])].flatMap((form) => {
		const words = form
			.replace(/['’ʼʻ`´]/g, '')
			.split(/[^\p{L}\p{M}\p{N}]+/u)
			.flatMap((word) => fold(unmixed(word)) || []);
		const ordered = withoutParticles(withoutMiddle(words)).sort().join(' ');
		return [words.join(''), ordered];
	});
	const distinct = [...new Set(keys.filter(Boolean))];
	return distinct.length > 0 ? distinct : [written.normalize('NFC').trim()];
}

/** A name that is shouted, as it is said: `SARAH O’CONNOR` is Sarah O’Connor. One word may be short for others, and stays. */
export function withoutShouting(name: string): string {
	const words = namePartsIn(name);
	if (words.length < 2 || /\p{Ll}/u.test(name)) return name;
	// Only Turkish writes this letter, and an I without a dot beside it.
	const lang = name.includes('İ') ? 'tr' : 'en';
	return words.map((word, at) => (isShort(word) ? word : withSmallLetters(word, at === 0, lang))).join(' ');
}

const withSmallLetters = (word: string, isFirst: boolean, lang: string): string => {
	const small = word.toLocaleLowerCase(lang);
	if (!isFirst && particles.has(small)) return small;
	return small.replace(/(?<![\p{L}\p{M}’'ʼ])\p{L}|(?<=^[dlo][’'ʼ])\p{L}|(?<=^mc)\p{L}/gu, (letter) =>
		letter.toLocaleUpperCase(lang),
	);
};

/** Initials and numbers of kings. */
const isShort = (word: string): boolean =>
	/[.\d]/.test(word.slice(0, -1)) || /^[^AEIOUY\P{Script=Latin}]{2}$/u.test(word) || /^I{2,3}$|^IV$/.test(word);

/** `Family, Given, Degree` in the order in which it is said. Behind two names a comma may stand for anything, and stays. */
function givenNameFirst(name: string): string {
	const [first = '', ...others] = name.split(/\s*[,،，;]\s*/).filter(Boolean);
	const rest = others.filter((part, at) => {
		const before = [first, ...others.slice(0, at)].join(' ');
		return !isDegrees(part, before) && !namePartsIn(part).every((word) => titles.test(word));
	});
	const [given, more] = rest;
	if (given === undefined) return first;
	if (generations.test(given)) return `${first} ${given}`;
	const family = withoutTitles(first);
	const isFamily = namePartsIn(family).filter((word) => !particles.has(word.toLowerCase())).length === 1;
	return isFamily && more === undefined ? `${withoutDegrees(given, 1)} ${family}` : [first, ...rest].join(', ');
}

/** Whether all words behind a comma are degrees. Capitals that nobody knows are, behind a name of two words in small letters. */
function isDegrees(part: string, name: string): boolean {
	const isWhole = namePartsIn(name).length > 1;
	const isShouted = !/\p{Ll}/u.test(name);
	return namePartsIn(part).every((word) =>
		isDegree(word) ? isWhole || word.length > 2 : isWhole && !isShouted && /^[A-Z][A-Z-]{1,7}$/.test(word),
	);
}

const isDegree = (word: string): boolean => degrees.has(word.replace(/[.()]/g, ''));

/** So many words of a name stay at least. */
const withoutDegrees = (name: string, least = 2): string => {
	const words = namePartsIn(name);
	while (words.length > least && /\p{Ll}/u.test(words[0] ?? '') && isDegree(words.at(-1) ?? '')) words.pop();
	return words.join(' ');
};

const withoutTitles = (name: string): string => {
	const words = namePartsIn(name);
	while (titles.test(words[0] ?? '') && /\p{L}{2}|\p{Lo}/u.test(words.slice(1).join(' '))) words.shift();
	return words.join(' ');
};

/** Asides go where a name is left: two words, or one of a script that writes names as one. */
function withoutAsides(name: string): string {
	const isName = (left: string) =>
		namePartsIn(left).length > 1 ||
		/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u.test(left);
	const without = (from: string, aside: RegExp): string => {
		const left = oneLine(from.replace(aside, ' '));
		return isName(left) ? left : from;
	};
	const unpronounced = oneLine(name.replace(/\s*[([][^()[\]]*\/[^()[\]]*[)\]]/g, ' ')) || name;
	return without(without(without(unpronounced, bracketed), nickname), motto);
}

/** Letters that look Latin in a word that has Latin ones are meant to be. */
const unmixed = (word: string): string => (/\p{Script=Latin}/u.test(word) ? asItLooks(word) : word);

const withoutMiddle = (words: readonly string[]): string[] =>
	words.filter(
		(word, at) => at === 0 || at === words.length - 1 || !/^[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(word),
	);

/** Without particles where two words are left: Lê Văn An is no An. */
function withoutParticles(words: string[]): string[] {
	const left = words.filter((word) => !particles.has(word));
	return left.length > 1 ? left : words;
}

const namePartsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);
