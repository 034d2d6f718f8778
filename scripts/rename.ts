/** `npm run rename -- <old> <new>`: gives a person, list, recognition or work another id. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { carryOut } from '../src/desk/change/change.ts';
import { planRename } from '../src/desk/change/rename.ts';
import { privateFolder } from '../src/desk/private.ts';
import { root } from '../src/root.ts';
import { readOwn } from './content.ts';

const help = `npm run rename -- <old> <new>    gives a person, list, recognition or work another file name

  --dry-run      only tells what would change
  --no-redirect  the old address leads nowhere, and nothing of the old name is left: for a name that shall be forgotten

Its photo, all files that name it, private/plan.md and private/log.csv follow. Old addresses lead to the new one.

npm run rename -- adaeze-okonkwo adaeze-bright`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { 'dry-run': { type: 'boolean' }, 'no-redirect': { type: 'boolean' }, help: { type: 'boolean' } },
});
const [old, fresh, more] = positionals.map(idOf);
if (values.help || !old || !fresh || more) {
	console.log(help);
	process.exit(values.help ? 0 : 1);
}
try {
	const change = await planRename(readOwn(), privateFolder(root, process.env), {
		old,
		fresh,
		redirect: !values['no-redirect'],
	});
	if (!values['dry-run']) await carryOut(change);
	for (const { shown } of change.writes) console.log(`changed    ${shown}`);
	for (const { shown, to } of change.moves) console.log(`renamed    ${shown} → ${path.basename(to)}`);
	console.log(values['dry-run'] ? 'Nothing was changed: --dry-run.' : 'Next: npm run build publishes it.');
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exit(1);
}

/** An id, also where somebody gives the file. */
function idOf(written: string): string {
	return path.basename(written).normalize('NFC').replace(/\.md$/i, '');
}
