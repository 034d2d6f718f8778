import { expect, test } from 'vitest';
import { headOf, isByLaurels } from './page.ts';

test('a page is read by what its head says, whoever made it', () => {
	const { says, links, leadsTo } = headOf(`<!doctype html><html><head>
<meta name=generator content='Laurels 1'><META PROPERTY="og:title" CONTENT="Tea &amp; &quot;cake&quot; &#x263A; &#99999999; &#x110000;">
<meta name="og:title" content="second"><link rel="icon" href="/a?b=1&amp;c=2"><meta http-equiv="refresh" content="0; url=/there/">`);
	expect(says.get('og:title')).toBe('Tea & "cake" ☺ &#99999999; &#x110000;');
	expect(links).toEqual([{ rel: 'icon', href: '/a?b=1&c=2' }]);
	expect(leadsTo).toBe('/there/');
	expect(isByLaurels({ says, links })).toBe(true);
	expect(isByLaurels(headOf('<h1>Hello</h1>'))).toBe(false);
});
