/** `npm run next`: whom to recognise next, and why. */
import { styleText } from 'node:util';
import { commandLine } from '../src/commands/command-line.ts';
import { ownHub, waitsIn } from '../src/desk/files/content.ts';
import { privateFolder } from '../src/desk/files/private.ts';
import { readLogFile } from '../src/desk/log/files/log-file.ts';
import { tellLog } from '../src/desk/log/files/tell-log.ts';
import { rowsOfPeople } from '../src/desk/log/find-person.ts';
import { happened } from '../src/desk/log/log.ts';
import { withoutAnswered } from '../src/desk/log/open-asks.ts';
import { readPlan } from '../src/desk/next/files/plan-file.ts';
import { postsAsCsv, scheduledPosts } from '../src/desk/next/files/schedule.ts';
import { goalLabel, paceInWords } from '../src/desk/next/goal-words.ts';
import { type Progress, progressOf } from '../src/desk/next/goals.ts';
import { introductionsWorthMaking } from '../src/desk/next/introductions.ts';
import { suggestions } from '../src/desk/next/next.ts';
import { describe, severityOf } from '../src/hub/mistakes/finding.ts';
import { publicHub } from '../src/hub/public.ts';
import { waitsInWords } from '../src/hub/waits.ts';
import { Refusal } from '../src/refusal.ts';
import { root } from '../src/root.ts';

const help = `npm run next                whom to recognise next, and why

  --count <n>    how many: 5, unless you say
  --json         the same, for machines
  --ics          reminders for your own calendar
  --csv          posts of the coming days for a scheduler: date, network, text, link, media, alt
  --days <n>     with --csv: of so many days from today: 30, unless you say

Your cadence, pauses and goals are in private/plan.md, what happened in private/log.csv.

npm run next -- --ics > reminders.ics
npm run --silent next -- --csv --days 14 > posts.csv`;

const flag = { type: 'boolean' } as const;
const { values } = commandLine(help, {
	count: { type: 'string', default: '5' },
	days: { type: 'string', default: '30' },
	...{ json: flag, ics: flag, csv: flag },
});
/** Nobody plans further ahead, and the calendar ends somewhere. */
const most = 100_000;
const [count, days] = [wholeNumber('count', values.count, 1), wholeNumber('days', values.days, 0)];
const { hub, site, loaded } = await ownHub();
const day = hub.today;
const waits = waitsIn(loaded);
const folder = privateFolder(root, process.env);
const log = await readLogFile(folder);
const rows = withoutAnswered(rowsOfPeople(log.rows, hub), loaded).filter(happened);
const { plan, findings } = await readPlan(folder, loaded);
tellLog(folder, log);
for (const finding of findings) console.error(describe(finding));
if (findings.some((finding) => severityOf(finding) === 'mistake')) throw new Refusal('');

if (values.csv) {
	// What is written for the coming days is public on its day.
	const posts = scheduledPosts((then) => publicHub(loaded, then), rows, site, day, days);
	process.stdout.write(postsAsCsv(posts));
} else {
	const chosen = suggestions(hub, rows, plan, day, count);
	const pairs = introductionsWorthMaking(hub, 2);
	const goals = progressOf(plan, hub, rows, day);
	if (values.ics) {
		const { reminders } = await import('../src/desk/next/reminders.ts');
		process.stdout.write(`${reminders(chosen, day, new URL(site.origin).hostname)}\r\n`);
	} else if (values.json)
		console.log(
			JSON.stringify(
				{
					today: day,
					goals,
					next: chosen.map(({ person: { id, name }, reasons }) => ({ id, name, reasons })),
					waits,
					introductions: pairs.map(({ people, because }) => ({ people: people.map(({ id }) => id), because })),
				},
				null,
				'\t',
			),
		);
	else tell(chosen, pairs, goals);
}

function tell(
	chosen: ReturnType<typeof suggestions>,
	pairs: ReturnType<typeof introductionsWorthMaking>,
	goals: readonly Progress[],
): void {
	for (const progress of goals) console.log(`${goalLabel(progress)}: ${paceInWords(progress)}`);
	if (goals.length > 0) console.log('');
	if (chosen.length === 0)
		console.log('Nobody is due, and nobody waits. A good day to thank somebody new: npm run new -- person');
	for (const { person, reasons } of chosen) {
		console.log(styleText('bold', person.name) + (person.romanized ? ` (${person.romanized})` : ''));
		for (const { because, lines } of reasons)
			console.log(`  ${because}${lines.length > 0 ? styleText('dim', ` (log.csv:${lines.join(', ')})`) : ''}`);
		const isAnswer = reasons[0]?.kind === 'answer';
		console.log(
			styleText(
				'dim',
				`  ${isAnswer ? `npm run log -- ${person.id} message` : person.isDraft ? fileOf(person.id) : `npm run new -- recognition --person ${person.id}`}`,
			),
		);
	}
	const waiting = waitsInWords(waits);
	if (waiting) console.log(`\n${waiting}`);
	const voices = loaded.doubts.filter(({ kind }) => kind === 'voice-waits');
	if (voices.length > 0) console.log(`\n${voices.map(describe).join('\n')}`);
	if (pairs.length > 0) console.log('\nThey should meet:');
	for (const { people, because } of pairs)
		console.log(`  ${people.map(({ name }) => name).join(' and ')} (${because})`);
}

/** Where a draft is finished. */
function fileOf(id: string): string {
	return loaded.people.find((entry) => entry.id === id)?.file ?? id;
}

function wholeNumber(option: string, written: string, least: number): number {
	const number = Number(written);
	if (written.trim() && Number.isInteger(number) && number >= least && number <= most) return number;
	throw new Refusal(`--${option} is “${written}”. Write a whole number such as 30.`);
}
