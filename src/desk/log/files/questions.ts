import { autocomplete, cancel, group, intro, select, text } from '@clack/prompts';
import type { Hub } from '../../../hub/hub.ts';
import { whats } from '../events.ts';
import type { RowWords } from '../row-from-words.ts';

/** Asks what happened, for what the command line did not say. */
export async function askWhatHappened(given: Partial<RowWords>, hub: Hub): Promise<RowWords> {
	intro('What happened?');
	const answers = await group(
		{
			person: () => (given.person ? Promise.resolve(given.person) : whom(hub)),
			what: () => (given.what ? Promise.resolve(given.what) : whichWhat()),
			where: () => (given.url || given.network ? Promise.resolve('') : optional('Where? An address, or a network')),
			note: () => (given.note === undefined ? optional('A note for yourself') : Promise.resolve(given.note)),
		},
		{ onCancel: stop },
	);
	return { ...given, ...placeOf(answers.where), person: answers.person, what: answers.what, note: answers.note };
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

const optional = (message: string) => text({ message, placeholder: 'may stay empty', defaultValue: '' });

const placeOf = (where: string): Partial<RowWords> =>
	where === '' ? {} : /[/.:]/.test(where) ? { url: where } : { network: where };

function stop(): never {
	cancel('Nothing was written.');
	process.exit(1);
}
