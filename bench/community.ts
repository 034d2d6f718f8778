import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sharp } from './project.ts';

/** A made-up community: how many people, how many recognitions each, one photo in how many, which card formats. */
export interface Community {
	people: number;
	recognitions?: number;
	/** One in so many has a photo; nobody where it is 0. */
	photos?: number;
	formats?: readonly string[];
}

const first = 'Ada Łukasz Wanjiru Sofiia Mateus Zeynep Iris Keoni Amina Tomasi Chidi Marta Noor Yuki Ana'.split(' ');
const last =
	'Okonkwo Żurawski Thuo Marchenko Anjos Ağaoğlu Castellanos Māhoe Sow Faleolo Berg Silva Nakamura Haddad'.split(' ');
const places = [
	'Gdańsk, Poland',
	'Nairobi, Kenya',
	'Recife, Brazil',
	'Chengdu, China',
	'İzmir, Türkiye',
	'Lyon, France',
];
const words =
	'they answer the first question of whoever is new on the same day in whole sentences and thank them for asking what breaks at night is mended before breakfast with a note that says why and nobody has to ask twice'.split(
		' ',
	);
const kinds = ['shout-out', 'thanks', 'welcome'];

/**
 * Writes the content of a community like real ones: names of 13 letters, headlines of 54, praise of 254, stories of a
 * hundred words; of three people two have none. The same numbers give the same bytes.
 */
export async function writeCommunity(
	folder: string,
	{ people, recognitions = 3, photos = 3, formats }: Community,
): Promise<void> {
	const random = seeded(people);
	const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
	const say = (letters: number): string => {
		let text = '';
		while (text.length < letters) text += `${text ? ' ' : ''}${pick(words)}`;
		return text;
	};
	const write = (file: string, matter: readonly string[], body = '') =>
		writeFileSync(path.join(folder, file), `---\n${matter.join('\n')}\n---\n${body && `\n${body}\n`}`);
	for (const room of ['people', 'lists', 'recognitions']) mkdirSync(path.join(folder, room), { recursive: true });
	write('hub.md', [
		...['title: Bench', 'url: https://bench.example', 'contact: https://bench.example/ask', 'timezone: Europe/Oslo'],
		...['owner: { name: Kim Wright }', ...(formats ? [`formats: [${formats.join(', ')}]`] : [])],
	]);
	write('lists/follow.md', ['title: Follow along']);
	write('lists/recommend.md', ['title: People I recommend']);
	const photo = photos > 0 ? await grainy() : undefined;
	for (let i = 0; i < people; i++) {
		write(
			`people/p-${i}.md`,
			[
				...[`name: ${pick(first)} ${pick(last)} ${i}`, `headline: ${sentence(say(54))}`, `reason: for ${say(60)}`],
				...[`location: ${pick(places)}`, `lists: [${i % 4 === 0 ? 'recommend, follow' : 'follow'}]`],
				...[`tags: [Topic ${i % 40}, Topic ${(i * 7) % 60}]`, 'consent: given'],
				...[`handles: { github: p-${i} }`, `url: https://p-${i}.example`],
			],
			i % 3 === 0 ? sentence(say(600)) : '',
		);
		// Behind its end, a photo may have anything: each is another file.
		if (photo && i % photos === 0)
			writeFileSync(path.join(folder, `people/p-${i}.jpg`), Buffer.concat([photo, Buffer.from(`${i}`)]));
		for (let n = 0; n < recognitions; n++) {
			const day = `20${10 + Math.floor(random() * 16)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
			write(
				`recognitions/${day}-r-${i}-${n}.md`,
				[`date: ${day}`, `kind: ${pick(kinds)}`, `people: [p-${i}]`, `reason: for ${say(70)}`],
				sentence(say(random() < 0.1 ? 591 : 254)),
			);
		}
	}
}

const two = (number: number): string => `${number}`.padStart(2, '0');
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** A photo of 800 × 1000 pixels with the grain of a camera. */
const grainy = (): Promise<Buffer> =>
	sharp({
		create: {
			width: 800,
			height: 1000,
			channels: 3,
			background: '#8a7a6a',
			noise: { type: 'gaussian', mean: 128, sigma: 12 },
		},
	})
		.jpeg({ quality: 88 })
		.toBuffer();

/** https://en.wikipedia.org/wiki/Xorshift: numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
	let state = (seed * 2_654_435_761) | 1;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 2 ** 32;
	};
}
