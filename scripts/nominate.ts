/** `npm run nominate -- <event>`: makes drafts of a nomination on GitHub. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { commandLine } from '../src/commands/command-line.ts';
import { readOwn, todayOf } from '../src/desk/files/content.ts';
import { isFreeFor } from '../src/desk/files/marked.ts';
import { privateFolder } from '../src/desk/files/private.ts';
import { nominationAnswer, thanks } from '../src/desk/nominate/answer.ts';
import { nominate } from '../src/desk/nominate/files/nominate.ts';
import { contentFolder } from '../src/hub/content/folder.ts';
import { inOneLine } from '../src/hub/mistakes/finding.ts';
import { Refusal, sentenceIn } from '../src/refusal.ts';
import { root } from '../src/root.ts';
import { replaceWhole } from '../src/whole.ts';

const help = `npm run nominate -- <event.json>    makes drafts of a nomination: what GitHub hands to a workflow about an issue

  --out    a folder for what is answered in the issue: answer.md; private/nomination, unless you say

The workflow “Nominate” runs it for issues with the label “approved”.`;

const { values, positionals } = commandLine(help, { out: { type: 'string' } }, [1, 1]);
const own = privateFolder(root, process.env);
const event = await eventIn(positionals[0] as string);
const where = { content: contentFolder(root, process.env), private: own, today: todayOf(await readOwn()) };
const out = values.out ?? path.join(own.path, 'nomination');
const answer = path.join(out, 'answer.md');
if (!(await isFreeFor(answer, thanks)))
	throw new Refusal(`${answer} is there already, and answers no nomination. Choose another folder with --out.`);
const { wrote, id, mistakes, notes } = await nominate(event, where);
await mkdir(out, { recursive: true });
await replaceWhole(answer, nominationAnswer(mistakes.map(inOneLine)));
for (const file of wrote) console.log(`wrote      ${file}`);
for (const mistake of mistakes) console.log(inOneLine(mistake));
for (const note of notes) console.log(note);
if (id) console.log(`Its card: npm run card -- ${id}`);

/** What a file holds, as it was handed over. */
async function eventIn(file: string): Promise<unknown> {
	try {
		return JSON.parse(await readFile(file, 'utf8'));
	} catch (error) {
		throw new Refusal(`${file} can’t be read as JSON: ${sentenceIn(error)}`);
	}
}
