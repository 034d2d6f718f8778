import { HtmlValidate, Parser } from 'html-validate';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { hubOf, page, someone, who } from '../content.fixture.ts';
import type { Hub } from '../hub/hub.ts';
import { badgeSnippets, wallSnippets } from './snippets.ts';

const site = { origin: 'https://hub.test', base: '/laurels' };
const nasty = 'Ada "the <b>first</b>" & [only](https://evil.test) | `one` *of* _them_ \\';
const parser = new Parser(await new HtmlValidate().getConfigFor('snippet.html'));

let hub: Hub;
test.for(['Ada Lovelace', nasty, 'ريم الخطيب'])('snippets of “%s” lead to one page, and say the name', async (name) => {
	const written = JSON.stringify(name);
	hub = await hubOf({
		'people/ada.md': someone(written, 'lists: [l]'),
		'lists/l.md': page(`title: ${written}`),
	});
	const person = who(hub, 'ada');
	const [list] = hub.lists;
	const badge = badgeSnippets(person, hub, site);
	const wall = list && wallSnippets(list, site);
	const frame = parser.parseHtml(wall?.html ?? '').querySelectorAll('iframe');
	expect(frame.map((one) => one.getAttributeValue('src'))).toEqual(['https://hub.test/laurels/lists/l/wall/']);
	for (const [html, image, address, alt] of [
		[badge.html, 'badges/ada.svg', 'people/ada/', `Laurels from Olu Owner to ${person.name}`],
		[markdownToHtml(badge.markdown).html, 'badges/ada.svg', 'people/ada/', `Laurels from Olu Owner to ${person.name}`],
		[markdownToHtml(wall?.markdown ?? '').html, 'lists/l/wall.svg', 'lists/l/', list?.title],
	] as const) {
		const dom = parser.parseHtml(html);
		expect(dom.querySelectorAll('a').map((one) => one.getAttributeValue('href'))).toEqual([
			`https://hub.test/laurels/${address}`,
		]);
		const images = dom.querySelectorAll('img');
		if (html === badge.html) expect(dom.querySelector('a')?.getAttributeValue('rel')).toBe('noopener');
		expect(images.map((one) => one.getAttributeValue('src'))).toEqual([`https://hub.test/laurels/${image}`]);
		const spoken = images[0]?.getAttributeValue('alt') ?? '';
		expect(
			spoken
				.replaceAll('&quot;', '"')
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>')
				.replaceAll('&#x3C;', '<')
				.replaceAll('&amp;', '&')
				.replaceAll('&#x26;', '&'),
		).toBe(alt);
		expect(dom.querySelectorAll('b, script')).toEqual([]);
	}
});
