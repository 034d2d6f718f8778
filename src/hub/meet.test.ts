import { expect, test } from 'vitest';
import { hubOf, someone, who } from '../content.fixture.ts';
import type { Hub } from './hub.ts';
import { othersToMeet } from './meet.ts';

const first = ['Anna', 'Aaron', 'Ada', 'Bo', 'Cleo', 'Dai', 'Eva', 'Zoe'];
/** A crowd as communities are: one topic that many share, some that few share, and some people without any. */
const crowd = (count: number): Promise<Hub> =>
	hubOf(
		Object.fromEntries(
			Array.from({ length: count }, (_, at) => {
				const topics = [
					at % 7 > 0 && 'Community',
					at % 5 === 0 && `Topic ${at % 45}`,
					at % 11 === 0 && `Rare ${at % 220}`,
				];
				const tags = topics.filter(Boolean).join(', ');
				return [
					`people/${first[at % 8]?.toLowerCase()}-${at}.md`,
					someone(`${first[at % 8]} ${at}`, tags && `tags: [${tags}]`),
				];
			}),
		),
	);
const idsOf = (hub: Hub, id: string) => othersToMeet(hub, who(hub, id)).map((other) => other.id);

test.for([4, 40, 700])('of %s people, nobody is shown often and nobody nowhere', async (count) => {
	const hub = await crowd(count);
	const pages = hub.people.map((person) => othersToMeet(hub, person));
	expect(pages.every((others, at) => others.length === 3 && !others.includes(hub.people[at] as never))).toBe(true);
	const times = hub.people.map((person) => pages.filter((others) => others.includes(person)).length);
	expect(Math.max(...times)).toBeLessThanOrEqual(9);
	expect(Math.min(...times)).toBeGreaterThan(0);
});

test('a name that comes first in the alphabet is shown as often as others', async () => {
	const hub = await crowd(700);
	const all = hub.people.flatMap((person) => othersToMeet(hub, person));
	const share = all.filter(({ name }) => name.startsWith('A')).length / all.length;
	expect(share).toBeGreaterThan(0.32);
	expect(share).toBeLessThan(0.43);
});

test('who shares what few share is shown, not who has every topic', async () => {
	const hub = await hubOf({
		'people/bee.md': someone('Bee', 'tags: [Bees, Talks]'),
		'people/keeper.md': someone('Keeper', 'tags: [Bees]'),
		...Object.fromEntries(
			Array.from({ length: 30 }, (_, at) => [
				`people/a-${at}.md`,
				someone(`A ${at}`, `tags: [Talks, Radio, Tea, Topic ${at}]`),
			]),
		),
	});
	expect(idsOf(hub, 'bee')[0]).toBe('keeper');
	expect(idsOf(hub, 'keeper')[0]).toBe('bee');
});

test('nobody else is there to meet', async () => {
	const hub = await hubOf({ 'people/ada.md': someone('Ada') });
	expect(idsOf(hub, 'ada')).toEqual([]);
});
