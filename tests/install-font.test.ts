import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentOf, hubWith, page, someFolder, someone } from '../src/content.fixture.ts';
import { buildHub, differences, filesIn, root } from './build.ts';

test('what needs a font is told once; installed, it draws anew what needs it, and nothing else', async () => {
	const { path: content } = await contentOf({
		'hub.md': hubWith('formats: [wide]\nfeatured: [ada]'),
		'people/ada.md': someone('Ada'),
		'people/dong.md': page('name: 东东\nreason: for “东” at Reading Days'),
		'people/lin.md': someone('林晓岚'),
		'people/xi.md': someone('Xi 东'),
	});
	const modules = await someFolder();
	const env = { LAURELS_CACHE: await someFolder(), NODE_PATH: modules };
	const build = async () => {
		const { code, stderr, out } = await buildHub({ content, env });
		expect(code).toBe(0);
		return {
			told: stderr.split('\n').filter((line) => line.includes('a font for')),
			cards: new Map([...(await filesIn(out))].filter(([name]) => name.startsWith('cards/people/'))),
		};
	};

	const before = await build();
	expect(before.told).toEqual([
		expect.stringMatching(
			/^doubt .*people\/dong\.md:1 - this and 1 other file need a font for Chinese \(东\)\. Add it with: npm install @fontsource\/noto-sans-sc @fontsource\/noto-serif-sc\. Until then cards/,
		),
	]);

	await mkdir(path.join(modules, '@fontsource'));
	await symlink(
		path.join(root, 'node_modules/chinese-font'),
		path.join(modules, '@fontsource/zcool-qingke-huangyou'),
		'dir',
	);
	const after = await build();
	expect(after.told).toEqual([
		expect.stringMatching(
			/^doubt .*people\/dong\.md:1 - this and 1 other file need a font for praise in Chinese, which is drawn in that of names\. Add it with: npm install @fontsource\/noto-serif-sc\.$/,
		),
	]);
	expect(differences(before.cards, after.cards)).toEqual(['cards/people/dong-wide.png', 'cards/people/xi-wide.png']);
});
