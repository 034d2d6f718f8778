import { autocompleteMultiselect, intro, select } from '@clack/prompts';
import type { z } from 'astro/zod';
import { answered, askForLine } from '../../../commands/prompts.ts';
import { type Finding, findingInWords, severityOf } from '../../../hub/mistakes/finding.ts';
import { kinds } from '../../../hub/schema/recognition.ts';
import { workSchema, workTypes } from '../../../hub/schema/work.ts';
import { type Words, wordsIn } from '../../../words/words.ts';
import type { ContentUnopened } from '../../content-unopened.ts';
import { type EntryWords, happening, lackingIn, type NewCollection } from '../fields.ts';
import { profileFault, profileFrom } from '../handles.ts';

/** Asks a person for what the command line did not say. */
export async function askForFields(
	collection: NewCollection,
	given: EntryWords,
	known: ContentUnopened,
): Promise<EntryWords> {
	intro(
		`A new ${{ people: 'person', recognitions: 'recognition', works: 'work', lists: 'list', pages: 'page' }[collection]}`,
	);
	return { ...given, ...(await questions[collection](given, known)) };
}

/** The words of the hub, in which reasons are written. */
const wordsOf = ({ hub }: ContentUnopened): Words => wordsIn(hub?.data.lang ?? 'en', hub?.data.words);

const questions: Record<NewCollection, (given: EntryWords, known: ContentUnopened) => Promise<EntryWords>> = {
	async people(given, known) {
		const { praise } = wordsOf(known);
		const name = given.name ?? (await askWords('What is their name?', true));
		const reason = given.reason ?? (await askWords(`${praise.laurelsTo(name)} …`, !given.draft, praise.example));
		const headline = given.headline ?? (await askWords('What do they do, in one line? (Enter for none)'));
		const handle = given.handle ?? (await askProfile());
		const list = given.list ?? (await choose('On which lists are they?', known.lists.map(choiceOf)));
		const tags = [...new Set(known.people.flatMap(({ data }) => data.tags))].sort();
		const tag =
			given.tag ??
			(await choose(
				'Topics?',
				tags.map((label) => ({ value: label, label })),
			));
		return { name, reason, headline, handle, list, tag };
	},
	async recognitions(given, known) {
		const kind = given.kind ?? (await askOne('What is it?', kinds));
		const person = given.person ?? (await choose('Whom does it name?', known.people.map(choiceOf), true));
		const { praise, names: row } = wordsOf(known);
		const names = row(person.map((id) => known.people.find((entry) => entry.id === id)?.data.name ?? id));
		if (kind === 'quote') return { kind, person, quote: given.quote ?? (await askWords('Their words?', true)) };
		const message = kind === 'introduction' ? 'Why should they meet?' : `${praise.laurelsTo(names)} …`;
		return { kind, person, reason: given.reason ?? (await askWords(message, true, praise.begin)) };
	},
	async works(given, known) {
		const type = given.type ?? (await askOne('What is it?', workTypes));
		return {
			type,
			title: given.title ?? (await askWords('Its title?', true)),
			url: given.url ?? (await askWords('Where is it?', true, 'https://example.org')),
			person: given.person ?? (await choose('Whose is it?', known.people.map(choiceOf), true)),
			...([...happening, 'talk', 'course'].includes(type) ? await times({ ...given, type }, known) : {}),
		};
	},
	async lists() {
		return { title: await askWords('What is the list called?', true) };
	},
	async pages() {
		return { title: await askWords('What is the page called?', true, 'About') };
	},
};

/** When and where it happens. */
async function times(given: EntryWords, known: ContentUnopened): Promise<EntryWords> {
	const { start: moment, timezone: zone, repeats: rule, online: address } = workSchema.shape;
	const isNeeded = lackingIn('works', given).includes('start');
	const none = ' (Enter for none)';
	const start =
		given.start ?? (await read(`When does it begin?${isNeeded ? '' : none}`, moment, '2026-12-12 19:00', isNeeded));
	if (!start) return {};
	const home = known.hub?.data.timezone ?? 'UTC';
	return {
		start,
		end: given.end ?? (await read(`When does it end?${none}`, moment, '2026-12-12 21:00')),
		timezone: given.timezone ?? (await read(`Whose clocks are these? (Enter for ${home})`, zone, home)),
		repeats:
			given.repeats ?? (await read('Does it repeat? (Enter for no)', rule, 'weekly, first Tuesday, every 2 weeks')),
		place: given.place ?? (await askWords(`Where does it happen?${none}`)),
		online: given.online ?? (await read(`Where can it be joined online?${none}`, address, 'https://example.org')),
	};
}

/** Asks for what a field of a file can hold. */
const read = (message: string, schema: z.ZodType, placeholder: string, isNeeded = false): Promise<string> =>
	askForLine(message, {
		isNeeded,
		placeholder,
		fault(written) {
			const fault = schema.safeParse(written).error?.issues[0] as z.core.$ZodIssueCustom | undefined;
			const finding = fault?.params as Finding | undefined;
			return finding && severityOf(finding) === 'mistake' ? findingInWords(finding) : undefined;
		},
	});

const choiceOf = ({ id, data }: { id: string; data: { name?: string; title?: string } }) => ({
	value: id,
	label: data.name ?? data.title ?? id,
	hint: id,
});

const askWords = (message: string, isNeeded = false, placeholder?: string): Promise<string> =>
	askForLine(message, { isNeeded, ...(placeholder && { placeholder }) });

const askOne = <T extends string>(message: string, choices: readonly T[]): Promise<string> =>
	answered(select<string>({ message, options: choices.map((value) => ({ value, label: value })) }));

async function choose(
	message: string,
	options: { value: string; label: string; hint?: string }[],
	required = false,
): Promise<string[]> {
	return options.length === 0
		? []
		: answered(autocompleteMultiselect<string>({ message, options, required, maxItems: 8 }));
}

async function askProfile(): Promise<string[]> {
	const written = await askForLine('A profile of theirs? Paste its address (Enter for none)', {
		fault: (pasted) => (profileFrom(pasted) ? undefined : profileFault(pasted)),
	});
	return written ? [written] : [];
}
