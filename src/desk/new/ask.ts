import { autocompleteMultiselect, cancel, intro, isCancel, select, text } from '@clack/prompts';
import { kinds } from '../../hub/schema/recognition.ts';
import { workTypes } from '../../hub/schema/work.ts';
import type { Known } from '../known.ts';
import type { NewCollection, Said } from './fields.ts';
import { profileFault, profileFrom } from './handles.ts';

/** Somebody ended the questions. */
class Ended extends Error {}

/** Asks a person for what the command line did not say. Undefined where they end it. */
export async function ask(collection: NewCollection, said: Said, known: Known): Promise<Said | undefined> {
	intro(`A new ${{ people: 'person', recognitions: 'recognition', works: 'work', lists: 'list' }[collection]}`);
	try {
		return { ...said, ...(await questions[collection](said, known)) };
	} catch (error) {
		if (!(error instanceof Ended)) throw error;
		cancel('Ended.');
		return undefined;
	}
}

const questions: Record<NewCollection, (said: Said, known: Known) => Promise<Said>> = {
	async people(said, known) {
		const name = said.name ?? (await words('What is their name?', true));
		const reason =
			said.reason ?? (await words(`Laurels to ${name} …`, true, 'for answering every newcomer’s first question'));
		const headline = said.headline ?? (await words('What do they do, in one line? (Enter for none)'));
		const handle = said.handle ?? (await profile());
		const list = said.list ?? (await choose('On which lists are they?', known.lists.map(named)));
		const tags = [...new Set(known.people.flatMap(({ data }) => data.tags))].sort();
		const tag =
			said.tag ??
			(await choose(
				'Topics?',
				tags.map((label) => ({ value: label, label })),
			));
		return { name, reason, headline, handle, list, tag };
	},
	async recognitions(said, known) {
		const kind = said.kind ?? (await one('What is it?', kinds));
		const person = said.person ?? (await choose('Whom does it name?', known.people.map(named), true));
		const names = person.map((id) => known.people.find((entry) => entry.id === id)?.data.name ?? id).join(' and ');
		if (kind === 'quote') return { kind, person, quote: said.quote ?? (await words('Their words?', true)) };
		const message = kind === 'introduction' ? 'Why should they meet?' : `Laurels to ${names} …`;
		return { kind, person, reason: said.reason ?? (await words(message, true, 'for …')) };
	},
	async works(said, known) {
		return {
			type: said.type ?? (await one('What is it?', workTypes)),
			title: said.title ?? (await words('Its title?', true)),
			url: said.url ?? (await words('Where is it?', true, 'https://example.org')),
			person: said.person ?? (await choose('Whose is it?', known.people.map(named), true)),
		};
	},
	async lists() {
		return { title: await words('What is the list called?', true) };
	},
};

const named = ({ id, data }: { id: string; data: { name?: string; title?: string } }) => ({
	value: id,
	label: data.name ?? data.title ?? id,
	hint: id,
});

function answered<T>(answer: T): Exclude<T, symbol> {
	if (isCancel(answer)) throw new Ended();
	return answer as Exclude<T, symbol>;
}

const words = async (message: string, isNeeded = false, placeholder?: string): Promise<string> =>
	answered(
		await text({
			message,
			...(placeholder && { placeholder }),
			validate: (value) => (isNeeded && !value?.trim() ? 'Please write something.' : undefined),
		}),
	) ?? '';

const one = async <T extends string>(message: string, choices: readonly T[]): Promise<string> =>
	answered(await select<string>({ message, options: choices.map((value) => ({ value, label: value })) }));

async function choose(
	message: string,
	options: { value: string; label: string; hint?: string }[],
	required = false,
): Promise<string[]> {
	return options.length === 0
		? []
		: answered(await autocompleteMultiselect<string>({ message, options, required, maxItems: 8 }));
}

async function profile(): Promise<string[]> {
	const written = answered(
		await text({
			message: 'A profile of theirs? Paste its address (Enter for none)',
			validate: (value) => (value?.trim() && !profileFrom(value) ? profileFault(value) : undefined),
		}),
	);
	return written?.trim() ? [written] : [];
}
