/** Makes of a hub whatever can be read as text: its pages, beside them the files for other programs, and drawings that say something. */
import '../bench/pages.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadContent, todayOf } from '../src/desk/files/content.ts';
import { publicHub } from '../src/hub/public.ts';
import { drawPicture } from '../src/publish/draw.ts';
import { allFiles, filesOnce } from '../src/publish/files.ts';
import { allPictures } from '../src/publish/pictures.ts';
import { siteOf } from '../src/vocabulary/paths.ts';
import { writeFiles } from './write-files.ts';

const [out = ''] = process.argv.slice(2);
const loaded = await loadContent();
const [hub, site] = [publicHub(loaded, todayOf(loaded)), siteOf(loaded.hub?.data.url, process.env)];
await writeFiles([...allFiles(hub, site), ...filesOnce([hub], site)], out);
for (const { path: address, drawing } of allPictures(hub).filter(({ path }) => path.endsWith('.svg'))) {
	const file = path.join(out, address);
	await mkdir(path.dirname(file), { recursive: true });
	await writeFile(file, await drawPicture(drawing));
}
