/** `npm run remove -- <id>`: takes a person away with all that names them. */

import { commandLine, isSomebodyThere } from '../src/commands/command-line.ts';
import { carryOut } from '../src/desk/change/files/change.ts';
import { planRemoval, type Removal } from '../src/desk/change/files/remove.ts';
import { readOwn, todayOf } from '../src/desk/files/content.ts';
import { privateFolder } from '../src/desk/files/private.ts';
import { idOfFile } from '../src/desk/id-of-file.ts';
import { many } from '../src/hub/text.ts';
import { emptyStore } from '../src/publish/store.ts';
import { Refusal } from '../src/refusal.ts';
import { root } from '../src/root.ts';

const help = `npm run remove -- <id>    takes a person away: profile, photo, and all that names them

  --yes      does it without asking
  --dry-run  only tells what would go

What you logged stays as numbers without their name. Feeds tell their readers to forget them; content/hub.md says what,
without a name. A fingerprint without a name is kept in private/removed.txt, so that nobody adds them again by accident.

npm run remove -- adaeze-okonkwo-bright`;

const flag = { type: 'boolean' } as const;
const { values, positionals } = commandLine(help, { yes: flag, 'dry-run': flag }, [1, 1]);
const id = idOfFile(positionals[0] as string);
const folder = privateFolder(root, process.env);
const known = await readOwn();
const removal = await planRemoval(known, folder, id, todayOf(known));
tell(removal);
if (values['dry-run']) console.log('\nNothing was changed: --dry-run.');
else if (!values.yes && !(await isSure())) throw new Refusal('\nNothing was changed.');
else {
	await carryOut(removal.change, async () => emptyStore());
	console.log(
		`
Done. Next: npm run build, and publish it. What git or a backup keeps of these files is yours to delete.
Search engines follow when they next look; https://search.google.com/search-console/remove-outdated-content hurries Google.`,
	);
}

function tell({ change, shared, mentions, forgotten, afterwards }: Removal): void {
	for (const { shown } of change.deletes) console.log(`goes       ${shown}`);
	for (const { shown } of change.writes) console.log(`changes    ${shown}`);
	if (forgotten === undefined)
		console.log(
			'\nReaders of your feeds will not be told to forget this, because content/hub.md has mistakes. Mend them first: npm run check.',
		);
	else if (forgotten > 0)
		console.log(`\nFeeds will tell their readers for 90 days to forget what named them (${many(forgotten, 'item')}).`);
	listed('This was shared. Take it back there, or ask for it:', shared);
	listed('These still name them, or somebody who is called alike. Put them differently yourself:', mentions);
	listed('Then mend this:', afterwards);
}

function listed(title: string, lines: readonly string[]): void {
	if (lines.length > 0) console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

async function isSure(): Promise<boolean> {
	if (!isSomebodyThere()) throw new Refusal('\nNothing was changed. Add --yes to do it.');
	const prompts = await import('../src/commands/prompts.ts');
	return prompts.isSure('Take all of this away?');
}
