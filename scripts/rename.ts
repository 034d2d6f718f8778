/** `npm run rename -- <old> <new>`: gives a person, list, recognition or work another id. */
import path from 'node:path';
import { commandLine } from '../src/commands/command-line.ts';
import { carryOut } from '../src/desk/change/files/change.ts';
import { planRename } from '../src/desk/change/files/rename.ts';
import { readOwn, todayOf } from '../src/desk/files/content.ts';
import { privateFolder } from '../src/desk/files/private.ts';
import { idOfFile } from '../src/desk/id-of-file.ts';
import { emptyStore } from '../src/publish/store.ts';
import { root } from '../src/root.ts';

const help = `npm run rename -- <old> <new>    gives a person, list, recognition or work another file name

  --dry-run      only tells what would change
  --no-redirect  the old address leads nowhere, and nothing of the old name is left: for a name that shall be forgotten

Its photo, all files that name it, private/plan.md and private/log.csv follow. Old addresses lead to the new one.

npm run rename -- adaeze-okonkwo adaeze-bright
npm run rename -- people/ada ada-byron      where a list is called ada, too`;

const flag = { type: 'boolean' } as const;
const { values, positionals } = commandLine(help, { 'dry-run': flag, 'no-redirect': flag }, [2, 2]);
const [written, wanted] = positionals as [string, string];
const redirect = !values['no-redirect'];
const known = await readOwn();
const { change, mentions } = await planRename(known, privateFolder(root, process.env), {
	old: idOf(written),
	among: path.dirname(written).split(/[\\/]/),
	fresh: idOf(wanted),
	redirect,
	today: todayOf(known),
});
if (!values['dry-run'])
	await carryOut(change, async () => {
		// It holds texts as they were.
		if (!redirect) emptyStore();
	});
for (const { shown } of change.writes) console.log(`changed    ${shown}`);
for (const { shown } of change.deletes) console.log(`goes       ${shown}`);
for (const { shown, to } of change.moves) console.log(`renamed    ${shown} → ${path.basename(to)}`);
if (mentions.length > 0)
	console.log(`\nThese still hold the old name. Put them differently yourself:\n  ${mentions.join('\n  ')}`);
console.log(values['dry-run'] ? 'Nothing was changed: --dry-run.' : 'Next: npm run build publishes it.');

/** An id, also behind the folder of its kind. */
function idOf(written: string): string {
	return path.basename(idOfFile(written));
}
