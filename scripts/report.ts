/** `npm run report`: how it went, as a page in private/. */
import path from 'node:path';
import { commandLine } from '../src/commands/command-line.ts';
import { ownHub } from '../src/desk/files/content.ts';
import { privateFolder } from '../src/desk/files/private.ts';
import { readLogFile } from '../src/desk/log/files/log-file.ts';
import { tellLog } from '../src/desk/log/files/tell-log.ts';
import { lostWords } from '../src/desk/log/sentences.ts';
import { readPlan } from '../src/desk/next/files/plan-file.ts';
import { reportOf } from '../src/desk/report/report.ts';
import { describe } from '../src/hub/mistakes/finding.ts';
import { dayCalled, dayFrom, dayToWrite } from '../src/hub/time/written-days.ts';
import { Refusal } from '../src/refusal.ts';
import { root } from '../src/root.ts';

const help = `npm run report          how it went: steadiness, goals, answers, what it brought, who waits

  --since <day>   count from this day; a year back, unless you say
  --out <file>    the page to write; private/report.html, unless you say
  --json          all numbers for machines, with the lines and ids they were counted from; writes no page

It reads private/log.csv and private/plan.md. The page asks nothing from anywhere; it is for your eyes only.`;

const text = { type: 'string' } as const;
const { values } = commandLine(help, { since: text, out: text, json: { type: 'boolean' } });
const { hub, loaded } = await ownHub();
const day = hub.today;
const since = values.since === undefined ? undefined : (dayCalled(values.since, day) ?? dayFrom(values.since));
if (values.since !== undefined && (!since || since > day))
	throw new Refusal(
		`--since is “${values.since}”. Write a day up to today, such as ${since ? day : dayToWrite(values.since, day)}.`,
	);
const folder = privateFolder(root, process.env);
const log = await readLogFile(folder);
const { rows, faults, lost } = log;
const { plan, findings } = await readPlan(folder, loaded);
if (findings.length > 0) console.error(findings.map(describe).join('\n'));
const report = reportOf(hub, rows, plan, day, since);
const notes = [...(lost.length > 0 ? [lostWords(lost)] : []), ...findings.map(describe)];
tellLog(folder, log);
if (values.json) console.log(JSON.stringify({ ...report, faults }, null, '\t'));
else await write();

async function write(): Promise<void> {
	const [{ reportPage }, { reportStyle }, { writeMarked }, { reportMark }, { reportSummary }] = await Promise.all([
		import('../src/desk/report/page.ts'),
		import('../src/desk/report/files/style.ts'),
		import('../src/desk/files/marked.ts'),
		import('../src/desk/report/mark.ts'),
		import('../src/desk/report/summary.ts'),
	]);
	const shown = values.out ?? `${folder.shown}/report.html`;
	const file = values.out ? path.resolve(root, values.out) : path.join(folder.path, 'report.html');
	const page = reportPage(report, hub, faults, notes, await reportStyle(hub.accent));
	if (!(await writeMarked(file, page, reportMark)))
		throw new Refusal(`${shown} is there already, and is no report. Choose another name with --out.`);
	for (const line of reportSummary(report, hub)) console.log(line);
	console.log(shown);
}
