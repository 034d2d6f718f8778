import { expect, test } from 'vitest';
import { grownBy } from '../memory.fixture.ts';

test('a hundred pictures that are drawn one after the other hold memory for one', () => {
	const module = new URL('./raster.ts', import.meta.url).href;
	const grown = grownBy(`
		const { raster } = await import(${JSON.stringify(module)});
		const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1000"><path d="M0 0h999v999z"/></svg>';
		export const once = async () => { for (let picture = 0; picture < 25; picture++) await raster(svg); };
	`);
	expect(grown, 'megabytes').toBeLessThan(100);
});
