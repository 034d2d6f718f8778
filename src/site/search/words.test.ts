import { expect, test } from 'vitest';
import { askedWords, handleWords, labels, prose } from './words.ts';

test.each([
	['Łukasz Żurawski', 'lukasz zurawski'],
	['Þórdís Hallgrímsdóttir', 'thordis hallgrimsdottir'],
	['Søren Weiß, Œuvre', 'soren weiss oeuvre'],
	['Zeynep AĞAOĞLU İzmir ılık', 'zeynep agaoglu izmir ilik'],
	['Nguyễn Thị Ánh Tuyết', 'nguyen thi anh tuyet'],
	['Θάλεια Βουτσινά', 'θαλεια βουτσινα'],
	['Σίσυφος ΣΊΣΥΦΟΣ', 'σισυφοσ σισυφοσ'],
	['Андрій Ёлкин', 'андріи елкин'],
	['Farrukh Yo‘ldoshev of Hawaiʻi', 'farrukh yoldoshev of hawaii'],
	['O’Brien & Co.', 'obrien co'],
	['ريمُ الخطيب', 'ريم الخطيب'],
	['محمـــد', 'محمد'],
	['علی کریمی', 'علي كريمي'],
	['आशा श्रेष्ठ', 'आशा श्रेष्ठ'],
	['ＦＵＬＬ width', 'full width'],
	['林晓岚', '林晓岚'],
	['한서윤 and 한서윤', '한서윤 and 한서윤'],
	['C, C++ (C#/.NET) C++20', 'c c++ c# .net c++ 20'],
	['wait ...net, 1+1, #maps#tea', 'wait net 1 1 maps tea'],
	['Tea 🎉!', 'tea 🎉'],
	['Objective C', 'objective c'],
	['… !', ''],
])('%s is compared as “%s”', (text, words) => {
	expect(prose(text)).toBe(words);
	expect(labels(text)).toBe(words);
});

test('what signs hold together is two words and one', () => {
	expect(prose('A front-end by Jean-Baptiste')).toBe('a front end frontend by jean baptiste jeanbaptiste');
	expect(labels('Han Seo-yun', 'Han Seo-yun', '한서윤', undefined)).toBe('han seo yun|han seoyun|한서윤');
	expect(labels('Objective-C', 'R&D')).toBe('objective|objectivec|rd');
	expect(labels('J. R. R. Tolkien', 'J.R.R. Tolkien')).toBe('j r r tolkien|tolkien|jrr tolkien');
	expect(labels('Node.js', 'NodeJS')).toBe('node js|nodejs');
	expect(handleWords('ada@social.example', 'ada', 'Ada_L', '…')).toBe('adasocialexample|ada|adal');
});

test('what is typed is words, and handles where there is an @', () => {
	const typed = (words: string) =>
		askedWords(words).map(({ parts, isHandle }) => (isHandle ? '@' : '') + parts.join('+'));
	expect(typed('Node.js, c#/.net  Jean-B')).toEqual(['node+js', 'c#', '.net', 'jean+b']);
	expect(typed('@Ada ada@social.example ＠wide @')).toEqual(['@ada', '@ada+social+example', '@wide']);
	expect(typed(' … .* \\ @')).toEqual([]);
});
