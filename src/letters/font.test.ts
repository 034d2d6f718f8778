import { expect, test } from 'vitest';
import { grownBy } from '../memory.fixture.ts';

test('measuring a hundred thousand texts holds memory for one', () => {
	const at = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
	const grown = grownBy(`
		const { openFont } = await import(${at('./font.ts')});
		const { slicesOf } = await import(${at('./files.ts')});
		const { ownFaces } = await import(${at('./faces.ts')});
		const font = await openFont(slicesOf(ownFaces.name)[0]);
		export const once = () => { for (let text = 0; text < 25_000; text++) font.shape('Ada Byron ' + text, 'ltr'); };
	`);
	expect(grown, 'megabytes').toBeLessThan(100);
});
