/** Starts your own hub in place of the example: asked for, or said on the command line. */
import { argv } from 'node:process';
import { intro, outro } from '@clack/prompts';
import { commandLine, isSomebodyThere } from '../../../commands/command-line.ts';
import { line } from '../../../commands/prompts.ts';
import { contentFolder } from '../../../hub/content/load.ts';
import { contactAddress, webAddress } from '../../../hub/schema/fields.ts';
import { zoneFrom, zoneLike } from '../../../hub/time/zones.ts';
import { Refusal } from '../../../refusal.ts';
import { root } from '../../../root.ts';
import { startHub } from './start-hub.ts';

const help = `npm run new -- hub        starts your own hub: takes the example away, writes content/hub.md

  --title "Kim’s Laurels"   the name of your page
  --owner "Kim Example"     your name
  --url https://…           where it will be published
  --contact me@…            where people ask for a change: mail or web address
  --timezone Europe/Berlin  where your days begin and end; that of this computer, unless you say

Only files of the example that nobody has changed are taken away. Without these words you are asked for them.`;

const word = { type: 'string' } as const;
const options = { title: word, owner: word, url: word, contact: word, timezone: word };
const { values } = commandLine(help, options, [0, 0], argv.slice(3));
const given = { title: values.title, owner: values.owner, url: values.url, contact: values.contact };
const saidZone = values.timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
const timezone = zoneFrom(saidZone) ?? 'UTC';
if (values.timezone && zoneFrom(values.timezone) === undefined) {
	const near = zoneLike(values.timezone);
	throw new Refusal(
		`--timezone “${values.timezone}” is not the name of a time zone. ${near ? `Did you mean ${near}?` : 'Write Europe/Berlin, America/New_York or UTC.'}`,
	);
}
const lacking = Object.entries(given).filter(([, value]) => !value);
if (lacking.length > 0 && !isSomebodyThere())
	throw new Refusal(`Say these, too: ${lacking.map(([name]) => `--${name}`).join(', ')}\n\n${help}`);

const answers = lacking.length > 0 ? await ask() : (given as Record<keyof typeof given, string>);
for (const [name, ok] of [
	['url', webAddress.safeParse(answers.url).success],
	['contact', contactAddress.safeParse(answers.contact).success],
] as const) {
	if (ok) continue;
	throw new Refusal(
		`--${name} “${answers[name]}” is not an address. Write it in full: ${name === 'url' ? 'https://example.org/laurels' : 'me@example.org'}`,
	);
}
const { taken, kept, wrote } = await startHub(contentFolder(root, process.env), { ...answers, timezone });
for (const file of taken) console.log(`took away  ${file}`);
for (const { file, because } of kept) console.log(`kept       ${file} (${because})`);
if (wrote) console.log(`wrote      ${wrote}`);
const next = wrote
	? 'Next: write content/people/<name>.md with two lines, name and reason; then npm run dev.'
	: 'Your hub.md stands as it was. Next: npm run check.';
if (lacking.length > 0) outro(next);
else console.log(next);

/** Asks for what the command line did not say. */
async function ask(): Promise<Record<keyof typeof given, string>> {
	intro('Your own hub');
	const address = (schema: typeof webAddress) => (written: string) =>
		schema.safeParse(written).success ? undefined : 'Write an address, such as https://example.org';
	const question = (message: string, said: string | undefined, fault?: (written: string) => string | undefined) =>
		said || line(message, { isNeeded: true, ...(fault && { fault }) });
	return {
		owner: await question('What is your name?', given.owner),
		title: await question('What shall the page be called?', given.title),
		url: await question('Where will it be published? (You can change it later.)', given.url, address(webAddress)),
		contact: await question(
			'Where can people ask for a change? (mail or web address)',
			given.contact,
			address(contactAddress),
		),
	};
}
