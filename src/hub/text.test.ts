import { expect, test } from 'vitest';
import { clean, cleanLine, cut, directionOf, exact, fold, nearest, sentenceCase, slug, unquoted } from './text.ts';

/** All sorts of letters, alone and in pairs: what holds for these holds for names. */
const letters = [
	...'aZ09 -_*`[](!)<>&"\'éßİıŁøñ',
	'e\u0301',
	'A\u030a',
	'한',
	'\u1112\u1161\u11ab',
	'ﬁ',
	'½',
	'ﷺ',
	'林',
	'आशा',
	'क्‍ष',
	'ريم',
	'יעל',
	'ចាន់',
	'👩🏽‍🚀',
	'🏴󠁧󠁢󠁥󠁮󠁧󠁿',
	'\u200c',
	'\u200d',
	'\t',
	'\n',
];
const unwanted = [
	'\u0000',
	'\u0007',
	'\u000b',
	'\u001b',
	'\u007f',
	'\u0085',
	'\u00ad',
	'\u200e',
	'\u200f',
	'\u202e',
	'\u2066',
	'\u2069',
	'\ufeff',
	'\ufffe',
	'\uffff',
	'\ufdd0',
	'\ud800',
	'\udc00',
];
const pairs = [...letters, ...unwanted].flatMap((a) => [...letters, ...unwanted].map((b) => a + b));
const samples = [...pairs, ...pairs.map((pair) => `x${pair}\u0301y`), `z${'\u0301'.repeat(40)}`, 'Ada '.repeat(100)];

test('clean text is clean: cleaning again changes nothing, and no unwanted letter is left', () => {
	const unclean = samples.filter((text) => {
		const once = clean(text);
		const isStable = clean(once) === once && once.normalize('NFC') === once && once.isWellFormed();
		return !isStable || unwanted.slice(0, -2).some((letter) => once.includes(letter));
	});
	expect(unclean).toEqual([]);
});

test('cleaning leaves names of all scripts and emoji as they are', () => {
	for (const name of [
		'आशा श्रेष्ठ',
		'क्‍ष',
		'می‌خواهم',
		'ចាន់ សុភា',
		'Nguyễn Thị Ánh Tuyết',
		'👩🏽‍🚀',
		'Yo‘ldoshev',
		'ﻼ',
		"O'Brien",
		'ꓠ',
		'𝒜da',
	])
		expect(clean(name)).toBe(name.normalize('NFC'));
});

test('marks pile no higher than three', () => {
	expect(clean(`a${'\u0316'.repeat(50)}b`)).toBe(`a${'\u0316'.repeat(3)}b`);
});

test('a line is one line without marks of Markdown', () => {
	expect(cleanLine('  two\n lines\t of  *many*  ')).toBe('two lines of many');
	expect(cleanLine('see https://u.test/*a*/_b_ and **https://v.test/_c_**, (https://w.test/~d~)')).toBe(
		'see https://u.test/*a*/_b_ and https://v.test/_c_, (https://w.test/~d~)',
	);
	expect(cleanLine('**Bold**, __bold__, _soft_, `code`, [link](https://a.test) and ![x](/y.png)')).toBe(
		'Bold, bold, soft, code, link and x',
	);
	expect(cleanLine('==Marked==, ~~struck~~ and ==**both**==, ~~*so*~~: ![a pump|200](/y.png)')).toBe(
		'Marked, struck and both, so: a pump',
	);
	for (const kept of ['H~2~O', '~20 of ~30', 'a == b == c', 'x==y==z', '== x ==']) expect(cleanLine(kept)).toBe(kept);
	expect(cleanLine('`==x==` and https://a.test/?a==b==c~~d~~e')).toBe('==x== and https://a.test/?a==b==c~~d~~e');
	for (const kept of ['snake_case_name', '5 * 3 * 2', 'a_b', 'C**', '2 ** 3', '*', '[1]', 'f(x)'])
		expect(cleanLine(kept)).toBe(kept);
	for (const text of samples) expect(cleanLine(text)).not.toMatch(/[\n\r\t]|^\s|\s$|\s\s/);
});

test('names of code, handles and addresses are no marks of Markdown', () => {
	for (const [written, plain] of [
		['`__init__` and `**kwargs`', '__init__ and **kwargs'],
		['**`_x_`** of [`a*b*c`](https://a.test/_y_)', '_x_ of a*b*c'],
		['`_a` before `b_`', '_a before b_'],
		['Tag me as @_kit_', 'Tag me as @_kit_'],
		['https://a.test/_kit_ and a.test/__main__.html', 'https://a.test/_kit_ and a.test/__main__.html'],
		['__main__.py, __init__() and _config.yml_old', '__main__.py, __init__() and _config.yml_old'],
		['They _really_ help, and __never__ sleep.', 'They really help, and never sleep.'],
		['(_softly_) *said*, “_so_”', '(softly) said, “so”'],
	] as const)
		expect(cleanLine(written), written).toBe(plain);
});

test('what has to be exact loses only what nobody sees and what stands around it', () => {
	for (const written of [
		'ada',
		' ada\u200b',
		'a\u200bda',
		'\u202aada\u202c',
		'a\u00adda',
		'a\u2060da\ufeff',
		'ad\u200da',
		'<ada>',
		'“ada”',
		'`ada`',
		' "<ada>" ',
		"'ada'",
		'«ada»',
	])
		expect(exact(written), JSON.stringify(written)).toBe('ada');
	for (const kept of [
		'_kit_',
		'__main__',
		'a*b*c',
		'`',
		'<',
		'[a](b)',
		'می‌خواهم',
		'क्‍ष',
		'👩🏽‍🚀',
		'a"b"',
		'~ada',
		'u\u0308',
	])
		expect(exact(kept)).toBe(kept);
	for (const text of samples) expect(exact(exact(text)), JSON.stringify(text)).toBe(exact(text));
});

test('folding takes case, accents and punctuation away, and nothing else', () => {
	for (const [a, b] of [
		['Ada Lovelace', 'ada-lovelace'],
		['ÂDA', 'ada'],
		['Nguyễn', 'nguyen'],
		['e\u0301', 'É'],
		['한서윤', '한서윤'.normalize('NFD')],
		['C++', 'c'],
	] as const)
		expect(fold(a)).toBe(fold(b));
	for (const [a, b] of [
		['आशा', 'आश'],
		['ريم', 'رم'],
		['が', 'か'],
		['ไม่', 'ไม'],
		['ada1', 'ada'],
	] as const)
		expect(fold(a)).not.toBe(fold(b));
	for (const text of pairs) expect(fold(fold(text)), JSON.stringify(text)).toBe(fold(text));
});

test('a slug is part of an address: it needs no cleaning of its own', () => {
	for (const text of samples) {
		const once = slug(text);
		expect(slug(once), JSON.stringify(text)).toBe(once);
		expect(once).not.toMatch(/[\s/\\.?#%:<>"]|^-|-$|--/);
		expect(once).toBe(once.normalize('NFC'));
	}
	expect(slug('Open Maps!')).toBe('open-maps');
	expect(slug('Žižka & Søn')).toBe('žižka-søn');
	expect(slug('ريم الخطيب')).toBe('ريم-الخطيب');
	expect(slug('../../etc')).toBe('etc');
});

test('direction is that of the first strong letter', () => {
	for (const text of ['ريم', '(ريم) Reem', '12 יעל', '“שלום”', 'ܐܒ', '𞤀𞤁']) expect(directionOf(text), text).toBe('rtl');
	for (const text of ['Reem ريم', 'आशा', '', '123', '林', '(a) ريم']) expect(directionOf(text), text).toBe('ltr');
});

test('the nearest word is proposed when it may be meant, and none when not', () => {
	const fields = ['name', 'headline', 'handles', 'jobTitle', 'sortName'];
	for (const [written, near] of [
		['Name', 'name'],
		['headlin', 'headline'],
		['hadnles', 'handles'],
		['job-title', 'jobTitle'],
		['job_titel', 'jobTitle'],
	] as const)
		expect(nearest(written, fields), written).toBe(near);
	for (const written of ['x', 'website', 'biography', '']) expect(nearest(written, fields), written).toBeUndefined();
	expect(nearest('x', [])).toBeUndefined();
	expect(nearest('mial', ['mail', 'call'])).toBe('mail');
	const people = ['ada-lovelace', 'ben-fox', 'ben-hur', 'adaeze-okonkwo-bright'];
	for (const [written, near] of [
		['adaeze', 'adaeze-okonkwo-bright'],
		['Adaeze Okonkwo', 'adaeze-okonkwo-bright'],
		['ada', 'ada-lovelace'],
		['ben', undefined],
		['ade', undefined],
	] as const)
		expect(nearest(written, people), written).toBe(near);
});

test('a sentence begins with a capital, in every script that has them', () => {
	expect(sentenceCase('for tea', 'en')).toBe('For tea');
	expect(sentenceCase('élan', 'en')).toBe('Élan');
	expect(sentenceCase('iyi', 'tr')).toBe('İyi');
	expect(sentenceCase('ίσως', 'el')).toBe('Ίσως');
	expect(sentenceCase('ქართული', 'ka')).toBe('ქართული');
	for (const same of ['“for tea”', 'आशा', '2 teas', '']) expect(sentenceCase(same, 'en')).toBe(same);
});

test('a text is cut after a word, never within a letter', () => {
	expect(cut('one two three', 13)).toBe('one two three');
	expect(cut('one two three', 9)).toBe('one two…');
	expect(cut('👩‍👩‍👧'.repeat(5), 9)).toBe('👩‍👩‍👧…');
	expect(cut('नमस्ते'.repeat(5), 6)).toBe('नम…');
	for (const text of ['👏'.repeat(50), `a${'👏'.repeat(50)}`, '林'.repeat(50), 'x'.repeat(50), 'one two '.repeat(9)])
		for (let max = 8; max < 40; max++) {
			const short = cut(text, max);
			expect(short.isWellFormed(), `${text.slice(0, 4)} at ${max}`).toBe(true);
			expect([...short].length).toBeLessThanOrEqual(max);
			expect(short).toMatch(/\S…$/);
		}
});

test('quotation marks around all of a text go, and those around some of it stay', () => {
	for (const pair of ['“”', '„“', '„”', '””', '«»', '»«', '‹›', '「」', '『』', '‘’', '‚‘', '""']) {
		const [open, close] = pair;
		expect(unquoted(`${open}Lena Hoffmann${close}`)).toBe('Lena Hoffmann');
		expect(unquoted(` ${open} Lena ${close} `)).toBe('Lena');
		for (const kept of [
			`${open}A${close} and ${open}B${close}`,
			`${open}A`,
			`A${close}`,
			`a ${open}B${close}`,
			pair,
			`${open}A${close}!`,
		])
			expect(unquoted(kept), kept).toBe(kept);
	}
	expect(unquoted('“She said “yes” to it”')).toBe('She said “yes” to it');
	expect(unquoted('‘Don’t’ and ‘won’t’')).toBe('‘Don’t’ and ‘won’t’');
});
