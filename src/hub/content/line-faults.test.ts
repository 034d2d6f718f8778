import { expect, test } from 'vitest';
import { loadOf, page } from '../../content.fixture.ts';
import { explain } from '../mistakes/finding.ts';

/** What people write who know Markdown or a word processor: what is told, at which line, and the fields once that is done. */
const habits: [fields: string, line: number, told: string, mended: string][] = [
	[
		'tags: [#maps, open data]',
		4,
		'in a list, what stands after a # is a comment. Leave each # out: “tags: [maps, open data]”.',
		'tags: [maps, open data]',
	],
	[
		'tags: ["#maps", a #b]\nlocation: London',
		4,
		'in a list, what stands after a # is a comment. Leave each # out: “tags: ["#maps", a b]”.',
		'tags: ["#maps", a b]\nlocation: London',
	],
	...['*', '•', '–'].map(
		(sign) =>
			[
				`tags:\n  ${sign} maps`,
				5,
				`a line of a list begins with “${sign}”. Begin it with a hyphen and a space: “- maps”.`,
				'tags:\n  - maps',
			] as [string, number, string, string],
	),
	[
		'tags:\n  -maps\n  -tea',
		5,
		'no space stands behind the hyphen of a list. Begin it with a hyphen and a space: “- maps”.',
		'tags:\n  - maps\n  - tea',
	],
	...['**headline:**', '**headline**:', '_headline:_'].map(
		(name) =>
			[
				`${name} Draws maps`,
				4,
				'the name of a field is set in bold or italics. Write it without these signs: “headline: Draws maps”.',
				'headline: Draws maps',
			] as [string, number, string, string],
	),
	[
		'headline: Draws maps\n  location: London',
		5,
		'it stands further in than “headline” above it, which has a value of its own. Begin it where that begins: “location: London”.',
		'headline: Draws maps\nlocation: London',
	],
	[
		'handles:\n  github: ada\n    x: ada',
		6,
		'it stands further in than “github” above it, which has a value of its own. Begin it where that begins: “x: ada”.',
		'handles:\n  github: ada\n  x: ada',
	],
	[
		'wishes: |\nIn full, please.',
		5,
		'the words of “wishes” do not stand further in than its name. Begin each of their lines with two spaces more.',
		'wishes: |\n  In full, please.',
	],
	[
		'headline: Draws maps\nand teaches others to.',
		5,
		'a line holds no field. Write its name, a colon and a space before the value: “url: https://…”. If it goes on with the line above, begin it with two spaces.',
		'headline: Draws maps\n  and teaches others to.',
	],
];

const toldOf = async (fields: string) => {
	const { mistakes } = await loadOf({ 'people/ada.md': page(`name: Ada\nreason: for tea\n${fields}`) });
	return mistakes.map((one) => {
		const { wrong, write } = explain(one);
		return [one.line, `${wrong}. ${write}`];
	});
};

test.for(habits)('what is told of a habit of other programs leads to what is read: %j', async ([fields, line, told, mended]) => {
	expect(await toldOf(fields)).toEqual([[line, told]]);
	expect(await toldOf(mended)).toEqual([]);
});

test.for(['headline: – and why not', 'tags:\n  - –maps', 'wishes: |\n  • one\n  • two', 'headline: -5 degrees', 'tags:\n  - "#maps"'])(
	'signs that are meant are read: %j',
	async (fields) => {
		expect(await toldOf(fields)).toEqual([]);
	},
);
