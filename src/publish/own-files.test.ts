import { mkdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { someFolder } from '../content.fixture.ts';
import { linkedFiles, ownFiles, ownKey, placeOwn } from './own-files.ts';
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

test.for([
	['kim’s cv.pdf', ['</kim’s cv.pdf>', '/kim%E2%80%99s%20cv.pdf']],
	['C# talk.pdf', ['/C%23%20talk.pdf', '/c/../C%23%20talk.pdf']],
	['a&b.pdf', ['/a&b.pdf', '/a&amp;b.pdf', '/a%26b.pdf']],
	['100%.pdf', ['/100%.pdf', '/100%25.pdf']],
] as const)('each language has %s where its words lead there, however that is written', async ([name, addresses]) => {
	const own = new Map([[name, '/public']]);
	for (const address of addresses)
		expect([...linkedFiles(`See [it](${address}).`, own).keys()], address).toEqual([name]);
	expect(linkedFiles('See [it](/other.pdf).', own).size).toBe(0);
});

test('files are in the site as links write them, also those from a Mac', async () => {
	const folder = await someFolder();
	await writeFile(path.join(folder, 'u\u0308.pdf'), 'x');
	expect([...(await ownFiles(folder)).keys()]).toEqual(['\u00fc.pdf']);
});
