import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentOf, hubWith, page, someFolder, someone } from '../src/content.fixture.ts';
import { logHeader } from '../src/desk/log/log.ts';
import { differences, filesIn, published, root } from './build.ts';

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

/** Rooms that make the site, and rooms for the owner. */
const owners = ['desk', 'planner'];

/** Every module of src/ with what it imports from src/, as paths from there. */
async function imports(): Promise<Map<string, { text: string; from: string[] }>> {
	const names = await readdir(path.join(root, 'src'), { recursive: true });
	const modules = names.map((name) => name.split(path.sep).join('/')).filter((name) => /\.(ts|astro|mjs)$/.test(name));
	const found = new Map<string, { text: string; from: string[] }>();
	for (const name of modules.filter((one) => !/\.(test|fixture)\.ts$/.test(one))) {
		const text = await readFile(path.join(root, 'src', name), 'utf8');
		const from = [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(([, to = '']) =>
			path.posix.join(path.posix.dirname(name), to),
		);
		found.set(name, { text, from });
	}
	return found;
}

test('what makes the site imports nothing that is the owner’s alone, and names no private folder', async () => {
	const modules = await imports();
	const isOwners = (name: string) => owners.some((room) => name.startsWith(`${room}/`));
	const site = [...modules].filter(([name]) => !isOwners(name));
	expect(site.length).toBeGreaterThan(100);
	expect(site.flatMap(([name, { from }]) => from.filter(isOwners).map((to) => `${name} imports ${to}`))).toEqual([]);
	const naming = site.filter(([, { text }]) => /LAURELS_PRIVATE|['"`/]private\/|\.log-journal/.test(text));
	expect(naming.map(([name]) => name)).toEqual([]);
});
