import { expect, test } from 'vitest';
import { contentOf, page, someFolder, someone } from '../../content.fixture.ts';
import { readContentUnopened } from '../files/content-unopened.ts';
import type { EntryWords } from './fields.ts';
import { prepareEntry } from './files/prepare.ts';

const content = await contentOf({
	'people/ada-lovelace.md': someone('Ada Lovelace', 'aliases: [Countess Byron]'),
	'people/zoe.md': someone('Zoë van der Berg'),
	'people/lin.md': someone('林晓', 'romanized: Lin Xiao'),
	'recognitions/2026-05-31-tea.md': page('kind: thanks\npeople: [zoe]\nreason: for tea'),
});
const idOf = async (given: EntryWords) => {
	const where = { content, private: { path: await someFolder(), shown: 'private' }, today: '2026-05-31' };
	const prepared = await prepareEntry(
		'recognitions',
		{ kind: 'thanks', ...given },
		readContentUnopened(content),
		where,
	);
	return 'source' in prepared ? prepared.source.id : prepared;
};
const [ada, zoe, lin] = ['ada-lovelace', 'zoe', 'lin'];

test.for<[said: EntryWords, id: string]>([
	[
		{ person: [ada], reason: 'for answering every newcomer’s first question' },
		'answering-every-newcomers-first-question',
	],
	[{ person: [ada], reason: 'for Ada’s patience with Ms. Byron' }, 'patience-with-ms'],
	[{ person: [ada], reason: 'for Adas Mut und größte Ruhe' }, 'mut-und-groesste-ruhe'],
	[{ person: [zoe], reason: 'for the Berg that Zoë climbed' }, 'the-that-climbed'],
	[{ person: [lin], reason: 'for what Xiao reads' }, 'what-reads'],
	[{ person: [ada], reason: 'for Ada Lovelace' }, 'thanks'],
	[{ person: [lin], reason: 'for 静かな図書館の作り方' }, 'thanks'],
	[{ person: [ada], reason: 'for tea' }, 'tea-2'],
	[{ person: [ada], reason: `for ${'a'.repeat(60)}` }, 'thanks'],
	[{ person: [ada], draft: true, reason: 'for it' }, 'it'],
	[{ kind: 'introduction', person: [ada, zoe], reason: 'Both count, Ada and Zoe.' }, 'both-count-and'],
	[{ kind: 'quote', person: [ada], quote: 'It weaves patterns.' }, 'it-weaves-patterns'],
])('%j is called by what is said, and by nobody’s name', async ([given, id]) => {
	expect(await idOf(given)).toBe(`2026-05-31-${id}`);
});
