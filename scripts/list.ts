/** `npm run list -- <list> <who> …`: puts people on a list, or takes them off it. */
import { commandLine } from '../src/commands/command-line.ts';
import { carryOut } from '../src/desk/change/files/change.ts';
import { planListing } from '../src/desk/change/files/listing.ts';
import { everybodyOf, everybodyWith } from '../src/desk/everybody.ts';
import { readOwn } from '../src/desk/files/content.ts';
import { whoIs } from '../src/desk/log/find-person.ts';
import { fold, many, nearest } from '../src/hub/text.ts';
import { Refusal } from '../src/refusal.ts';

const help = `npm run list -- <list> <who> …    puts people on a list; <who> is an id or a name

  --in <id>      everybody in a work or a laurel, or on another list; may be said again
  --tag <topic>  everybody with that topic; may be said again
  --take-off     takes them off it instead
  --dry-run      only tells whose profiles would change

npm run new -- list makes a list. Who is on it already stays as they are.

npm run list -- recommend keoni-mahoe "Amina Sow"
npm run list -- recommend --in baltic-access-days`;

const flag = { type: 'boolean' } as const;
const several = { type: 'string', multiple: true } as const;
const options = { in: several, tag: several, 'take-off': flag, 'dry-run': flag } as const;
const { values, positionals } = commandLine(help, options, [1, Number.POSITIVE_INFINITY]);
const [named = '', ...whom] = positionals;
const { in: togethers = [], tag = [], 'take-off': isOff = false } = values;
if (whom.length + togethers.length + tag.length === 0)
	throw new Refusal(`Say who: ids, names, --in or --tag.\n\n${help}`);
const known = await readOwn();
const list =
	known.lists.find(({ id }) => id === named) ?? known.lists.find(({ data }) => fold(data.title) === fold(named));
if (!list) {
	const near = nearest(
		named,
		known.lists.flatMap(({ id, data }) => [id, data.title]),
	);
	throw new Refusal(
		`There is no list “${named}”.${near ? ` Did you mean “${near}”?` : ` npm run new -- list --title "${named}" makes one.`}`,
	);
}
const called = known.people.map(({ id, data }) => ({ ...data, id }));
const found = whom.map((written) => whoIs({ people: called }, written));
const wrong = found.flatMap((one) => ('wrong' in one ? one.wrong : []));
if (wrong.length > 0) throw new Refusal(`${wrong.join('\n')}\nNothing was changed.`);
const people = new Set([
	...found.flatMap((one) => ('person' in one ? one.person.id : [])),
	...togethers.flatMap((written) => everybodyOf(written, known)),
	...tag.flatMap((written) => everybodyWith(written, known)),
]);
const change = await planListing(known, { list: list.id, people: [...people], isOff });
if (!values['dry-run']) await carryOut(change);
for (const { shown } of change.writes) console.log(`changed    ${shown}`);
const profiles = change.writes.filter(({ shown }) => shown !== list.file).length;
const already = people.size - profiles;
const those =
	already > 0 ? `, ${already} ${already === 1 ? 'was' : 'were'} ${isOff ? 'not on it' : 'on it already'}` : '';
console.log(`${many(profiles, 'person', 'people')} ${isOff ? 'off' : 'on'} ${list.id}${those}.`);
if (values['dry-run']) console.log('Nothing was changed: --dry-run.');
