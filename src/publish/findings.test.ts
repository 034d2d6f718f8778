import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Contents, loadOf, page, someFolder, someone } from '../content.fixture.ts';
import { describe } from '../hub/mistakes/finding.ts';
import { findingsFor } from './findings.ts';

/** What is told of content, and of these files in public/. */
async function sentencesOf(content: Contents, own: Record<string, string> = {}): Promise<string[]> {
	const folder = await someFolder();
	for (const [name, text] of Object.entries(own)) {
		await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
		await writeFile(path.join(folder, name), text);
	}
	const { mistakes } = await findingsFor(await loadOf(content), '2026-06-15', folder);
	return mistakes.map(describe);
}

const people = { 'people/ada.md': someone('Ada', 'tags: [open data]\nformerly: [countess]\nsince: 2026-01') };
const recognitions = {
	'recognitions/2026-05-01-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea'),
	'recognitions/2027-05-01-cake.md': page('kind: thanks\npeople: [ada]\nreason: for cake'),
};

const somewhere = [
	...['/', '/people/', '/people/ada/', '/people/ada', '/people/ada/#top', '/people/ada/?x=1', '/people/countess/'],
	...['/people/ada.vcf', '/people/ada/rss.xml', '/people/ada/index.md', '/badges/ada.svg'],
	...['/cards/people/ada-wide.png', '/tags/open-data/', '/recognitions/2026/', '/recognitions/2026/05/', '/robots.txt'],
	...['/recognitions/2027/', '/recognitions/2027-05-01-cake/'],
	...['/form.pdf', '/my%20forms/a.html', '/my%20forms/', '#why', 'https://other.test/nothing/'],
];
test('pages and files of the site, of its owner and of others lead somewhere', async () => {
	const own = { 'form.pdf': 'x', 'my forms/a.html': 'x', 'my forms/index.html': 'x' };
	const story = somewhere.map((address) => `[a](${address})`).join('\n\n');
	expect(await sentencesOf({ ...people, ...recognitions, 'people/bo.md': someone('Bo', '', story) }, own)).toEqual([]);
});

test('files of its owner are found whatever they are called, however that is written in an address', async () => {
	const own = { 'kim’s cv.pdf': 'x', "kim's.pdf": 'x', 'C# talk.pdf': 'x', '100%.pdf': 'x', 'a&b.pdf': 'x' };
	const written = [
		...['</kim’s cv.pdf>', '/kim%E2%80%99s%20cv.pdf', "/kim's.pdf", '/kim%27s.pdf', '/C%23%20talk.pdf'],
		...[
			'/100%.pdf',
			'/100%25.pdf',
			'/a&b.pdf',
			'/a&amp;b.pdf',
			'/a%26b.pdf',
			'/lebens%C3%A4ufe.pdf',
			'/lebensäufe.pdf',
		],
	];
	const story = written.map((address) => `[a](${address})`).join('\n\n');
	// As Macs write their names.
	const names = { ...own, 'lebensa\u0308ufe.pdf': 'x' };
	expect(await sentencesOf({ ...people, 'people/bo.md': someone('Bo', '', story) }, names)).toEqual([]);
});

test('whoever waits for the first laurel that names them is told of, and is public with a reason', async () => {
	const told = async (zed: string) => {
		const laurel = page('kind: thanks\npeople: [zed]\nreason: for cake');
		const loaded = await loadOf({ ...people, 'people/zed.md': zed, 'recognitions/2027-05-01-cake.md': laurel });
		return (await findingsFor(loaded, '2026-06-15')).doubts.map(describe);
	};
	expect(await told(page('name: Zed'))).toEqual([
		'content/people/zed.md:2 - name - no laurel that names Zed is public yet, so neither is Zed, nor a laurel in their words. Write “reason: for …” if they shall be public now.',
	]);
	for (const other of ['reason: for tea', 'draft: true', 'consent: declined'])
		expect((await told(page(`name: Zed\n${other}`))).filter((line) => line.includes('no laurel that names'))).toEqual(
			[],
		);
});

test.for([
	['/nothing/', 'Correct the address, or take the link away.'],
	['/peopel/', 'Did you mean “/people/”?'],
	['/people/ada/nothing/', ''],
	['/people/ada.md', ''],
	['/people/ada/rss', ''],
	['/cards/people/ada-huge.png', ''],
	['/%zz/', ''],
	['/..%2f', ''],
	['/content/people/ada.md', ''],
	['/form.pdf', ''],
	['/People/', 'Did you mean “/people/”?'],
] as const)('%s leads nowhere, and is told with its line', async ([address, cure]) => {
	const text = `A [a](${address})\n\n![b](${address} "c")\n\n[c]\n\n[c]: ${address}`;
	const lines = await sentencesOf({ ...people, 'people/bo.md': someone('Bo', '', text) });
	expect(lines.map((line) => line.replace(/ - .*/, ''))).toEqual([6, 8, 12].map((at) => `content/people/bo.md:${at}`));
	expect(lines[0]).toContain(`“${address}” leads to nothing that is here. ${cure}`);
});

test.for([
	'people.json',
	'index.html',
	'404.html',
	'llms.txt',
	'people/ada/index.html',
	'people/ada/rss.xml',
	'people',
	'people.json/a.txt',
	'cards/people/ada-wide.png',
	'people/countess/index.html',
	'icon.png',
	'sitemap.xml',
])('public/%s stands where the site has something', async (name) => {
	const [line, ...others] = await sentencesOf(people, { [name]: 'x' });
	expect(line).toBe(
		`public/${name}:1 - the site has something of its own at /${name}. Give this file another name, or take it away.`,
	);
	expect(others).toEqual([]);
});

test('what stands beside the site is the business of its owner', async () => {
	const own = {
		'google123.html': 'google-site-verification: google123.html',
		'a.svg': '<svg onload="x">',
		'b.xml': '&',
		CNAME: 'x',
	};
	expect(
		await sentencesOf(people, { ...own, 'people/ada/cv.pdf': 'x', 'c.html': '<p>null</p><a href="/nothing/">' }),
	).toEqual([]);
});

test('public/ tells nothing that is hidden', async () => {
	const content = { ...people, 'people/zed.md': someone('Zed Fox', 'draft: true') };
	expect(
		await sentencesOf(content, { 'a.txt': 'Ada and Zed Fox', 'people/zed/cv.pdf': 'x', 'photos/Zed Fox.gif': 'x' }),
	).toEqual([
		'public/a.txt:1 - it tells “Zed Fox”, which is not public, and is published as it is. Take these words out of it.',
		'public/people/zed/cv.pdf:1 - it tells “people/zed/cv.pdf”, which is not public, and is published as it is. Take these words out of it.',
		'public/photos/Zed Fox.gif:1 - it tells “Zed Fox”, which is not public, and is published as it is. Take these words out of it.',
	]);
});

test.for([
	['2026-06-16', true],
	['2026-07', true],
	['2062', true],
	['2026-06-15', false],
	['2026-06', false],
	['2026', false],
] as const)('on 15 June 2026, since %s is doubted: %s', async ([since, isDoubted]) => {
	const loaded = await loadOf({ 'people/ada.md': someone('Ada', `draft: true\nsince: ${since}`) });
	const { mistakes, doubts } = await findingsFor(loaded, '2026-06-15', await someFolder());
	expect([mistakes, doubts.map(describe)]).toEqual([
		[],
		isDoubted ? [expect.stringContaining(`people/ada.md:5 - since - “${since}” is still to come. Write the day`)] : [],
	]);
});
