import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { someFolder } from '../content.fixture.ts';
import { linkedFiles, ownFiles } from './own-files.ts';

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
