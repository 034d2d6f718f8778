import { expect, test } from 'vitest';
import { readBody } from './body.ts';
import { toHtml } from './markdown.ts';

/** What is shown of a text, without its paragraph. */
const shown = (text: string) => toHtml(readBody(text).text, '').replaceAll(' rel="noopener"', '').trim().slice(3, -4);
const link = (address: string) => `<a href="${address}">${address}</a>`;

test.for(['@kit_', '_kit_', '__init__', 'C*', 'a_*', 'x~', '_x_/y_'])(
	'a bare address that ends in %s is all of it, wherever it stands',
	(end) => {
		const address = `https://a.test/${end}`;
		for (const [before, after] of [
			['', ''],
			['See ', ' there.'],
			['(', ')'],
			['', ', and'],
			['', '.'],
		] as const)
			expect(shown(before + address + after)).toBe(before + link(address) + after);
		expect(shown(`www.a.test/${end} b`)).toBe(`<a href="http://www.a.test/${end}">www.a.test/${end}</a> b`);
	},
);

test.for([
	['*see https://a.test/x*', `<em>see ${link('https://a.test/x')}</em>`],
	['_see https://a.test/x_', `<em>see ${link('https://a.test/x')}</em>`],
	['**https://a.test/x_**', `<strong>${link('https://a.test/x_')}</strong>`],
	['~~https://a.test/x~~', `<del>${link('https://a.test/x')}</del>`],
	['<https://a.test/x_> b', `${link('https://a.test/x_')} b`],
	['`https://a.test/x_`', '<code>https://a.test/x_</code>'],
	['[x_](https://a.test/x_)_', '<a href="https://a.test/x_">x_</a>_'],
])('marks around an address, and addresses in marks, stay what they are: %s', ([text = '', html]) =>
	expect(shown(text)).toBe(html),
);

test.for(['H~2~O', '20~30 and 40~50', '~a~', 'a ~b *c*~ d'])('one tilde strikes nothing through: %s', (text) => {
	expect(shown(text)).not.toContain('<del>');
	expect(shown(text).replace(/<[^>]+>/g, '')).toBe(text.replaceAll('*', ''));
});

test('two tildes do', () => expect(shown('~~a~b~~ c')).toBe('<del>a~b</del> c'));
