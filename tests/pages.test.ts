import { beforeAll, describe, expect, it } from 'vitest';
import { contentOf, hubWith, page, someone } from '../src/content.fixture.ts';
import { checkHub, filesIn, published } from './build.ts';

describe('Pages of the owner’s own', () => {
	let files: Map<string, Buffer>;
	const text = (name: string) => files.get(name)?.toString() ?? '';
	beforeAll(async () => {
		const { path: content } = await contentOf({
			'hub.md': hubWith(''),
			'people/ada.md': someone('Ada'),
			'pages/privacy.md': page(
				'title: Privacy',
				'# Nothing\n\n## is kept\n\nof [Ada](/people/ada/), [[ada]] or [you](/imprint/).',
			),
			'pages/imprint.md': page('title: Imprint\norder: 1\nnoindex: true', 'Olu Owner, olu@hub.test'),
			'pages/über-mich.md': page('title: Über mich'),
			'pages/later.md': page('title: Laterum\ndraft: true', 'Not yetum.'),
		});
		files = await filesIn(await published({ content }));
	});

	it('stand at the top of the site, in its look, with what was written', () => {
		const privacy = text('privacy/index.html');
		expect(privacy).toMatch(/<h1[^>]*>[\s\S]*?Privacy[\s\S]*?<\/h1>/);
		expect(privacy).toContain('<h2>Nothing</h2>');
		expect(privacy).toContain('<h2>is kept</h2>');
		expect(privacy).toContain(
			'of <a href="/laurels/people/ada/">Ada</a>, <a href="/laurels/people/ada/">Ada</a> or <a href="/laurels/imprint/">you</a>.',
		);
		expect(privacy).toContain('<meta name="description" content="Nothing is kept');
		expect(text('imprint/index.html')).toContain('olu@hub.test');
	});

	it('are linked at the foot of every page, in their order', () => {
		for (const name of ['index.html', 'people/ada/index.html', 'imprint/index.html', '404.html']) {
			const links = [...text(name).matchAll(/<footer[\s\S]*<\/footer>/g)].flatMap(([foot]) =>
				[...foot.matchAll(/href="\/laurels\/([^"]+)\/"/g)].map(([, id = '']) => decodeURI(id)),
			);
			expect(links, name).toEqual(['imprint', 'privacy', 'über-mich']);
		}
	});

	it('are in the sitemap, unless they ask not to be', () => {
		expect(text('sitemap.xml')).toContain('<loc>https://hub.test/laurels/privacy/</loc>');
		expect(text('sitemap.xml')).not.toContain('imprint');
		expect(text('imprint/index.html')).toMatch(/<meta name="robots" content="noindex"\/?>/);
	});

	it('that are drafts are nowhere', () => {
		expect(
			[...files].filter(([name, bytes]) => /later|yetum/i.test(name + bytes.toString())).map(([name]) => name),
		).toEqual([]);
	});
});

it('A page can’t take an address of the site, and links to none that is not there', async () => {
	const { path: content } = await contentOf({
		'people/ada.md': someone('Ada'),
		'pages/people.md': page('title: All'),
		'pages/about.md': page('title: About', 'See [this](/imprint/).'),
		'pages/Über mich.md': page('title: Me'),
	});
	const { code, stderr } = await checkHub(content);
	expect(code).toBe(1);
	expect(stderr).toContain('pages/people.md:1 - “people” is kept for pages of the site. Give the file another name.');
	expect(stderr).toContain("“Über mich” can't be part of an address");
	const { path: linking } = await contentOf({
		'people/ada.md': someone('Ada'),
		'pages/about.md': page('title: About', 'See [this](/imprint/).'),
	});
	expect((await checkHub(linking)).stderr).toContain('pages/about.md:5 - “/imprint/” leads to nothing that is here');
});
