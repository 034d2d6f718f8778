import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import { expect, test } from 'vitest';
import { keyOf } from '../keys.ts';
import { grownBy } from '../memory.fixture.ts';
import { asCommand } from '../node.fixture.ts';
import { root } from '../root.ts';
import { facesFor, ownFaces, scripts } from './faces.ts';
import { slicesOf } from './files.ts';

const here = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);

test('fonts that a command opens at the same time are whole, whoever opens them', async () => {
	const faces = [...Object.values(ownFaces), ...scripts.flatMap((script) => facesFor(script, 'text'))];
	const files = faces.flatMap((face) => slicesOf(face).slice(0, 1)).filter(({ only }) => only !== '.ttf');
	const slices = files.slice(0, 16).map((slice) => ({ ...slice, only: '.woff2' }));
	expect(slices.length).toBe(16);
	// Pages have a copy of the module. On a busy machine files are read before what opens them is ready.
	const opening = `
		const begin = WebAssembly.instantiate;
		WebAssembly.instantiate = async (...program) => {
			await new Promise((resolve) => setTimeout(resolve, 300));
			return begin(...program);
		};
		const all = [await import(${here('./font.ts')}), await import(${here('./font.ts')} + '?copy')];
		const { keyOf } = await import(${here('../keys.ts')});
		const slices = ${JSON.stringify(slices)};
		const fonts = await Promise.all(all.flatMap(({ openFont }) => slices.map(openFont)));
		console.log(JSON.stringify(fonts.map(({ data }) => keyOf(data.toString('latin1')))));
	`;
	const node = [...asCommand, '--input-type=module', '-e', opening];
	const opened = JSON.parse(execFileSync(process.execPath, node, { cwd: root, encoding: 'utf8' })) as string[];
	const whole: string[] = [];
	for (const { path } of slices)
		whole.push(keyOf((await convert(readFileSync(`${path}.woff2`), 'sfnt')).toString('latin1')));
	expect(opened).toEqual([...whole, ...whole]);
});

test('measuring a hundred thousand texts holds memory for one', () => {
	const grown = grownBy(`
		const { openFont } = await import(${here('./font.ts')});
		const { slicesOf } = await import(${here('./files.ts')});
		const { ownFaces } = await import(${here('./faces.ts')});
		const font = await openFont(slicesOf(ownFaces.name)[0]);
		export const once = () => { for (let text = 0; text < 25_000; text++) font.shape('Ada Byron ' + text, 'ltr'); };
	`);
	expect(grown, 'megabytes').toBeLessThan(100);
});
