/** `npm run update`: brings a newer Laurels into a hub, and leaves alone what is the owner's. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { commandLine, isSomebodyThere } from '../src/commands/command-line.ts';
import { asTyped } from '../src/commands/npm-flags.ts';
import { progress } from '../src/commands/progress.ts';
import { typedPath } from '../src/commands/typed-path.ts';
import { recover } from '../src/desk/change/files/journal.ts';
import { privateFolder } from '../src/desk/files/private.ts';
import { prepareUpdate, type Update } from '../src/desk/update/files/prepare.ts';
import { stageIn } from '../src/desk/update/files/stage.ts';
import { takeVersion } from '../src/desk/update/files/take-version.ts';
import { git, readPackage } from '../src/desk/update/files/tree.ts';
import { tryUpdate } from '../src/desk/update/files/trial.ts';
import { putVersionInPlace } from '../src/desk/update/files/update.ts';
import { isSameRepository, repositoryOf } from '../src/desk/update/source.ts';
import { contentFolder } from '../src/hub/content/folder.ts';
import { journalName } from '../src/hub/content/left-over.ts';
import { many } from '../src/hub/text.ts';
import { takeLock } from '../src/lock.ts';
import { Refusal } from '../src/refusal.ts';
import { root } from '../src/root.ts';

const help = `npm run update            brings a newer Laurels here; content/, public/, private/ and files of your own stay as they are

  --from      where it is: the address of a repository or of a .tar.gz, such an archive, or a folder;
              the newest version in the repository that package.json names, unless you say
  --keep      a file of Laurels that you changed stays as it is; may be given several times
  --take      it becomes that of the new version, and yours is kept in private/replaced/; likewise
  --hub       the folder of a hub, if it is not this one: this Laurels is brought there
  --dry-run   only tells what would change
  --yes       does it without asking

It is tried aside first: where the new version finds mistakes in your content, nothing is changed.

npm run update -- --from ~/Downloads/laurels-0.2.0.tar.gz`;

const [flag, word, words] = [{ type: 'boolean' }, { type: 'string' }, { type: 'string', multiple: true }] as const;
const options = { from: word, keep: words, take: words, hub: word, 'dry-run': flag, yes: flag } as const;
const { values } = commandLine(help, options);
// npm took them for settings of its own where -- was forgotten, and would hand them on to what this runs.
for (const name of Object.keys(options)) delete process.env[`npm_config_${name.replaceAll('-', '_')}`];
const hub = path.resolve(root, typedPath(values.hub ?? '.'));
if (!['package.json', 'scripts/check.ts'].every((file) => existsSync(path.join(hub, file))))
	throw new Refusal(`${hub} is no hub of Laurels.`);
const stage = stageIn(hub);
const from = values.from ?? (values.hub === undefined ? await newestPlace() : root);
const unlock = await takeLock(path.join(hub, '.laurels-update.lock'), 'another update');
// Installed packages are large, and lie where nobody sees them; but what could not be taken back needs them.
const clear = async () => {
	if (!existsSync(path.join(hub, journalName))) await rm(stage.folder, { recursive: true, force: true, maxRetries: 3 });
	await unlock();
};
const leave = () => clear().finally(() => process.exit(1));
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
for (const signal of signals) process.once(signal, leave);
try {
	if (await recover(hub)) console.error('An update was ended before it was done. What it had begun was taken back.');
	await rm(stage.folder, { recursive: true, force: true });
	console.log(`From ${from.replace(/^git\+/, '')}`);
	await update(await takeVersion(typedPath(from), root, stage.version));
} finally {
	await clear();
}

/** The repository from which this Laurels comes. */
async function newestPlace(): Promise<string> {
	const place = repositoryOf(await readPackage(hub));
	if (!place)
		throw new Refusal(
			'package.json names no repository from which Laurels could come. Say it: npm run update -- --from …',
		);
	const own = await git(hub, 'remote', 'get-url', 'origin').catch(() => '');
	if (own && isSameRepository(own, place))
		throw new Refusal(
			`The repository that package.json names is this one. Say where Laurels comes from: npm run update -- --from …`,
		);
	return place;
}

async function update(version: string): Promise<void> {
	const files = (all: readonly string[] = []) =>
		new Set(all.map((file) => file.replaceAll('\\', '/').replace(/^\.\//, '')));
	const prepared = await prepareUpdate(hub, version, { keep: files(values.keep), replace: files(values.take) });
	const { plan, writes, after, before } = prepared;
	if (writes.length === 0 && plan.goes.length === 0 && plan.undecided.length === 0)
		return console.log(`You have all of Laurels ${after}. Nothing was changed.`);
	tell(prepared);
	if (plan.undecided.length > 0) throw undecided(plan.undecided);
	if (values['dry-run']) return console.log('\nNothing was changed: --dry-run.');
	if (!values.yes && !(await isSure(after))) throw new Refusal('\nNothing was changed.');
	const content = contentFolder(hub, process.env).path;
	const tried = await tryUpdate(hub, content, stage, prepared, progress());
	for (const signal of signals) process.off(signal, leave);
	await putVersionInPlace(hub, privateFolder(hub, process.env).path, stage, tried, prepared);
	console.log(
		`\nDone: ${before === after ? `Laurels ${after}, as it is now` : `Laurels ${before} became ${after}`}. Next: npm run dev shows your site with it; npm run build makes it anew.`,
	);
}

function tell({ before, after, news, plan, entries, writes }: Update): void {
	const versions = before === after ? `A newer Laurels ${after}` : `Laurels ${before} → ${after}`;
	console.log(`${versions}${news && `\n\n${news}`}\n`);
	for (const { file, because } of plan.stays) console.log(`stays      ${file} (${because})`);
	for (const entry of entries) console.log(`stays      ${entry.replace(' ', ' → ')} in package.json (you changed it)`);
	for (const file of plan.replaces) console.log(`replaced   ${file} (yours goes to private/replaced/${before}/)`);
	if (values['dry-run']) {
		for (const { file } of writes) console.log(`written    ${file}`);
		for (const file of plan.goes) console.log(`goes       ${file}`);
	} else
		console.log(
			`${many(writes.length, 'file')} of Laurels written, ${many(plan.goes.length, 'file')} taken away. --dry-run names them.`,
		);
}

function undecided(files: readonly string[]): Refusal {
	const flags = (['hub', 'from'] as const).flatMap((name) => (values[name] ? [`--${name}`, values[name]] : []));
	const taken = files.flatMap((file) => ['--take', file]);
	return new Refusal(
		`
You have changed files that the new version changes, too:
  ${files.join('\n  ')}
Nothing was changed. Say of each what shall be: --keep leaves yours, which may not fit the rest; --take takes the new one, and keeps yours in private/replaced/. For example:
  ${asTyped('update', [...flags, ...taken])}`,
	);
}

async function isSure(after: string): Promise<boolean> {
	const open = (await git(hub, 'status', '--porcelain').catch(() => '')).split('\n').filter(Boolean);
	if (open.length > 0)
		console.log(
			`\nGit has not seen all of your changes yet (${many(open.length, 'file')}). If you commit them first, you can compare.`,
		);
	if (!isSomebodyThere()) throw new Refusal('\nNothing was changed. Add --yes to do it.');
	const prompts = await import('../src/commands/prompts.ts');
	return prompts.isSure(`Bring Laurels ${after} here?`);
}
