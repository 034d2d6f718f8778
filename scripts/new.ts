/** `npm run new -- person|recognition|work|list|page|translation|hub`: writes a new file of content/. */
import { argv } from 'node:process';
import { commandLine } from '../src/commands/command-line.ts';
import { nearest } from '../src/hub/text.ts';
import { Refusal } from '../src/refusal.ts';

const kinds = { person: 'people', recognition: 'recognitions', work: 'works', list: 'lists', page: 'pages' } as const;
const help = `npm run new -- person|recognition|work|list|page|hub    writes a new file; asks for what you don't say
npm run new -- translation ada de                       writes ada.de.md, to say in German what ada.md says

  person       --name --reason --headline --url --handle network=… --list --tag --draft
  recognition  --kind --person --in --each --by --reason --date --quote --source --work --list --draft
  work         --type --title --url --person --date --draft; of an event --start --end --timezone --repeats --place --online
  list         --title
  page         --title --draft; a page of your own, such as About or Imprint
  hub          --title --owner --host --url --contact --lang --timezone

  --person, --in, --handle, --list and --tag may be given several times
  --in         everybody in a work or a laurel, or on a list
  --each       writes a laurel for each of them, in the place of one for all
  --by         whose words they are, where they are not yours: somebody here, or a name
  --date       2026-12-12, today or tomorrow
  --start      "2026-12-12 19:00", on the clocks of --timezone; that of hub.md, unless you say
  --repeats    weekly, "every 2 weeks", "first Tuesday" …
  --id         the name of the file, without .md
  --anyway     writes it even if another file seems to be about the same`;

const kind = argv[2] ?? '';
if (kind === 'hub') await import('../src/desk/new/files/hub.ts');
else if (kind === 'translation') {
	const { newTranslation } = await import('../src/desk/new/files/translation.ts');
	await newTranslation(argv.slice(3), help);
} else if (Object.hasOwn(kinds, kind)) {
	const { newEntry } = await import('../src/desk/new/files/entry.ts');
	await newEntry(kinds[kind as keyof typeof kinds], argv.slice(3), help);
} else {
	// What follows can't be judged before the kind is known.
	commandLine(help, {}, [0, 1], argv.slice(2, 3));
	const near = nearest(kind, [...Object.keys(kinds), 'translation', 'hub']);
	throw new Refusal(`${near ? `“${kind}” is no kind of file. Did you mean “${near}”?\n\n` : ''}${help}`);
}
