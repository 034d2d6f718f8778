import { autocomplete, isCancel, select } from '@clack/prompts';
import type { Person } from '../src/hub/hub.ts';
import { whats } from '../src/planner/whats.ts';

/** Asks whom it is about, unless that is said, and what happened. Nothing is written when somebody leaves. */
export async function askEntry(people: readonly Person[], said: string | undefined): Promise<[string, string]> {
	const whom =
		said ??
		(await autocomplete({
			message: 'Whom is it about?',
			options: people.map(({ id, name }) => ({ value: id, label: name, hint: id })),
			maxItems: 10,
		}));
	if (isCancel(whom)) process.exit(1);
	const what = await select({
		message: 'What happened?',
		options: whats.map(({ id, label }) => ({ value: id as string, label: `They ${label.replace(/^was /, 'were ')}` })),
	});
	if (isCancel(what)) process.exit(1);
	return [whom, what];
}
