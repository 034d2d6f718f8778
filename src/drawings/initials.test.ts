import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemes } from '../graphemes.ts';
import { initials } from './initials.ts';

const named: [name: string, letters: string, given?: string][] = [
	['Ada Lovelace', 'AL'],
	['Ada', 'A'],
	['  Ada   Lovelace ', 'AL'],
	['Ada Augusta King Lovelace', 'AL'],
	['ada lovelace', 'AL'],
	['mina torv', 'MT'],
	['bell hooks', 'BH'],
	['ludwig van beethoven', 'LB'],
	['Bruno Ostrander (Squib)', 'BO'],
	['Robert “Bob” Smith', 'RS'],
	['Ada (she/her)', 'A'],
	['Dr. Ada Lovelace', 'AL'],
	['Prof. Dr. Lovelace', 'L'],
	['🌟Maya Johnson, MBA, PMP® 🌟', 'MJ'],
	['van der Berg, Jan', 'JB'],
	['Lovelace, Ada', 'AL'],
	['John Smith Jr.', 'JS'],
	['林晓岚 (Lin Xiaolan)', '林岚'],
	['Аня де ла Крус', 'АК'],
	['Ingeborg van der Zwaluw', 'IZ'],
	['Mateus dos Anjos', 'MA'],
	['Leonardo da Vinci', 'LV'],
	['van der Zwaluw', 'VZ'],
	['Jean-Baptiste Ouédraogo', 'JO'],
	['Élodie Ångström', 'ÉÅ'],
	['E\u0301lodie Durand', 'É\u0301D'.normalize('NFC').replace('É́', 'É')],
	['Łukasz Żurawski', 'ŁŻ'],
	['София Марченко', 'СМ'],
	['ريم الخطيب', 'رخ'],
	['الخطيب', 'خ'],
	['יעל ברקאי', 'יב'],
	['林晓岚', '林岚'],
	['林', '林'],
	['ಪ್ರಶ್ನೆ ಕ್ಷಮಾ', 'ಪ್ರಕ್ಷ'],
	['ஸ்ரீ க்ஷேமா', 'ஸ்ரீக்ஷே'],
	['ක්‍ෂ ශ්‍රී', 'ක්‍ෂශ්‍රී'],
	['ਪ੍ਰੇਮ ਸਿੰਘ', 'ਪ੍ਰੇਸਿੰ'],
	['स्त्री क्षमा', 'स्त्रीक्ष'],
	['한서윤', '한윤'],
	['山田 太郎', '山太'],
	['आशा श्रेष्ठ', 'आश्रे'],
	['ចាន់ សុភា', 'ចាសុ'],
	['“Ada” (Lovelace)', 'AL'],
	["D'Arcy O'Brien", 'DO'],
	['3 Doors Down', '3D'],
	['ʻAlohilani Kaʻahu', 'AK'],
	['A⃣da B⃣yron', 'AB'],
	['Dr. Anna von der Heide', 'AH'],
	['María José García López', 'MG'],
	['Gabriel García Márquez', 'GG'],
	['Inés Muñoz Ortiz', 'IM'],
	['Juan Lope Gómez', 'JG'],
	["Conan O'Brien", 'CO'],
	['Ronald McDonald', 'RM'],
	['Ana de la Cruz', 'AC'],
	['Jill St. John', 'JS'],
	['Antoine de Saint-Exupéry', 'AS'],
	['St. John', 'SJ'],
	['X Æ A-12', 'XA'],
	['Ngũgĩ wa Thiong’o', 'NT'],
	['Jeanne d’Arc', 'JA'],
	['Ada lovelace', 'AL'],
	['Neil deGrasse Tyson', 'NT'],
	['A. P. J. Abdul Kalam', 'AK'],
	['S. Ramanujan', 'SR'],
	['@handle', 'H'],
	['#WomenInTech', 'W'],
	['The Coding Club', 'CC'],
	['Henry Louis Gates III', 'HG'],
	['Ada Lovelace PhD', 'AL'],
	['Smith, John', 'JS'],
	['李小龙', '李龙'],
	['高橋健一', '高健'],
	['高橋ひろし', '高ひ'],
	['さくら ももこ', 'さも'],
	['スティーブ・ジョブズ', 'スジ'],
	['남궁민수', '남민'],
	['أبو بكر الصديق', 'بص'],
	['أحمد بن عبد الله', 'أع'],
	['عبد الله', 'ع'],
	['ابن سينا', 'س'],
	['דוד בן גוריון', 'דג'],
	['เสาวลักษณ์ ไชยวงศ์', 'สช'],
	['สมชาย ใจดี', 'สจ'],
	['ონისე არაბიძე', 'ოა'],
	['ßandra ŉdebele', 'ßN'],
	['Ada Lovelace', 'AL', 'A. L.'],
	['Ada Lovelace', 'AL', '–'],
	['Ada Lovelace', 'XY', 'XY'],
	['Ada Lovelace', 'ab', 'abcd'],
	['Ada Lovelace', 'Ö', 'Ö'],
];
test.for(named)('the initials of %s are %s', ([name, letters, given]) => {
	expect(initials(name, given).join('').normalize('NFC')).toBe(letters);
	expect(initials(name, given).length).toBeLessThanOrEqual(2);
});

test('everybody has a letter, whatever the name', () => {
	for (const name of ['.', '🎉', '“”', '-', 'x', 'ß', 'ال'])
		expect(initials(name).join('').length, name).toBeGreaterThan(0);
});

test('initials are whole letters, whatever the name', () => {
	const anyName = fc.oneof(
		fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
		fc.string({ unit: 'grapheme' }),
	);
	fc.assert(
		fc.property(anyName, anyName, (name, given) => {
			for (const letter of [...initials(name), ...initials(name, given)]) {
				expect(letter).not.toMatch(/^\p{M}/u);
				expect([...graphemes().segment(letter)].length, letter).toBeLessThanOrEqual(2);
			}
		}),
		{ numRuns: 2000, seed: 3 },
	);
});
