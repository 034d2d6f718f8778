/** `npm run log`: notes what happened between you and somebody, in private/log.csv. */
import { styleText } from 'node:util';
import { commandLine, isSomebodyThere } from '../src/commands/command-line.ts';
import { typedPath } from '../src/commands/typed-path.ts';
import { ownHub, readOwn, todayOf } from '../src/desk/files/content.ts';
import { privateFolder } from '../src/desk/files/private.ts';
import { whatIds } from '../src/desk/log/events.ts';
import { importOutcomes } from '../src/desk/log/files/import-figures.ts';
import { appendRows, forgetLost, readLogFile, restoreLost, shownLog } from '../src/desk/log/files/log-file.ts';
import { askWhatHappened } from '../src/desk/log/files/questions.ts';
import { tellLog } from '../src/desk/log/files/tell-log.ts';
import { rowsOfPeople, whoIs } from '../src/desk/log/find-person.ts';
import type { LogRow } from '../src/desk/log/log.ts';
import { rowFromWords } from '../src/desk/log/row-from-words.ts';
import { lockedWords, nextSteps, rowsAre, sentenceOf } from '../src/desk/log/sentences.ts';
import type { Loaded } from '../src/hub/content/load.ts';
import type { Hub } from '../src/hub/hub.ts';
import { Refusal } from '../src/refusal.ts';
import { root } from '../src/root.ts';

const help = `npm run log                      asks what happened, and writes it into private/log.csv
npm run log -- <person> <what>   the same, without questions; <person> is an id, a name, or - for nobody

  <what>         ${whatIds.slice(0, 9).join(', ')},
                 ${whatIds.slice(9).join(', ')}
  --date         the day, such as 2026-05-01, or yesterday; today, unless you say
  --network      mastodon, linkedin …; read from --url, unless you say
  --url          where it can be seen
  --recognition  the id of the recognition that it is about; of outcomes the newest, unless you say
  --count        how many
  --note         a note for yourself

npm run log -- --list [person]   the last rows
npm run log -- --import <file>   takes over the figures of a network (CSV), or clicks from a web server’s access log (.gz, too)
  --network      whose figures they are, where no address says it
  --map          columns by hand: --map "date=Posted on:dmy" --map "like=Hearts"
  --dry-run      only tells what would be written
npm run log -- --restore         puts rows back over which an editor saved its older copy; --forget agrees

npm run log -- ada reply --url https://mastodon.social/@ada/1234
npm run log -- "Ada Lovelace" call --date yesterday --note "about the talk"`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const { values, positionals } = commandLine(
	help,
	{
		...{ date: text, network: text, url: text, recognition: text, count: text, note: text, import: text },
		...{ list: flag, restore: flag, forget: flag, 'dry-run': flag },
		map: { type: 'string', multiple: true },
	},
	[0, 2],
);
const [who, what] = positionals;
const isOther = values.list || values.restore || values.forget || values.import !== undefined;
if (!isOther && !(who && what) && !isSomebodyThere()) throw new Refusal(help);
const folder = privateFolder(root, process.env);
if (values.restore || values.forget) await mend();
else await perform();

async function mend(): Promise<void> {
	if (values.forget)
		return console.log(`${rowsAre((await forgetLost(folder, todayOf(await readOwn()))).length)} let go.`);
	const { rows, isLocked } = await restoreLost(folder);
	if (isLocked) throw new Refusal(lockedWords);
	console.log(`${rowsAre(rows.length)} put back into ${shownLog(folder)}.`);
}

async function perform(): Promise<void> {
	const log = await readLogFile(folder);
	tellLog(folder, log);
	const { hub, loaded } = await ownHub();
	const rows = rowsOfPeople(log.rows, hub);
	const names = new Map(hub.people.map(({ id, name }) => [id, name]));
	if (values.list) return list(rows, hub, names);
	if (values.import !== undefined) {
		const { network, map = [], 'dry-run': isTrial = false } = values;
		const url = loaded.hub?.data.url ?? '';
		return importOutcomes({ file: typedPath(values.import), folder, hub, url, rows, network, map, isTrial });
	}
	refuseDeclined(hub, loaded);
	const words =
		who && what
			? { ...values, person: who, what }
			: await askWhatHappened({ ...values, ...(who && { person: who }) }, hub);
	const row = rowFromWords(words, hub, hub.today);
	const { isLocked } = await appendRows(folder, [row], hub.today);
	const about = row.recognition && `, about ${row.recognition}`;
	console.log(`${sentenceOf(row, names)}${styleText('dim', `  ${shownLog(folder)}${about}`)}`);
	if (isLocked) throw new Refusal(lockedWords);
	for (const step of nextSteps(row, hub, fileIn(loaded))) console.log(step);
}

/** Who does not want to be here is not taken for a stranger, whom a profile would be made for. */
function refuseDeclined(hub: Hub, { people }: Loaded): void {
	if (!who || who === '-' || 'person' in whoIs(hub, who)) return;
	const declined = people.filter(({ data }) => data.consent === 'declined').map(({ id, data }) => ({ ...data, id }));
	const found = whoIs({ people: declined }, who);
	if ('person' in found) throw new Refusal(`${found.person.name} declined, and nothing of them is noted here.`);
}

/** The last rows, of everybody or of one person, the newest last. */
function list(rows: readonly LogRow[], hub: Hub, names: ReadonlyMap<string, string>): void {
	const found = who ? whoIs(hub, who) : undefined;
	if (found && 'wrong' in found) throw new Refusal(found.wrong);
	const theirs = found ? rows.filter(({ person }) => person === found.person.id) : rows;
	for (const row of theirs.slice(-20))
		console.log(
			`${styleText('dim', `log.csv:${row.line}`.padEnd(14))} ${sentenceOf(row, names)}${row.note && `: ${row.note.split('\n')[0]}`}`,
		);
	if (theirs.length === 0) console.log('Nothing is logged yet. npm run log asks what happened.');
}

/** Finds where a profile or a recognition stands. */
function fileIn({ people, recognitions }: Loaded): (id: string) => string {
	const files = new Map([...people, ...recognitions].map(({ id, file }) => [id, file]));
	return (id) => files.get(id) ?? id;
}
