import { beforeAll, expect, test } from 'vitest';
import { type Contents, examplePhoto, hubOf, hubWith, someone } from '../content.fixture.ts';
import { photoOf } from './draw.ts';
import { allPictures, type SitePicture } from './pictures.ts';
import { costOf, readShare, shareOf } from './shares.ts';

/** Pictures of a hub of people of whom some have photos, some were recognised, and two share a photo. */
let pictures: SitePicture[];
beforeAll(async () => {
	const files: Contents = { 'hub.md': hubWith('styles: [paper, ink]'), 'lists/crew.md': '---\ntitle: The crew\n---\n' };
	const shared = await examplePhoto(640, 800);
	for (let index = 0; index < 24; index++) {
		files[`people/p-${index}.md`] = someone(`Person ${index}`, 'consent: given\nlists: [crew]');
		if (index % 3 === 0) files[`people/p-${index}.jpg`] = index > 20 ? shared : await examplePhoto(600 + index, 750);
		if (index % 5 === 0)
			files[`recognitions/2026-01-0${1 + index / 5}-r-${index}.md`] =
				`---\nkind: milestone\npeople: [p-${index}]\nreason: for thanks number ${index}\n---\n`;
	}
	pictures = allPictures(await hubOf(files));
});

const keysOf = (some: readonly SitePicture[]) => some.map(({ key }) => key);
const sharesOf = (of: number, all = pictures) =>
	Array.from({ length: of }, (_, at) => shareOf(all, { index: at + 1, of }));

test.for([1, 2, 3, 4, 7])('%i machines draw every picture once, and each has as much to do', (of) => {
	const shares = sharesOf(of);
	const drawn = shares.flatMap(keysOf);
	expect(new Set(drawn).size).toBe(drawn.length);
	expect(new Set(drawn)).toEqual(new Set(keysOf(pictures)));
	const mean = costOf(shares.flat()) / of;
	for (const share of shares) expect(Math.abs(costOf(share) / mean - 1)).toBeLessThan(0.1);
});

test('the pictures of a photo are drawn by one machine', () => {
	const opened = sharesOf(4).flatMap((share) => [...new Set(share.map(({ drawing }) => photoOf(drawing)))]);
	const photos = opened.filter((photo) => photo !== undefined);
	expect(photos.length).toBeGreaterThan(5);
	expect(new Set(photos).size).toBe(photos.length);
});

test('machines that list the pictures in another order come to the same shares', () => {
	const sorted = (shares: SitePicture[][]) => shares.map((share) => keysOf(share).sort());
	expect(sorted(sharesOf(4, pictures.toReversed()))).toEqual(sorted(sharesOf(4)));
});

test('more machines than pictures: some have nothing to do', () => {
	const some = pictures.slice(0, 3);
	expect(sharesOf(5, some).flat()).toHaveLength(3);
	expect(shareOf([], { index: 1, of: 2 })).toEqual([]);
});

test('a share is written as it is spoken', () => {
	expect(['1/1', '2/4', '256/256'].map(readShare)).toEqual([
		{ index: 1, of: 1 },
		{ index: 2, of: 4 },
		{ index: 256, of: 256 },
	]);
});

test.for(['', '0/4', '5/4', '1/0', '1/257', '1', '1/', '-1/4', '1/4/2', '1.5/4', 'one/two'])(
	'%j is no share, and it is said what would be one',
	(written) => {
		expect(() => readShare(written)).toThrow(/^--shard is “.*”\. Write .*1\/4 is the first of four\.$/);
	},
);
