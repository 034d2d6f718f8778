import { expect, test } from 'vitest';
import { lengthInEm, widthInEm } from './estimate.ts';

const width = (text: string) => Number(widthInEm(text));

test.for([
	['Acknowledgements and Featherstonehaugh-Cholmondeley', 'Featherstonehaugh-'],
	['Featherstonehaugh\u2010Cholmondeley', 'Featherstonehaugh\u2010'],
	['Internationalisation—acknowledgements', 'Internationalisation—'],
	['感謝の言葉を集める', '感'],
	['Sigurbjörg Hallgrímsdóttir', 'Hallgrímsdóttir'],
	['Featherstonehaugh\u2011Cholmondeley', 'Featherstonehaugh\u2011Cholmondeley'],
] as const)('“%s” is as wide as “%s”, within which no line may end', ([text, part]) => {
	expect(width(text)).toBe(width(part));
});

test('no words have a width', () => {
	expect(width('')).toBe(0);
});

test('a text is as long as its words and what stands between them, and never nothing', () => {
	expect(Number(lengthInEm('aaa aaa'))).toBeCloseTo(2 * width('aaa') + width('a'), 1);
	expect(lengthInEm('')).toBe('1.0');
});
