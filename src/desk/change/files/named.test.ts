import { expect, test } from 'vitest';
import { contentOf, page, someFolder, someone } from '../../../content.fixture.ts';
import { readContentUnopened } from '../../files/content-unopened.ts';
import { newText } from '../../new/compose.ts';
import { publicWordsNaming } from './named.ts';
import { planRemoval } from './remove.ts';

const declined = someone('Ada', 'consent: declined');

test('of what new files say of their fields, and of comments, nobody is told that it is published', async () => {
	const content = await contentOf({
		'people/ada.md': declined,
		// It says how notes begin: “Dear Ada”.
		'people/bea.md': newText('people', { name: 'Bea', reason: 'for tea' }),
		'people/cy.md': page('name: Cy\n# A friend of Ada\nreason: for tea', '# Ada and Cy\n\nA story.'),
		'people/dee.md': page('name: Dee\nreason: for what Ada said # not her\nheadline: >\n  # Ada'),
	});
	const folder = { path: await someFolder(), shown: 'private' };
	const known = readContentUnopened(content);
	expect(await publicWordsNaming('ada', known, folder, '2026-06-15')).toEqual([
		...['content/people/cy.md:7', 'content/people/dee.md:3', 'content/people/dee.md:5'],
	]);
	// Whoever takes her out hears of comments, too.
	const { mentions } = await planRemoval(known, folder, 'ada', '2026-06-15');
	expect(mentions).toContain('content/people/cy.md:3');
	expect(mentions.filter((place) => place.includes('bea.md'))).toEqual([]);
});
