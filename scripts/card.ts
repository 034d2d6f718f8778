/** `npm run card -- <id>`: writes one share card as a PNG file. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { designIds } from '../src/cards/designs/index.ts';
import { renderCard } from '../src/cards/render.ts';
import { samplesFor } from '../src/cards/samples.ts';
import { allCards, type CardWords } from '../src/cards/words.ts';
import { commandLine } from '../src/commands/command-line.ts';
import { onItsDay, ownHub } from '../src/desk/files/content.ts';
import { privateFolder } from '../src/desk/files/private.ts';
import { idOfFile } from '../src/desk/id-of-file.ts';
import type { Hub } from '../src/hub/hub.ts';
import { nearest } from '../src/hub/text.ts';
import { Refusal } from '../src/refusal.ts';
import { root } from '../src/root.ts';
import { formatIds, styleIds } from '../src/vocabulary/card-formats.ts';

const help = `npm run card -- <id>    writes the share card of a person, recognition, work or list, or of the hub

  --design  ${designIds.join(', ')}: the one that its words are for, unless you say; others are for people
  --format  ${formatIds.join(', ')}: wide, unless you say
  --style   ${styleIds.join(', ')}: paper, unless you say
  --out     the file to write; private/cards/<id>-<format>.png, unless you say
  --force   write it even if the file is there

npm run card -- adaeze-okonkwo-bright --format story --style ink --out story.png`;

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
	const found = known.find((id) => id === value);
	if (!found) {
		const near = nearest(value, known);
		throw new Refusal(
			`--${option} is “${value}”. ${near ? `Did you mean “${near}”?` : `Write one of: ${known.join(', ')}.`}`,
		);
	}
	return found;
}

const text = { type: 'string' } as const;
const { values, positionals } = commandLine(
	help,
	{
		...{ design: text, out: text },
		format: { type: 'string', default: 'wide' },
		style: { type: 'string', default: 'paper' },
		force: { type: 'boolean', default: false },
	},
	[1, 1],
);
const id = idOfFile(positionals[0] as string);
const format = oneOf('format', values.format, formatIds);
const style = oneOf('style', values.style, styleIds);
const { hub, waiting } = onItsDay(id, await ownHub());
const words = wordsFor(id, hub);
const own = privateFolder(root, process.env);
const name = path.posix.join(
	'cards',
	`${id.replaceAll('/', '-')}-${format}${style === 'paper' ? '' : `-${style}`}.png`,
);
const file = values.out ?? path.join(own.path, name);
const shown = values.out ?? path.posix.join(own.shown, name);
if (values.out && path.extname(values.out).toLowerCase() !== '.png')
	throw new Refusal(`--out is “${values.out}”, and a card is a PNG. Let its name end in .png.`);
if (existsSync(file) && !values.force)
	throw new Refusal(`${shown} is there already. Choose another name with --out, or add --force.`);
if (!values.out) await mkdir(path.dirname(file), { recursive: true });
await writeFile(file, await renderCard({ words, format, style, accent: hub.accent }));
console.log(shown);
if (waiting) console.log(waiting);

function wordsFor(id: string, hub: Hub): CardWords {
	const all = allCards(hub);
	const words = all.find(({ subject }) => subject === id || subject.endsWith(`/${id}`));
	if (!words) {
		const near = nearest(
			id,
			all.map(({ subject }) => subject.replace(/^.*\//, '')),
		);
		throw new Refusal(`Nothing public is called “${id}”.${near ? ` Did you mean “${near}”?` : ''}`);
	}
	const design = values.design && oneOf('design', values.design, designIds);
	if (!design || design === words.design) return words;
	const person = hub.people.find((one) => words.subject === `people/${one.id}`);
	const sample = person && samplesFor(person, hub).find((sample) => sample.design === design);
	if (!sample) throw new Refusal(`“${id}” has no words for the design ${design}: its own is ${words.design}.`);
	return sample;
}
