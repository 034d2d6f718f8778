import type { Card } from '../src/cards/render.ts';
import { type Contender, entrantOf, type Name } from './contenders.ts';

const opened = new Map<Name, Promise<Contender>>();

interface Work {
	name: Name;
	cards: readonly Card[];
	turn: number;
}

/** Draws cards in a thread of its own, one after the other. */
export default async function drawInThread({ name, cards, turn }: Work): Promise<void> {
	const contender = opened.get(name) ?? Promise.resolve(entrantOf(name).open());
	opened.set(name, contender);
	for (const card of cards) await (await contender).draw(card, turn);
}
