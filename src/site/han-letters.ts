/** The first letters of the blocks into which readers of Chinese divide their letters, in the order in which `Intl` sorts them. */
const blocks: Record<string, readonly (readonly [label: string, first: string])[]> = {
	// By sound. No sound begins with I, U or V.
	Hans: pairs('A阿 B八 C嚓 D哒 E妸 F发 G旮 H哈 J击 K喀 L垃 M妈 N拿 O噢 P趴 Q七 R然 S仨 T他 W哇 X夕 Y丫 Z匝'),
	// By how many strokes a letter takes.
	Hant: [...'一丁丈不且丞串並亭乘乾傀亂僎僵儐償儭儳儶儷亹'].map((first, at) => [`${at + 1}畫`, first] as const),
};

function pairs(written: string): [label: string, first: string][] {
	return written.split(' ').map(([label = '', first = '']) => [label, first]);
}

/** Under what a Chinese letter is looked for in a language: its sound or its strokes. Undefined where readers have no such order. */
export function hanBlocksIn(lang: string): ((letter: string) => string | undefined) | undefined {
	const known = blocks[new Intl.Locale(lang).maximize().script ?? ''];
	const { compare } = new Intl.Collator(lang);
	return known && ((letter) => known.findLast(([, first]) => compare(first, letter) <= 0)?.[0]);
}
