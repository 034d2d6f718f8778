import { autocomplete, intro, select } from '@clack/prompts';
import { answered, askForLine } from '../../../commands/prompts.ts';
import type { Hub } from '../../../hub/hub.ts';
import { whats } from '../events.ts';
import type { RowWords } from '../row-from-words.ts';

/** Asks what happened, for what the command line did not say. */
export async function askWhatHappened(given: Partial<RowWords>, hub: Hub): Promise<RowWords> {
	intro('What happened?');
	const person = given.person || (await answered(whom(hub)));
	const what = given.what || (await answered(whichWhat()));
	const where = given.url || given.network ? '' : await askForLine('Where? An address, or a network', mayStayEmpty);
	const note = given.note ?? (await askForLine('A note for yourself', mayStayEmpty));
	return { ...given, ...placeOf(where), person, what, note };
}

const whom = (hub: Hub) =>
	autocomplete({
		message: 'Who?',
		placeholder: 'Write a part of the name',
		maxItems: 8,
		options: [
			...hub.people.map(({ id, name, romanized }) => ({
				value: id,
				label: name,
				hint: [romanized, id].filter(Boolean).join(', '),
			})),
			{ value: '-', label: 'Nobody in particular', hint: 'the hub as a whole' },
		],
	});

const whichWhat = () =>
	select({
		message: 'What?',
		maxItems: 10,
		options: whats.map(({ id, label }) => ({ value: id as string, label: id, hint: label })),
	});

const mayStayEmpty = { placeholder: 'may stay empty' };

const placeOf = (where: string): Partial<RowWords> =>
	where === '' ? {} : /[/.:]/.test(where) ? { url: where } : { network: where };
