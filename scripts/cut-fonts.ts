/**
 * Cuts the fonts of optional scripts down to the letters of the example hub, into src/letters/cut/.
 * `npm install --no-save @fontsource/noto-sans-sc @fontsource/noto-serif-sc …` first; needed only when the example's names change.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { readFiles } from '../src/hub/content/files.ts';
import { contentFolder } from '../src/hub/content/folder.ts';
import { scripts } from '../src/letters/faces.ts';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const { texts } = await readFiles(contentFolder(root, {}).path, 'content');
const letters = [...new Set(texts.map(({ text }) => text).join(''))];
const folder = path.join(root, 'src/letters/cut');
const index: Record<string, string> = {};

await mkdir(folder, { recursive: true });
for (const script of scripts.filter((script) => 'whole' in script)) {
	const wanted = letters.filter((letter) => script.letters.test(letter)).sort();
	for (const face of wanted.length > 0 ? [...script.name.slice(0, 1), ...script.cite.slice(0, 1)] : []) {
		const file = `@fontsource/${face.package}/files/${face.package}-${script.whole}-${face.weight}-normal.woff`;
		await copyFile(require.resolve(`@fontsource/${face.package}/LICENSE`), path.join(folder, 'LICENSE'));
		const font = await subsetFont(await convert(await readFile(require.resolve(file)), 'sfnt'), wanted.join(''), {
			targetFormat: 'woff2',
		});
		const name = `${face.package}-${face.weight}`;
		await writeFile(path.join(folder, `${name}.woff2`), font);
		index[name] = wanted.map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(',');
		console.log(`${name}: ${wanted.length} letters, ${font.length} bytes`);
	}
}
await writeFile(path.join(folder, 'index.json'), `${JSON.stringify(index, null, '\t')}\n`);
