import { cancel, confirm, isCancel, text } from '@clack/prompts';
import { Refusal } from '../refusal.ts';

/** An answer. Whoever gives none (Escape, Ctrl+C) ends the command, and everything stays as it was. */
export async function answered<T>(question: Promise<T>): Promise<Exclude<T, symbol>> {
	const answer = await question;
	if (!isCancel(answer)) return answer as Exclude<T, symbol>;
	cancel('Nothing was written.');
	throw new Refusal('');
}

/** Whether to do something; Enter alone is a no. */
export const isSure = (message: string): Promise<boolean> => answered(confirm({ message, initialValue: false }));

/** A line of text, trimmed, which may have to be there or to be something; `fault` says what is wrong with it. */
export async function askForLine(
	message: string,
	{
		isNeeded = false,
		placeholder,
		initial,
		fault,
	}: {
		isNeeded?: boolean;
		placeholder?: string;
		/** What stands there already, to be changed or taken. */
		initial?: string;
		fault?: (written: string) => string | undefined;
	} = {},
): Promise<string> {
	const written = await answered(
		text({
			message,
			...(placeholder && { placeholder }),
			...(initial && { initialValue: initial }),
			validate: (value = '') =>
				value.trim() ? fault?.(value.trim()) : isNeeded ? 'Please write something.' : undefined,
		}),
	);
	// An empty line is no text at all.
	return (written ?? '').trim();
}
