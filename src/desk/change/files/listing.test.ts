import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Contents, contentOf, page, someone } from '../../../content.fixture.ts';
import { load } from '../../../hub/content/load.ts';
import { readContentUnopened } from '../../files/content-unopened.ts';
import { carryOut } from './change.ts';
import { type Listing, planListing } from './listing.ts';

const lists: Contents = {
	'lists/near.md': page('title: Near\nsort: manual\npeople: [ada, bo] # my order'),
	'lists/far.md': page('title: Far'),
};

/** The profiles of a folder after somebody was put on a list or taken off it. */
async function listed(
	files: Contents,
	listing: Listing,
): Promise<{ texts: Record<string, string>; written: string[] }> {
	const folder = await contentOf({ ...lists, ...files });
	const change = await planListing(readContentUnopened(folder), listing);
	await carryOut(change);
	const { mistakes } = await load(folder);
	expect(mistakes).toEqual([]);
	const texts: Record<string, string> = {};
	for (const name of [...Object.keys(files), 'lists/near.md'])
		texts[name] = await readFile(path.join(folder.path, name), 'utf8');
	return { texts, written: change.writes.map(({ shown }) => shown) };
}

/** What stands in a profile, and what stands there once they are on the list. */
const manners: [was: string, on: string][] = [
	['', 'lists:\n  - near\n'],
	['lists: far\n', 'lists:\n  - far\n  - near\n'],
	['lists: far, far-off\n', 'lists:\n  - far\n  - far-off\n  - near\n'],
	['lists: [far] # mine\n', 'lists: [far, near] # mine\n'],
	['lists:\n- far # mine\n', 'lists:\n- far # mine\n- near\n'],
	['lists:\n  - "[[far]]"\n', 'lists:\n  - "[[far]]"\n  - near\n'],
];

test.for(manners)('somebody with %j is put on a list, and all else stays', async ([was, on]) => {
	const profile = (fields: string) => `---\n# A note.\nname: Ada\nreason: for tea\n${fields}---\n\nWords.\n`;
	const files = {
		'people/ada.md': profile(was),
		'people/bo.md': someone('Bo'),
		'lists/far-off.md': page('title: Far off'),
	};
	const { texts } = await listed(files, { list: 'near', people: ['ada'], isOff: false });
	expect(texts['people/ada.md']).toBe(profile(on));
});

test('who is on it already stays byte for byte, and nobody else is touched', async () => {
	const files: Contents = { 'people/ada.md': someone('Ada', 'lists: [near]'), 'people/bo.md': someone('Bo') };
	expect((await listed(files, { list: 'near', people: ['ada'], isOff: false })).written).toEqual([]);
});

test('who is taken off it is out of its order, too, and stays on others', async () => {
	const files: Contents = {
		'people/ada.md': someone('Ada', 'lists: [near, far]'),
		'people/bo.md': someone('Bo', 'lists: near'),
	};
	const { texts } = await listed(files, { list: 'near', people: ['ada'], isOff: true });
	expect(texts['people/ada.md']).toBe(someone('Ada', 'lists: [far]'));
	expect(texts['people/bo.md']).toBe(files['people/bo.md']);
	expect(texts['lists/near.md']).toBe(page('title: Near\nsort: manual\npeople: [bo] # my order'));
});
