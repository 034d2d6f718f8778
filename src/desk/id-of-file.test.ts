import { expect, test } from 'vitest';
import { idOfFile } from './id-of-file.ts';
import { whoIs } from './log/find-person.ts';

test.for([
	['ada', 'ada'],
	['ada.md', 'ada'],
	['content/people/ada.md', 'ada'],
	['content\\people\\ada.MD', 'ada'],
	['people/ada', 'people/ada'],
	['content/people/u\u0308.md', '\u00fc'],
	['.md', '.md'],
] as const)('“%s” is %s', ([written, id]) => {
	expect(idOfFile(written)).toBe(id);
});

test('somebody is known by their file', () => {
	const people = [{ id: 'ada', formerly: ['countess'], name: 'Ada Byron', aliases: [] }];
	for (const written of ['ada', 'content/people/ada.md', 'content/people/countess.md', 'ada byron'])
		expect(whoIs({ people }, written)).toEqual({ person: people[0] });
});
