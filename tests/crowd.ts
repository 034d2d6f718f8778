import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { scratch } from './build.ts';

const places = ['Gdańsk, Poland', 'Nairobi, Kenya', 'Recife, Brazil', 'Chengdu, China', 'İzmir, Türkiye'];
const topics = ['Open maps', 'Radio', 'Repair'];

/** Somebody with properties of their own among the many. */
const special: Record<string, string> = {
	'lukasz-zurawski':
		'name: Łukasz Żurawski\nheadline: Captions everything\nreason: for captioning eleven years of talks\nlocation: Gdańsk, Poland\nlists: [recommend]\ntags: [Access]',
	'lin-xiaolan':
		'name: 林晓岚\nromanized: Lin Xiaolan\nheadline: Translates handbooks\nreason: for plain words\nlang: zh-Hans\nlocation: Chengdu, China\nlists: [recommend]\ntags: [Language]',
	한서윤:
		'name: 한서윤\nromanized: Han Seo-yun\nreason: for a newsletter on harbours\nlang: ko\nlocation: Busan, South Korea\ntags: [Language]',
	'zzz-quiet': 'name: Zora Quietly\nreason: for keeping out of sight\nlocation: Nairobi, Kenya\nnoindex: true',
	'zoe-muller': 'name: Zoë Müller-O’Brien\naliases: [Hedgehog]\nreason: for hedges\nlocation: Cork, Ireland',
};

/** Somebody of the many, made up of the same parts. */
const someone = (index: number): string =>
	[
		`name: ${'ABCDEFGHIJ'[index % 10]}da Person${index}`,
		`headline: Does good thing number ${index}`,
		`reason: for kindness number ${index}, given without being asked`,
		`location: ${places[index % places.length]}`,
		`lists: [${index % 4 === 0 ? 'recommend, follow' : 'follow'}]`,
		`tags: [${topics[index % topics.length]}]`,
	].join('\n');

/** Content of a hub of so many people, all but some made up of the same parts. */
export async function crowd(count: number, some = special, other = someone): Promise<string> {
	const content = path.join(await scratch('crowd'), 'content');
	await mkdir(path.join(content, 'people'), { recursive: true });
	await mkdir(path.join(content, 'lists'));
	const write = (file: string, matter: string, body = '') =>
		writeFile(path.join(content, file), `---\n${matter}\n---\n\n${body}\n`);
	await write(
		'hub.md',
		'title: Many Laurels\nurl: https://many.test/laurels\ncontact: ask@many.test\nformats: [wide]\nowner:\n  name: Kim Wright',
	);
	await write('lists/recommend.md', 'title: People I recommend\nshort: I recommend');
	await write('lists/follow.md', 'title: Follow along');
	for (const [id, matter] of Object.entries(some)) await write(`people/${id}.md`, matter);
	for (let index = Object.keys(some).length; index < count; index++)
		await write(
			`people/p-${index}.md`,
			other(index),
			index === 77 ? 'The story of the *wandering* albatross.' : 'A story.',
		);
	return content;
}
