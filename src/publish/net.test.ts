import { describe, expect, test } from 'vitest';
import { effortOf } from '../effort.fixture.ts';
import { netOf } from './net.ts';

const nobody = Array.from({ length: 50 }, (_, at) => [`Nobody${at}`, `Nobody${at} Nowhere`]).flat();

/** Whether a hidden word is caught in a text, where others say `publicWords`; alone and among many. */
function isCaught(secret: string, text: string, ...publicWords: string[]): boolean {
	const [alone, among] = [[], nobody].map((others) => netOf([secret, ...others], publicWords).caught(text));
	expect(among).toEqual(alone);
	return among?.[0] === secret;
}

describe('whole words, on both sides and in every script', () => {
	test.for([
		['Eva', ['Evaluation', 'Reva', 'Evas', 'Eva2', '2Eva', 'Éva', 'Eva\u0301', 'éEva', 'eva', 'Evа']],
		['Анна', ['Анна-Мария'.replace('-', ''), 'Сюзанна', 'Жанна', 'Аннаа']],
		['Νίκη', ['Νίκης', 'ΑνΝίκη']],
		['علي', ['عليه', 'وعلي', 'عَلي\u064Eّ']],
		['דן', ['דני', 'הדן']],
		['한서', ['한서윤', '김한서']],
		['नीता', ['नीताा', 'सुनीता']],
		['Zoë', ['Zoëy', 'Zoe', 'AZoë']],
	] as const)('%s', ([name, others]) => {
		for (const other of others) {
			expect(isCaught(name, `see ${other} here`), other).toBe(false);
			expect(isCaught(name, `see ${name} here`, other), `beside ${other}`).toBe(true);
			expect(isCaught(name, `see ${other} here`, other), other).toBe(false);
		}
		for (const around of [
			'(_)',
			'“_”',
			'_’s',
			"_'s",
			'_,',
			'_\u200b.',
			'>_<',
			'=_&',
			'/_/',
			'#_',
			'@_',
			'_-',
			'¡_!',
			'_\u00a0x',
		])
			expect(isCaught(name, `see ${around.replace('_', name)} here`), around).toBe(true);
	});

	test.for([
		['林森', '森林', '林森浩'],
		['はな', 'はなび', 'おはなし'],
		['สม', 'สมชาย', 'ผสม'],
		['សុខ', 'សុខា', 'មានសុខ'],
		['ສົມ', 'ສົມພອນ', 'ປະສົມ'],
		['အောင်', 'အောင်ဆန်း', 'ကိုအောင်'],
	] as const)('%s is found wherever it stands, but for longer words that are public', ([name, other, longer]) => {
		expect(isCaught(name, `今日${name}一起`, other, longer)).toBe(true);
		expect(isCaught(name, `see ${name}`, other, longer)).toBe(true);
		expect(isCaught(name, `see ${longer}`, other, longer)).toBe(false);
		expect(isCaught(name, `see ${longer}`, `x${longer}y`)).toBe(false);
	});

	test('what is joined by hyphens is another word where it is public, and only there', () => {
		for (const other of ['Eva-Maria Berg', 'Anna-Eva', 'eva-maria-berg', 'O’Eva', 'Eva’s garden']) {
			expect(isCaught('Eva', `met ${other}`, other), other).toBe(false);
			expect(isCaught('Eva', `met ${other}`), other).toBe(other !== 'eva-maria-berg');
			expect(isCaught('Eva', 'met Eva', other), other).toBe(true);
		}
		expect(isCaught('eva', '/cards/people/eva-maria-wide.png', 'eva-maria')).toBe(false);
		expect(isCaught('eva', '/cards/people/eva-wide.png', 'eva-maria')).toBe(true);
	});
});

test('longer words are others beside the words themselves, too', () => {
	for (const other of ['Reva', 'Evas', 'Nevada Byron', 'Ada Byronson', 'ada byron2'])
		for (const [name, within] of [
			['Eva', 'Eva-Maria'],
			['Ada Byron', 'Ada Byron-King'],
		] as const) {
			expect(isCaught(name, `met ${within}, Ada, ${other}`, within, 'Ada'), other).toBe(false);
		}
});

test('what is said in public by itself is no secret', () => {
	expect(netOf(['May', 'for the maps', 'Zed'], ['in May', 'thanked For  the maps']).words).toEqual(['Zed']);
	expect(isCaught('Ada Byron', 'Ada Byron', 'Ada', 'Byron')).toBe(true);
	expect(isCaught('A', 'A')).toBe(false);
});

describe('however it is written', () => {
	test.for([
		'Zoë  Quux',
		'ZOË QUUX',
		'zoë quux',
		'Zoe\u0308 Quux',
		'Zo&euml; Quux'.replace('&euml;', '&#235;'),
		'Zo&#xEB;&#32;Quux',
		'Zo&amp;#xeb; Quux',
		'&lt;b&gt;Zoë&lt;/b&gt; Quux',
		'Zoë%20Quux',
		'Zo%C3%AB Quux',
		'Zo%c3%ab%20%51uux',
		'Zo\\u00eb Quux',
		'Zoë\\nQuux',
		'<b>Zoë</b> <i>Quux</i>',
		'Zo<b>ë</b> Quux',
		'<span class="whole">Zoë</span>\n\t\t<span>Quux</span>',
		'Zoë\n> Quux'.replace('> ', ''),
		'Zoë&nbsp;Quux',
		'Zoë\u00a0Qu\u00adux',
		'Zo\u200bë Quux',
		'Zoë **Quux**',
		'Zoë\\ Quux'.replace('\\ ', ' '),
		'BEGIN:VCARD\r\nFN:Zoë Qu\r\n ux',
		'Ｚｏｅ̈ Ｑｕｕｘ',
	])('%j', (text) => {
		expect(isCaught('Zoë Quux', text.startsWith('BEGIN') ? text : `see ${text}, here`)).toBe(true);
		expect(isCaught('Zoë Quux', text.replace(/[uｕ](?=\W*[xｘ])/i, 'ua'))).toBe(false);
	});

	test('not over the ends of paragraphs and cells', () => {
		expect(isCaught('Zoë Quux', '<td>Zoë</td> <td>Quux</td>')).toBe(false);
		expect(isCaught('Zoë Quux', '<p>Zoë</p>\n<p>Quux</p>')).toBe(false);
		expect(isCaught('Jr', 'data:;base64,AA+Jr/AA=')).toBe(false);
	});
});

test('many hidden words are looked for as fast as few', async () => {
	const text = 'Some words of a page that says nothing of anybody. '.repeat(4000);
	const duration = (count: number) => {
		const net = netOf(
			Array.from({ length: count }, (_, index) => `Secret Name${index}`),
			[],
		);
		return effortOf(() => net.caught(text));
	};
	await duration(10);
	const few = await duration(10);
	expect(await duration(20_000)).toBeLessThan(4 * few + 100);
});
