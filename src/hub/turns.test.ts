import { expect, test } from 'vitest';
import { hubOf, page, someone } from '../content.fixture.ts';
import { addDays } from './time/days.ts';
import { inTurn, thisWeeksTurn } from './turns.ts';

const names = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => [`${letter}a`, `${letter}b`]);
const people = names.map((id) => ({ id }));

test('turns are the same whatever came first, and not those of the alphabet', () => {
	const order = inTurn(people).map(({ id }) => id);
	expect(inTurn(people.toReversed()).map(({ id }) => id)).toEqual(order);
	expect(order.toSorted()).toEqual(names);
	expect(order.slice(0, 12).filter((id) => id < 'g').length).toBeLessThan(9);
});

test('week by week, everybody stands first, and each as often as others', () => {
	const times = new Map(names.map((id) => [id, 0]));
	for (let week = 0; week < 26; week++)
		for (const { id } of thisWeeksTurn(people, addDays('2026-06-15', week * 7), 6).slice(0, 6))
			times.set(id, (times.get(id) ?? 0) + 1);
	expect([...times.values()]).toEqual(names.map(() => 3));
	expect(thisWeeksTurn([], '2026-06-15', 6)).toEqual([]);
	expect(thisWeeksTurn(people, '2019-01-01', 6)).toHaveLength(52);
});

test('the branch of a hub without laurels shows others next week', async () => {
	const content = Object.fromEntries(names.map((id) => [`people/${id}.md`, someone(id)]));
	const branch = async (day: string) => (await hubOf(content, day)).featured.map(({ id }) => id);
	const [now, later] = [await branch('2026-06-15'), await branch('2026-06-22')];
	expect(now).toHaveLength(6);
	expect(later.filter((id) => now.includes(id))).toEqual([]);
	expect(await branch('2026-06-16')).toEqual(now);
});

test('who was recognised stands on the branch before those whose turn it is', async () => {
	const content = Object.fromEntries(names.map((id) => [`people/${id}.md`, someone(id)]));
	const praise = page('kind: thanks\npeople: [zb]\nreason: for tea');
	const { featured } = await hubOf({ ...content, 'recognitions/2026-06-01-tea.md': praise });
	expect(featured.at(-1)?.id).toBe('zb');
});
