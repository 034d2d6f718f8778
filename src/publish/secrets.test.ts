import { expect, test } from 'vitest';
import { type Contents, hubWith, loadOf, page, someone } from '../content.fixture.ts';
import { publicHub } from '../hub/public.ts';
import { searchFiles } from '../site/sought.ts';
import { secretsOf } from './secrets.ts';

const secrets = async (files: Contents) => {
	const loaded = await loadOf(files);
	expect(loaded.mistakes).toEqual([]);
	return secretsOf(loaded, publicHub(loaded, '2026-06-15')).net.words;
};
const thanks = (reason: string, more = '') => page(`kind: thanks\npeople: [ada]\nreason: ${reason}\n${more}`);

test('names of hidden people and words of hidden recognitions are secrets', async () => {
	const found = await secrets({
		'people/ada.md': someone('Ada Lovelace'),
		'people/zed.md': someone('زد المخفي', 'romanized: Zed Hidden\ndraft: true'),
		'people/yan.md': someone('Yan Hidden', 'consent: declined'),
		'recognitions/2026-01-01-a.md': thanks('for public tea'),
		'recognitions/2026-01-02-b.md': thanks('for a draft of tea', 'draft: true'),
		'recognitions/2026-12-31-c.md': thanks('for tea of tomorrow'),
		'recognitions/2026-01-03-d.md': page('kind: quote\npeople: [ada]\nquote: {text: Secret tea}\ndraft: true'),
	});
	expect(found.toSorted()).toEqual(
		[
			...['Secret tea', 'Yan Hidden', 'Zed Hidden', 'for a draft of tea', 'for tea of tomorrow', 'زد المخفي'],
			...['2026-01-02-b', '2026-01-03-d', '2026-12-31-c'],
		].sort(),
	);
});

test('what somebody public is called, or was told, is none', async () => {
	expect(
		await secrets({
			'people/ada.md': someone('Ada Lovelace', 'aliases: [Countess of Lovelace]'),
			'people/zed.md': someone('Ada Lovelace', 'romanized: Countess of Lovelace\ndraft: true'),
			'recognitions/2026-01-01-a.md': thanks('for tea again'),
			'recognitions/2026-12-31-b.md': thanks('for tea again'),
		}),
	).toEqual(['2026-12-31-b']);
});

test('what is searched of public words, without accents and signs, is none', async () => {
	const people = Object.fromEntries(
		Array.from({ length: 13 }, (_, index) => [`people/p-${index}.md`, someone(`P ${index}`)]),
	);
	const loaded = await loadOf({
		...people,
		'people/jose.md': someone('José García', 'location: "Santa, Fe Río"', 'Thanks to Jean. **Martín** has a tea-pot.'),
		'people/draft.md': someone('Jose Garcia', 'aliases: [Fe Rio, Jean Martin, teapot]\ndraft: true'),
		'people/zed.md': someone('Zed Hidden', 'draft: true'),
	});
	const hub = publicHub(loaded, '2026-06-15');
	const { net } = secretsOf(loaded, hub);
	const [names, index] = await Promise.all(searchFiles(hub).map(async ({ write }) => String(await write())));
	expect(net.caught(names ?? '')).toEqual([]);
	// An index is not looked through, and has nothing of who is hidden.
	expect(index).toMatch(/^teapot /m);
	expect(index).not.toMatch(/hidden|zed/);
	expect(net.caught('zed hidden')).toEqual(['Zed Hidden']);
});

test('what other files say in links and marks is none, and in longer words no more than these', async () => {
	const files = {
		'people/cy-clops.md': someone(
			'Cy',
			'tags: [Teapot Lore]',
			'I thank Ada [Zyxw](/people/ada/), **Ada** Quux and Z&ouml;e Bar.',
		),
		'recognitions/2026-01-01-zeddy.md': page('kind: thanks\npeople: [cy-clops]\nreason: for tea'),
		'people/ada.md': someone('Ada Zyxw', 'aliases: [Ada Quux, Zöe Bar, clops, teapot, zeddy]\nconsent: declined'),
	};
	expect(await secrets(files)).toEqual(['clops', 'teapot', 'zeddy']);
	const loaded = await loadOf(files);
	const { net } = secretsOf(loaded, publicHub(loaded, '2026-06-15'));
	const addresses = '/people/cy-clops/ /tags/teapot-lore/rss.xml /cards/recognitions/2026-01-01-zeddy-wide.png';
	expect(net.caught(addresses)).toEqual([]);
	expect(net.caught(addresses.replace('cy-', 'a-').replace('2026-01-01-', ''))).toEqual(['clops', 'zeddy']);
	expect(await secrets({ ...files, 'people/cy-clops.md': someone('Cy'), 'people/clo.md': someone('Clo') })).toEqual([
		'Ada Zyxw',
		'Ada Quux',
		'Zöe Bar',
		'clops',
		'teapot',
		'zeddy',
	]);
});

test('what the site says by itself is none in its language, and a name in every other', async () => {
	const named = (lang: string) =>
		secrets({
			'hub.md': hubWith(`lang: ${lang}`),
			'people/bea.md': someone('Bea'),
			// To be there, in Indonesian; a month of Germans.
			'people/n0.md': someone('Ada', 'draft: true'),
			'people/n1.md': someone('März', 'draft: true'),
		});
	expect(await named('id')).toEqual(['März']);
	expect(await named('de')).toEqual(['Ada']);
	expect(await named('cy')).toEqual(['Ada', 'März']);
});

test('what the site says by itself is none, and names are', async () => {
	const words = ['May', 'Sat', 'Sunday', 'Friday', 'Share', 'Georgia', 'Allow'];
	const names = ['Grace', 'Ada', 'Ada Lovelace', 'Will', 'Rose', 'Zoë', ...words.map((word) => `${word} Yan`)];
	const hidden = Object.fromEntries([
		...words.map((word, at) => [`people/w${at}.md`, someone(word, 'consent: declined')]),
		...names.map((name, at) => [`people/n${at}.md`, someone(name, 'draft: true')]),
	]);
	expect((await secrets({ 'people/bea.md': someone('Bea'), ...hidden })).toSorted()).toEqual(names.toSorted());
});
