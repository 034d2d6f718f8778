/** `npm run ask -- <person>`: asks somebody whether they may be recognised, and notes what they say. */

import { commandLine } from '../src/commands/command-line.ts';
import { noteAnswer } from '../src/desk/change/files/answer.ts';
import { Refusal } from '../src/refusal.ts';

const help = `npm run ask                  whose photo waits for a yes, and who has not answered
npm run ask -- <person>      prints a message that asks for their consent, and writes their page and card to send with it

  --agreed             they said yes: writes “consent: given” into their profile
  --declined           they said no: writes “consent: declined”, and nothing of them is published
  --introduction <id>  asks for an introduction, or notes that they agreed to it

All of it is noted in private/log.csv; npm run next reminds you of those who have not answered.

npm run ask -- adaeze-okonkwo-bright
npm run ask -- adaeze-okonkwo-bright --agreed`;

const flag = { type: 'boolean' } as const;
const options = { agreed: flag, declined: flag, introduction: { type: 'string' } } as const;
const { values, positionals } = commandLine(help, options, [0, 1]);
const [named] = positionals;
const { agreed, declined, introduction } = values;
if ((agreed && declined) || (!named && (agreed || declined || introduction))) throw new Refusal(help);
if (named && (agreed || declined)) await noteAnswer(named, agreed ? 'agreed' : 'declined', introduction);
else {
	// Only now: what draws cards is large.
	const { askSomebody: ask, tellOpen } = await import('../src/desk/change/files/ask.ts');
	await (named ? ask(named, introduction) : tellOpen());
}
