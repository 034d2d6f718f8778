import { expect, test } from 'vitest';
import { triesAll } from '../combined.fixture.ts';
import { hubOf, someone } from '../content.fixture.ts';
import { grownBy } from '../memory.fixture.ts';
import { allPictures } from './pictures.ts';

/** People without photos: nothing in their pictures waits for the disk, so the event loop turns only where we let it. */
const hub = await hubOf({
	'people/ada.md': someone('Ada Byron'),
	'people/bo.md': someone('Bo Larsson', 'lists: [crew]'),
	'lists/crew.md': '---\ntitle: The crew\n---\n',
});
const cards = allPictures(hub).flatMap(({ drawing }) => (drawing.kind === 'card' ? [drawing] : []));
const designs = [...Map.groupBy(cards, ({ card }) => card.words.design)];

/** Of one picture, `cards/raster.test.ts` tells it sooner. */
test.runIf(triesAll).for(designs)('A thread that draws a hundred %s cards holds memory for one', ([, all]) => {
	const worker = new URL('./draw-worker.ts', import.meta.url).href;
	const grown = grownBy(`
		const { default: draw } = await import(${JSON.stringify(worker)});
		const drawings = Array(25).fill(${JSON.stringify(all[0])});
		export const once = () => draw(drawings);
	`);
	expect(grown, 'megabytes').toBeLessThan(150);
});
