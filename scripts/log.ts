/** `npm run log`: notes what happened with somebody in private/log.csv. */
import { parseArgs } from 'node:util';
import { appendRows, forgetLost, readLogFile, restoreLost, shownLog } from '../src/desk/log-file.ts';
import { privateFolder } from '../src/desk/private.ts';
import { isFullDay, today } from '../src/hub/days.ts';
import { nearest } from '../src/hub/text.ts';
import { isRecognition, networkOfAddress, personNamed, recognitionFor } from '../src/planner/entry.ts';
import { isWhat, whatIds, whatOf } from '../src/planner/whats.ts';
import { root } from '../src/root.ts';
import { ownHub } from './content.ts';
import { askEntry } from './log-ask.ts';
import { importFile } from './log-import.ts';

const help = `npm run log -- <person> <what>   notes what happened, in private/log.csv

  <person>       their id or name
  <what>         ${whatIds.join(', ')}
  --on           the day: today, unless you say
  --network      where; known from --url
  --url          the address of the post or message
  --recognition  which one it is about: for outcomes their newest, unless you say
  --count        how many: 1, unless you say
  --note         what you want to remember
  --list         shows the log, or that of a person
  --import       reads the access log of a web server (also .gz), or a network's analytics as CSV
  --restore      writes rows back that an editor saved over; --forget lets them go

npm run log -- ada reply --url https://bsky.app/profile/ada.test/post/1 --note "wants to meet"
npm run log -- --list ada
npm run log -- --import access.log.gz
npm run log -- --import posts.csv --network linkedin`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		on: text,
		network: text,
		url: text,
		recognition: text,
		count: text,
		note: text,
		import: text,
		list: flag,
		restore: flag,
		forget: flag,
		help: flag,
	},
});
const stop = (message: string): never => {
	console.error(message);
	process.exit(1);
};
if (values.help) {
	console.log(help);
	process.exit(0);
}

const folder = privateFolder(root, process.env);
const now = today(process.env);
const log = await readLogFile(folder);
for (const { line, wrong } of log.faults) console.error(`${shownLog(folder)}:${line} - ${wrong}`);
const { hub } = await ownHub();

if (values.restore || values.forget) await settleLost();
else if (values.list) list();
else if (values.import)
	await importFile({ file: values.import, network: values.network ?? '', hub, folder, log: log.rows }).catch(
		(error: Error) => stop(error.message),
	);
else await note();
if (log.lost.length > 0 && !values.restore && !values.forget)
	console.error(
		`${log.lost.length} rows that were logged are gone from ${shownLog(folder)}: an editor may have saved an older copy. Bring them back with --restore, or let them go with --forget.`,
	);

async function settleLost(): Promise<void> {
	if (values.restore && log.faults.length > 0) stop('First mend the lines above: what was lost may be among them.');
	await (values.restore ? restoreLost : forgetLost)(folder, log.lost);
	console.log(`${log.lost.length} rows ${values.restore ? 'brought back' : 'forgotten'}.`);
}

function list(): void {
	const whom = positionals[0] ? findPerson(positionals[0]) : undefined;
	const rows = log.rows.filter(({ person }) => !whom || person === whom.id);
	for (const { date, person, what, network, count, note, line } of rows)
		console.log(
			[`${line}`.padStart(5), date, person || '-', whatOf(what).label, count > 1 ? `(${count})` : '', network, note]
				.filter(Boolean)
				.join('  ')
				// A note may hold anything, and a terminal obeys some of it.
				.replace(/[\p{Cc}]+/gu, ' '),
		);
	if (rows.length === 0) console.log('Nothing is logged yet.');
}

function findPerson(words: string) {
	const found = personNamed(words, hub.people);
	return 'near' in found
		? stop(`Nobody is called “${words}”.${found.near ? ` Did you mean “${found.near}”?` : ''}`)
		: found;
}

async function note(): Promise<void> {
	const [whom, did] =
		positionals.length >= 2 || !process.stdin.isTTY ? positionals : await askEntry(hub.people, positionals[0]);
	if (!whom || !did) return stop(help);
	const person = findPerson(whom);
	const what = did.toLowerCase();
	if (!isWhat(what)) {
		const near = nearest(did, whatIds);
		return stop(
			`“${did}” is nothing that is logged. ${near ? `Did you mean “${near}”?` : `Write one of: ${whatIds.join(', ')}.`}`,
		);
	}
	const date = values.on ?? now;
	if (!isFullDay(date) || date > now) return stop(`--on is “${date}”. Write a day that has come: ${now}`);
	const count = Number(values.count ?? 1);
	if (!Number.isInteger(count) || count < 0) return stop(`--count is “${values.count}”. Write it in digits.`);
	const recognition = values.recognition ?? recognitionFor(person, what, date);
	if (recognition && !isRecognition(recognition, hub)) {
		const near = nearest(
			recognition,
			hub.recognitions.map(({ id }) => id),
		);
		return stop(`There is no recognition “${recognition}”.${near ? ` Did you mean “${near}”?` : ''}`);
	}
	const url = values.url ?? '';
	const network = values.network ?? networkOfAddress(url);
	await appendRows(folder, [
		{ date, person: person.id, what, network, url, recognition, count, note: values.note ?? '' },
	]).catch((error: Error) => stop(error.message));
	console.log(
		`${person.name} ${whatOf(what).label}, ${date}${network && ` on ${network}`}${recognition && `, about ${recognition}`}.`,
	);
}
