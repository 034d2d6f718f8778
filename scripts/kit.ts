/** `npm run kit -- <id>`: a share kit as a folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { allCards } from '../src/cards/words.ts';
import { renderCard } from '../src/cards/render.ts';
import { today } from '../src/hub/days.ts';
import { describe } from '../src/hub/mistakes.ts';
import { publicHub } from '../src/hub/public.ts';
import { nearest } from '../src/hub/text.ts';
import { allKits, textsOf } from '../src/share/kit.ts';
import { siteOf } from '../src/site/paths.ts';
import { loadContent } from './content.ts';

const help = `npm run kit -- <id>    writes everything needed to post about a person, a recognition or a work

  --out <folder>  where: kit-<id>, unless you say; it must not be there yet

npm run kit -- adaeze-okonkwo-bright`;

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { out: { type: 'string' }, help: { type: 'boolean' } },
});
const [id] = positionals;
if (values.help || !id) {
	console.log(help);
	process.exit(values.help ? 0 : 1);
}
const loaded = await loadContent();
if (loaded.mistakes.length > 0 || !loaded.hub) stop(loaded.mistakes.map(describe).join('\n'));
const hub = publicHub(loaded, today(process.env), { drafts: true });
const kits = allKits(hub, siteOf(loaded.hub.data.url, process.env));
const idOf = (kitPath: string) => kitPath.split('/')[2] ?? '';
const kit = kits.find((one) => idOf(one.path) === id);
if (!kit) {
	const near = nearest(
		id,
		kits.map((one) => idOf(one.path)),
	);
	stop(`Nothing is called “${id}”.${near ? ` Did you mean “${near}”?` : ''}`);
}
const folder = values.out ?? `kit-${id}`;
try {
	await mkdir(folder);
} catch {
	stop(`${folder} can't be made: it may be there already. Choose another with --out.`);
}
const words = allCards(hub).find(({ subject }) => kit.cards[0]?.path.startsWith(`/cards/${subject}-`));
for (const { path: address, format, style } of kit.cards) {
	const file = path.join(folder, path.posix.basename(address.split('?')[0] ?? ''));
	if (words) await writeFile(file, await renderCard({ words, format, style, accent: hub.accent }), { flag: 'wx' });
	console.log(file);
}
for (const [name, text] of Object.entries(textsOf(kit))) {
	await writeFile(path.join(folder, name), text, { flag: 'wx' });
	console.log(path.join(folder, name));
}
