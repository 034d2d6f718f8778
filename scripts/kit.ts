/** `npm run kit -- <id>`: a share kit as a folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderCard } from '../src/cards/render.ts';
import { nearest } from '../src/hub/text.ts';
import { Refusal } from '../src/refusal.ts';
import { allKits, textsOf } from '../src/share/kit.ts';
import { commandLine } from './command-line.ts';
import { onItsDay, ownHub } from './content.ts';

const help = `npm run kit -- <id>    writes everything needed to post about a person, a recognition or a work

  --out <folder>  where: kit-<id>, unless you say; it must not be there yet

npm run kit -- adaeze-okonkwo-bright`;

const { values, positionals } = commandLine(help, { out: { type: 'string' } }, [1, 1]);
const id = positionals[0] as string;
const own = await ownHub();
const { site } = own;
const { hub, waiting } = onItsDay(id, own);
const kits = allKits(hub, site);
const idOf = (kitPath: string) => kitPath.split('/')[2] ?? '';
const kit = kits.find((one) => idOf(one.path) === id);
if (!kit) {
	const near = nearest(
		id,
		kits.map((one) => idOf(one.path)),
	);
	throw new Refusal(`Nothing is called “${id}”.${near ? ` Did you mean “${near}”?` : ''}`);
}
const folder = values.out ?? `kit-${id}`;
try {
	await mkdir(folder);
} catch {
	throw new Refusal(`${folder} can't be made: it may be there already. Choose another with --out.`);
}
for (const { file: address, format, style } of kit.cards) {
	const file = path.join(folder, path.posix.basename(address));
	const card = { words: kit.card, format, style, accent: hub.accent };
	await writeFile(file, await renderCard(card), { flag: 'wx' });
	console.log(file);
}
for (const [name, text] of Object.entries(textsOf(kit))) {
	await writeFile(path.join(folder, name), text, { flag: 'wx' });
	console.log(path.join(folder, name));
}
if (waiting) console.log(waiting);
