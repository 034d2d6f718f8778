import { expect, test } from 'vitest';
import { wordsIn } from '../words/words.ts';
import { numeralIn } from './numeral.ts';

const words = wordsIn('en');

test.for([
	['for her fortieth pump, mended by the thirty-ninth person whom she taught', '40'],
	['for ten thousand loans and one missing spirit level', '10,000'],
	['for three hundred evenings', '300'],
	['for her four-thousandth letter', '4,000'],
	['for two hundred and forty-three talks', '243'],
	['for a hundred mended bikes', '100'],
	['for a million steps', '1,000,000'],
	['for hundreds of letters', '100'],
	['for three dozen eggs', '36'],
	['for 10,000 loans since 2019', '10,000'],
	['for 10 000 prêts', '10 000'],
	['for the 500th issue of 2026', '500th'],
	['for reaching 99.5% uptime', '99.5%'],
	['for €4,000 raised', '€4,000'],
	['لأربعين عامًا و٤٠ مضخة', '٤٠'],
	['記念すべき第40回', '40'],
	['für den 1.000. Beitrag', '1.000'],
	['for 7 years as one of us', '7'],
	['for 2 million downloads', '2\u00a0million'],
	['for 3.5 million readers', '3.5\u00a0million'],
	['for 3.5-litre kettles', undefined],
	['for 10,000-strong crowds', undefined],
	['for half a million steps', '500,000'],
	['for three billion steps', '3,000,000,000'],
	['for seven, eight and nine', '7'],
	['für 2 Millionen Leser', '2\u00a0Millionen'],
	['10万次下载', '10万'],
	['100만 명', '100만'],
	['za 5 tysięcy pomp', '5\u00a0tysięcy'],
	['for 2 mile-long walks', '2'],
	['for one of us, since 2019', undefined],
	['for a second home', undefined],
	['for HTML5, v2 and the 3D printer at 8:30', undefined],
	['for “Often” and the tenths', undefined],
	['', undefined],
] as const)('the numeral of “%s” is %s', ([text, numeral]) => {
	expect(numeralIn(text, words)).toBe(numeral);
});

test.for([
	['nl', 'voor tien jaar, en dozen vol', undefined],
	['pl', 'za ten jeden raz', undefined],
	['de', 'für 1.000 Beiträge', '1.000'],
] as const)('in %s, “%s” has %s: English words count only in English', ([lang, text, numeral]) => {
	expect(numeralIn(text, wordsIn(lang))).toBe(numeral);
});
