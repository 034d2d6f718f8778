import { chmod } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type Contents, contentOf, examplePhoto, hubWith, loadOf, page, someone, whileClosed } from '../../content.fixture.ts';
import { describe, type FaultKind } from '../mistakes/finding.ts';
import { contentFolder } from './folder.ts';
import { load } from './load.ts';

const ada = someone('Ada Lovelace');
const consenting = someone('Ada Lovelace', 'consent: given');
const large = await examplePhoto();
const profile = (fields: string): Contents => ({ 'people/ada.md': someone('Ada Lovelace', fields) });
const work = (fields: string): Contents => ({
	'people/ada.md': ada,
	'works/talk.md': page(`type: talk\ntitle: A talk\nurl: https://talk.test\npeople: [ada]\n${fields}`),
});

/** Things that must not slip through, and the kind as which they are told. */
const slippery: [because: string, kind: FaultKind, files: Contents][] = [
	[
		'a photo that ends too early',
		'photo-broken',
		{ 'people/ada.md': consenting, 'people/ada.jpg': large.subarray(0, 9000) },
	],
	['a former id that reaches outside', 'bad-id', profile('formerly: [../../../outside]')],
	['a former id that is a page of the site', 'reserved-id', profile('formerly: [page]')],
	['a former id that is there twice', 'former-taken', profile('formerly: [ada-b, ada-b]')],
	['a topic without letters, which has no address', 'bad-id', profile('tags: ["+++"]')],
	['a name that shows nothing', 'blank', { 'people/ada.md': someone('"\\u200b"') }],
	['a name of blank letters', 'blank', { 'people/ada.md': someone('"\\u3164"') }],
	[
		'no reason but in a draft',
		'no-reason',
		{
			'people/ada.md': page('name: Ada'),
			'recognitions/2026-05-01-x.md': page('kind: thanks\npeople: [ada]\nreason: for tea\ndraft: true'),
		},
	],
	['an address of a profile that is no address', 'bad-handle', profile('handles:\n  x: https://x.com/%zz')],
	['an e-mail address at a domain of another script', 'mail-address', profile('headline: Write to ada@exämple.test')],
	['an offset that no clock has', 'bad-moment', work('start: 2026-05-01T18:00+99:99')],
];
test.for(slippery)('%s is told as %s', async ([, kind, files]) => {
	const { mistakes, doubts } = await loadOf(files);
	expect([...mistakes, ...doubts].map((finding) => finding.kind)).toEqual([kind]);
});

test('a folder of many texts that is not read is told once, and few texts for themselves', async () => {
	const texts = (folder: string, names: string) =>
		Object.fromEntries([...names].map((name) => [`${folder}/deep/${name}.md`, 'Tea.']));
	const others = { 'notes/photo.jpg': large, 'notes/talk.mp3': 'x', 'hub.md': hubWith('') };
	const { mistakes, doubts } = await loadOf({
		...{ 'people/ada.md': ada, ...others },
		...texts('notes', 'abcdef'),
		...texts('People', 'abcdefg'),
		...texts('old', 'abcde'),
		// As a Mac packs folders.
		...Object.fromEntries([...'abcdefg'].map((name) => [`__MACOSX/people/._${name}.md`, 'x'])),
	});
	expect(mistakes.filter(({ kind }) => kind === 'wrong-folder').map(describe)).toEqual([
		expect.stringMatching(/People\/deep\/a\.md.*“People\/” is no folder that is read, .* 6 other texts.*“people”/),
		expect.stringMatching(/notes\/deep\/a\.md.*“notes\/” is no folder that is read, .* 5 other texts.*out of content/),
	]);
	const byKind = Map.groupBy([...mistakes, ...doubts], ({ kind }) => kind);
	expect([byKind.size, byKind.get('wrong-place')?.length, byKind.get('left-over')?.length]).toEqual([3, 5, 2]);
});

test('what systems put into every folder is not told', async () => {
	const litter = ['people/.DS_Store', 'people/._ada.jpg', 'Thumbs.db', 'works/desktop.ini'].map((name) => [name, 'x']);
	const { mistakes, doubts } = await loadOf({ 'people/ada.md': ada, ...Object.fromEntries(litter) });
	expect([...mistakes, ...doubts].map(describe)).toEqual([]);
});

test('a folder of an editor stops nothing', async () => {
	const { mistakes } = await loadOf({ 'people/ada.md': ada, '.obsidian/app.json': '{}', '.DS_Store': 'x' });
	expect(mistakes.map(describe)).toEqual([]);
});

test('an event that ends on the day on which it starts is no mistake', async () => {
	expect((await loadOf(work('start: 2026-05-01T18:00+02:00\nend: 2026-05-01'))).mistakes.map(describe)).toEqual([]);
});

test('the example of the project is without mistakes', async () => {
	const { mistakes, people } = await load({ path: 'content', shown: 'content' });
	expect(mistakes.map(describe)).toEqual([]);
	expect(people.length).toBeGreaterThan(20);
});

test('a reference to a file with mistakes of its own is told once, where the mistake is', async () => {
	const { mistakes } = await loadOf({ ...work(''), 'people/ada.md': page('nam: Ada') });
	expect(mistakes.map(({ file }) => file)).toEqual(['content/people/ada.md']);
});

test('what was meant is proposed: by id, by name, by nearest field, network and choice', async () => {
	const { mistakes } = await loadOf({
		'people/ada-lovelace.md': someone('Ada Lovelace', 'handels:\n  x: ada'),
		'people/grace.md': someone('Grace', 'lists: [folow]\nhandles:\n  blusky: a.b'),
		'people/alan-turing.md': someone('Alan Turing'),
		'lists/follow.md': page('title: F\npeople: [Alan Turing, alan-turng]'),
		'lists/sorted.md': page('title: S\nsort: nam'),
	});
	for (const near of ['handles', 'bluesky', 'alan-turing', 'name'])
		expect(mistakes.map(describe).join('\n')).toContain(`Did you mean “${near}”?`);
});

test('a photo belongs to the profile beside which it stands, by its name or by its own', async () => {
	const { photos, doubts } = await loadOf({
		'people/ada.md': consenting,
		'people/ada.jpg': large,
		'people/more/ada.jpg': large,
		'people/grace.md': someone('Grace', 'consent: given\nphoto: IMG 7.jpg'),
		'people/IMG 7.jpg': large,
	});
	expect([...photos.keys()]).toEqual(['content/people/ada.md', 'content/people/grace.md']);
	expect(doubts.map(({ kind, file }) => `${kind} ${file}`)).toEqual(['left-over content/people/more/ada.jpg']);
});

test('a photo that lies on its side is measured upright', async () => {
	const lying = await sharp(await examplePhoto(750, 600))
		.jpeg()
		.withMetadata({ orientation: 6 })
		.toBuffer();
	const { photos } = await loadOf({ 'people/ada.md': consenting, 'people/ada.jpg': lying });
	expect(photos.get('content/people/ada.md')).toMatchObject({ width: 600, height: 750 });
});

test('a photo outside the folder is never opened, however it is named', async () => {
	for (const name of ['../ada.jpg', '/etc/ada.jpg', '..\\\\ada.jpg'])
		expect((await loadOf({ ...profile(`photo: "${name}"`), 'ada.jpg': large })).photos.size, name).toBe(0);
});

test('LAURELS_CONTENT names the folder, also in messages', () => {
	expect(contentFolder('/site', {})).toEqual({ path: '/site/content', shown: 'content' });
	expect(contentFolder('/site', { LAURELS_CONTENT: 'mine/' })).toEqual({ path: '/site/mine', shown: 'mine' });
	expect(contentFolder('/site', { LAURELS_CONTENT: '/else' })).toEqual({ path: '/else', shown: '/else' });
});

test('a folder that is not there is a mistake, not an empty site', async () => {
	const { mistakes } = await load({ path: '/nowhere/at/all', shown: 'content' });
	expect(mistakes.map(({ kind }) => kind)).toEqual(['no-hub']);
});

/** What is closed, and what is told of it. */
const closed: [what: string, place: string][] = [
	['the content folder', 'content'],
	['the folder of people', 'content/people'],
	['a folder in it', 'content/people/more'],
	['a profile', 'content/people/ada.md'],
	['a photo', 'content/people/ada.jpg'],
	['the folder of recognitions, of which nothing else speaks', 'content/recognitions'],
	['hub.md', 'content/hub.md'],
];
test.for(closed)('%s that may not be opened is one mistake, and never nothing', async ([, place]) => {
	const content = await contentOf({
		'people/ada.md': ada,
		'people/ada.jpg': large,
		'people/more/grace.md': someone('Grace'),
		'recognitions/2026-05-01-x.md': page('kind: thanks\npeople: [ada]\nreason: for tea'),
	});
	await chmod(content.path, 0o755);
	const file = path.join(content.path, path.relative('content', place));
	const { mistakes } = await whileClosed(file, () => load(content));
	const unreadable = mistakes.filter(({ kind }) => kind === 'unreadable').map(describe);
	expect(unreadable).toEqual([expect.stringContaining(`${place}:1 - it can't be read`)]);
	expect(unreadable[0]).toContain('it may not be opened; change its permissions');
	expect(mistakes.map(({ kind }) => kind)).not.toContain('no-hub');
});

test('a file in the place of the content folder is told', async () => {
	const content = await contentOf({});
	const { mistakes } = await load({ path: path.join(content.path, 'hub.md'), shown: 'content' });
	expect(mistakes.map(describe)).toEqual([
		expect.stringMatching(/^content:1 - .*a file stands where a folder should be/),
	]);
});
