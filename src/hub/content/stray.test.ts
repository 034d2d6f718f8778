import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentOf, page, someone } from '../../content.fixture.ts';
import { explain } from '../mistakes/finding.ts';
import { load } from './load.ts';

const photo = await sharp({ create: { width: 400, height: 500, channels: 3, background: '#888' } }).jpeg().toBuffer();
const withPhoto = (named: string) => page(`name: Ada\nreason: for tea\nconsent: given\nphoto: ${named}`);

/** Files that are not where, or not called, as they have to be: what is told of them, and nothing else. */
const strays: [files: Record<string, string | Buffer>, told: string][] = [
	[
		{ 'people/bo.md.txt': someone('Bo') },
		'“bo.md.txt” is not read, because of its ending. Call it “bo.md”. Windows shows all of a name after View, Show, File name extensions.',
	],
	[{ 'people/Bo Ek.txt': someone('Bo') }, '“Bo Ek.txt” is not read, because of its ending. Call it “bo-ek.md”.'],
	...['docx', 'odt', 'rtf', 'pages'].map(
		(ending): [Record<string, string>, string] => [
			{ [`people/Bo Ek.${ending}`]: 'PK' },
			`“Bo Ek.${ending}” is not used by anything. If these are words of yours, save them as plain text, called “bo-ek.md”; else move it out of content/.`,
		],
	),
	[
		{ 'people/IMG_1234.JPG': photo },
		'“IMG_1234.JPG” is not used by anything. If it is a photo of somebody, give it the name of their file, as “ada.jpg” has that of ada.md; else move it out of content/.',
	],
	[{ 'works/IMG_1234.JPG': photo }, '“IMG_1234.JPG” is not used by anything. Remove it, or move it out of content/.'],
	...['content/people/portrait.jpg', 'C:\\Photos\\portrait.jpg', 'portrait.jpeg'].map(
		(named): [Record<string, string | Buffer>, string] => [
			{ 'people/ada.md': withPhoto(named), 'people/portrait.jpg': photo },
			`photo - there is no file “${named}” beside this one. Did you mean “portrait.jpg”?`,
		],
	),
	[
		{ 'people/ada.md': withPhoto('somebody.jpg') },
		'photo - there is no file “somebody.jpg” beside this one. Put it there, or correct the name.',
	],
];

test.for(strays)('a file that is called otherwise than it has to be is told with its name: %#', async ([files, told]) => {
	const { mistakes, doubts } = await load(await contentOf({ 'people/ada.md': someone('Ada'), ...files }));
	const all = [...mistakes, ...doubts].map((one) => {
		const { wrong, write } = explain(one);
		return `${wrong}. ${write}`;
	});
	expect(all).toEqual([told]);
});
