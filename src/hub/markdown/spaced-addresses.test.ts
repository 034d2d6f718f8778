import { expect, test } from 'vitest';
import { readBody } from './body.ts';
import { withSpacedAddresses } from './spaced-addresses.ts';

test.for([
	['![Kim](Kim Foto (1).JPG)', ['Kim Foto (1).JPG']],
	['![](a b.png)', ['a b.png']],
	['![Kim|200](my photo.jpeg "On the pier")', ['my photo.jpeg']],
	['![Kim](<a b.png>)', ['a b.png']],
	['![Kim]( Tom’s cup.webp ) and ![b](c d.jpg)', ['Tom’s cup.webp', 'c d.jpg']],
	['![Kim](a.png "b c.png")', ['a.png']],
] as const)('%s shows a picture, whatever its file is called', ([text, pictures]) => {
	expect(readBody(text).pictures.map(({ url }) => url)).toEqual(pictures);
});

test.for([
	['[talk](https://a.test/my talk.pdf)', 'https://a.test/my talk.pdf'],
	['see **[talk](https://a.test/a b (c))** there', 'https://a.test/a b (c)'],
] as const)('%s links there', ([text, url]) => {
	expect(readBody(text).links).toMatchObject([{ url }]);
});

test.for([
	'`![Kim](a b.png)`',
	'```\n![Kim](a b.png)\n```',
	'    ![Kim](a b.png)',
	'\\![Kim](a.png b.png)\\',
	'\\[talk](https://a.test/a b)',
	'[talk](https://a.test/ "of May")',
	"[talk](https://a.test/ 'of May')",
	'[talk](https://a.test/ (of May 2))',
	'[talk](see there)',
	'[![a](b.png)](https://a.test/x)',
	'(of a b.png)',
])('%s stays as it is', (text) => {
	expect(withSpacedAddresses(text)).toBe(text);
});
