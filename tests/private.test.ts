import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentOf, hubWith, page, someFolder, someone } from '../src/content.fixture.ts';
import { logHeader } from '../src/desk/log/log.ts';
import { differences, filesIn, published } from './build.ts';

const secret = 'zanzibar-quokka';

test('no build reads private/', async () => {
	const folder = await someFolder();
	const row = `2026-05-01,ada,mail,mastodon,https://${secret}.test,2026-10-01-tea,,${secret}\n`;
	await writeFile(path.join(folder, 'log.csv'), logHeader + row);
	await writeFile(path.join(folder, '.log-journal.csv'), logHeader + row);
	await writeFile(path.join(folder, 'plan.md'), page(`people:\n  ${secret}: often`, secret));
	await writeFile(path.join(folder, 'report.html'), secret);
	const content = await contentOf({
		'hub.md': hubWith('formats: [wide]'),
		'people/ada.md': someone('Ada Lovelace'),
		'recognitions/2026-10-01-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea'),
	});
	// A plan full of mistakes stops nothing, because nobody opens it.
	const dist = await published({ content: content.path, env: { LAURELS_PRIVATE: folder } });
	const files = await filesIn(dist);
	expect(files.size).toBeGreaterThan(20);
	const telltale = [...files].filter(([name, bytes]) => name.includes(secret) || bytes.includes(secret));
	expect(telltale.map(([name]) => name)).toEqual([]);
	const without = await published({ content: content.path, env: { LAURELS_PRIVATE: path.join(folder, 'nowhere') } });
	expect(differences(await filesIn(without), files)).toEqual([]);
});
