import type { Card } from '../src/cards/render.ts';
import { type Contender, entrantOf, type Name } from './contenders.ts';

const opened = new Map<Name, Promise<Contender>>();

/** Draws a card in a thread of its own. */
export default async function drawInThread({ name, card }: { name: Name; card: Card }): Promise<Uint8Array> {
	const contender = opened.get(name) ?? Promise.resolve(entrantOf(name).open());
	opened.set(name, contender);
	return (await contender).draw(card);
}
