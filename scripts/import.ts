/** `npm run import -- <file>`: people from an export, as drafts. */
import path from 'node:path';
import { commandLine } from '../src/commands/command-line.ts';
import { printPaged } from '../src/commands/paged.ts';
import { progress } from '../src/commands/progress.ts';
import { publicRepository } from '../src/commands/public-repository.ts';
import { typedPath } from '../src/commands/typed-path.ts';
import { readOwn, todayOf } from '../src/desk/files/content.ts';
import { privateFolder } from '../src/desk/files/private.ts';
import { openExport } from '../src/desk/import/files/export-file.ts';
import { rememberMapping } from '../src/desk/import/files/mappings.ts';
import { type Here, prepareImport, type Ready } from '../src/desk/import/files/prepare.ts';
import { askColumns, askFile, askWhether, knownExports, sourceFor } from '../src/desk/import/files/questions.ts';
import type { Condition } from '../src/desk/import/found.ts';
import { conditionFrom } from '../src/desk/import/sources/conditions.ts';
import { likelyHeader } from '../src/desk/import/sources/likely-header.ts';
import { templateFault } from '../src/desk/import/sources/reason.ts';
import { sourceIds } from '../src/desk/import/sources.ts';
import { type Summary, summaryLines } from '../src/desk/import/summary.ts';
import { contentFolder } from '../src/hub/content/folder.ts';
import { topic } from '../src/hub/schema/fields.ts';
import { clean, nearest } from '../src/hub/text.ts';
import { Refusal } from '../src/refusal.ts';
import { root } from '../src/root.ts';

const help = `npm run import -- <file>    makes drafts of the people in an export; nobody is public before you say why

  --dry-run           names everybody whom it would add, who is here and who may be, and writes nothing
  --yes               does not ask before it writes
  --list <id>         puts everybody on a list; may be said again
  --tag <topic>       gives everybody a topic; may be said again
  --reason <words>    gives everybody a reason, with columns in it: "for {Role} at {Event}"
  --where <column=…>  of a table, rows that say so: "Status=approved"; may be said again
  --limit <n>         at most so many new people
  --perhaps           takes those, too, who are perhaps the same as somebody here
  --labels            makes labels, groups and folders tags
  --from <source>     what the file is: ${sourceIds.join(', ')}
  --map name=…,…      for an unknown CSV: which column is what (name=Full Name,reason=Why,x=Twitter)

Understood are:
${knownExports()}

npm run import -- ~/Downloads/Connections.csv --dry-run
npm run import -- contacts.vcf --list follow --yes
npm run import -- guests.csv --map "name=Full Name,headline=Bio" --tag maps

E-mail addresses, phone numbers, birthdays, streets and notes of others are never taken over.`;

const flag = { type: 'boolean', default: false } as const;
const several = { type: 'string', multiple: true } as const;
const text = { type: 'string' } as const;
const { values, positionals } = commandLine(
	help,
	{
		...{ 'dry-run': flag, yes: flag, perhaps: flag, labels: flag },
		...{ list: several, tag: several, where: several, limit: text, from: text, map: text, reason: text },
	},
	[0, 1],
);
const { list = [], tag = [] } = values;
const named = positionals[0] === undefined ? await askFile(help) : typedPath(positionals[0]);
const content = contentFolder(root, process.env);
const privately = privateFolder(root, process.env);
const file = await opened(named);
// Whoever says which column is what has a table of their own.
const source = sourceFor(file.head, named, values.from ?? (values.map === undefined ? undefined : 'csv'));
const asked = source.id === 'csv' ? await askColumns(file.head, privately, named, values.map) : undefined;
const here = await readOwn();
checkLists(list, here);
const ready = await prepareImport({
	...{ file, fileName: path.basename(named), source, columns: asked?.mapping, content, here, privately },
	...{ day: todayOf(here), lists: list, tags: tag.map(checkedTag), limit: limitOf(values.limit) },
	...{
		reason: reasonFor(values.reason),
		where: conditionsFor(values.where),
		perhaps: values.perhaps,
		labels: values.labels,
	},
});
const summary = await ready.summary(values['dry-run'] ? Number.POSITIVE_INFINITY : undefined);
// What stands in an export must not steer the terminal.
const lines = [`${path.basename(named)}: ${source.label}`, ...summaryLines(summary, values['dry-run'])].map(clean);
if (values['dry-run']) await printPaged(lines);
else console.log(lines.join('\n'));
if (summary.same.count > 0 && list.length + tag.length > 0)
	console.log('Who is there already stays as they are: --list and --tag are for those who are new.');
const there = new Set(summary.here);
for (const id of list) {
	const off = here.people.filter((person) => there.has(person.id) && !person.data.lists.includes(id));
	if (off.length > 0)
		console.log(`To put those on it, too: npm run list -- ${id} ${off.map((person) => person.id).join(' ')}`);
}
if (asked?.fresh && !values['dry-run']) await rememberMapping(privately, asked.columns, asked.mapping);
if (summary.fresh.count === 0) console.log('Nothing to write.');
else if (values['dry-run']) console.log('Nothing was written. Leave --dry-run out to write the drafts.');
else if (values.yes || (await askWhether(summary.fresh.count, `${content.shown}/people/`))) await write(ready, summary);
else console.log('Nothing was written.');

function opened(file: string): ReturnType<typeof openExport> {
	const because = (error: NodeJS.ErrnoException): string => {
		if (error.code === 'ENOENT') return `There is no file ${file}.`;
		if (error.code === 'EISDIR') return `${file} is a folder. Name the file in it.`;
		return `${file} can’t be read: ${error.message}`;
	};
	return openExport(path.resolve(file)).catch((error) => {
		throw new Refusal(because(error));
	});
}

function checkLists(wanted: readonly string[], { lists }: Here): void {
	const known = lists.map(({ id }) => id);
	for (const id of wanted) {
		if (known.includes(id)) continue;
		const near = nearest(id, known);
		throw new Refusal(
			`There is no list “${id}”. ${near ? `Did you mean “${near}”?` : `Lists are: ${known.join(', ')}.`}`,
		);
	}
}

function checkedTag(written: string): string {
	const parsed = topic.safeParse(written);
	if (parsed.success) return parsed.data;
	throw new Refusal(`--tag “${written}” can be no topic. Write at most 40 letters.`);
}

/** A template that rows of the file can fill. */
function reasonFor(template: string | undefined): string | undefined {
	const wrong = template && templateFault(template, columnsHere());
	if (wrong) throw new Refusal(`--reason: ${wrong}`);
	return template;
}

/** What rows of the file have to say. */
function conditionsFor(where: readonly string[] = []): Condition[] {
	if (where.length > 0 && !source.isTable)
		throw new Refusal(`--where is for tables, whose columns have names; ${path.basename(named)} is none.`);
	const columns = columnsHere();
	return where.map((written) => {
		const condition = conditionFrom(written, columns);
		if (typeof condition === 'string') throw new Refusal(`--where: ${condition}`);
		return condition;
	});
}

/** The columns of a table. */
function columnsHere(): string[] {
	return source.isTable ? (likelyHeader(file.head)?.columns ?? []).filter(Boolean) : [];
}

function limitOf(written: string | undefined): number {
	if (written === undefined) return Number.POSITIVE_INFINITY;
	if (!/^[1-9]\d{0,6}$/.test(written)) throw new Refusal(`--limit is “${written}”. Write a number such as 50.`);
	return Number(written);
}

async function write(ready: Ready, summary: Summary): Promise<void> {
	const interruption = new AbortController();
	const interrupt = () => interruption.abort();
	process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
	const { count: fresh } = summary.fresh;
	const step = progress();
	const { files, taken } = await ready.write((count) => step(`${count} of ${fresh} written`), interruption.signal);
	process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
	if (process.stderr.isTTY) process.stderr.write('\n');
	for (const file of taken) console.log(`${file} was there already, and stays as it is.`);
	if (interruption.signal.aborted)
		throw new Refusal(
			`Interrupted: ${files.length} of ${fresh} are written, each as a whole. Run it again for the rest.`,
		);
	console.log(`${files.length} written.`);
	if (files[0])
		console.log(`Next: open ${files[0]}, write a reason, and take draft away. npm run dev shows drafts, too.`);
	if (files[0]) console.log(publicRepository);
}
