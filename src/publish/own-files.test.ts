import { mkdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { someFolder } from '../content.fixture.ts';
import { ownFiles, ownKey, placeOwn } from './own-files.ts';
import { openSiteFolder } from './site-folder.ts';
import { openStore } from './store.ts';

test('what links lead to is the owner’s, too: it is copied, and its changes are seen', async () => {
	const [folder, elsewhere, site] = [await someFolder(), await someFolder(), await someFolder()];
	await mkdir(path.join(elsewhere, 'press'));
	const logo = path.join(elsewhere, 'logo.txt');
	await writeFile(logo, 'one');
	await writeFile(path.join(elsewhere, 'press/kit.txt'), 'two');
	await writeFile(path.join(folder, 'own.txt'), 'three');
	await writeFile(path.join(folder, '.nojekyll'), '');
	await symlink(logo, path.join(folder, 'logo.txt'));
	await symlink(path.join(elsewhere, 'press'), path.join(folder, 'press'), 'junction');
	await symlink(folder, path.join(folder, 'round'), 'junction');
	const own = await ownFiles(folder);
	expect([...own.keys()]).toEqual(['logo.txt', 'own.txt', 'press/kit.txt']);
	const place = openSiteFolder(path.join(site, 'site'), openStore(path.join(site, 'store')));
	await placeOwn(place, own, folder);
	expect([...place.settle().keys()].sort()).toEqual(['.nojekyll', ...own.keys()]);
	expect(await readFile(path.join(site, 'site/press/kit.txt'), 'utf8')).toBe('two');
	const before = await ownKey(own);
	await utimes(logo, 1, 1);
	expect(await ownKey(own)).not.toBe(before);
});

test('a link that leads nowhere is told', async () => {
	const folder = await someFolder();
	await symlink(path.join(folder, 'gone'), path.join(folder, 'link.txt'));
	await expect(ownFiles(folder)).rejects.toThrow(`${path.join(folder, 'link.txt')} is a link that leads nowhere.`);
	expect(await ownFiles(path.join(folder, 'no-folder'))).toEqual(new Map());
});
