import { expect, test } from 'vitest';
import { hubOf, someone, who } from '../content.fixture.ts';
import { personCard } from './words.ts';

test('emoji are left out of the drawn words and stay in the description', async () => {
	const hub = await hubOf({ 'people/ada.md': someone('Ada 👩🏽‍🚀', 'headline: "Builds rockets 🚀 in 🇩🇪, mostly © hers"') });
	const card = personCard(who(hub, 'ada'), hub);
	expect(card.name).toBe('Ada');
	expect(card.line).toBe('Builds rockets in , mostly © hers');
	expect(card.alt).toContain('👩🏽‍🚀');
});

test('joiners that scripts need stay', async () => {
	const hub = await hubOf({ 'people/ada.md': someone('می\u200cخواهم'), 'people/bea.md': someone('ක්\u200dරිස්') });
	expect(personCard(who(hub, 'ada'), hub).name).toContain('\u200c');
	expect(personCard(who(hub, 'bea'), hub).name).toContain('\u200d');
});
