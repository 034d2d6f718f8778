import { stdout } from 'node:process';
import { confirm } from '@clack/prompts';
import { isSomebodyThere } from './command-line.ts';

/** Prints lines; to a person so many at a time as their window shows, until they have seen enough. */
export async function printPaged(lines: readonly string[]): Promise<void> {
	const page = isSomebodyThere() ? Math.max(10, stdout.rows - 4) : lines.length;
	for (let at = 0; at < lines.length; at += page) {
		console.log(lines.slice(at, at + page).join('\n'));
		const left = lines.length - at - page;
		if (left > 0 && (await confirm({ message: `${left} more lines. Go on?` })) !== true) return;
	}
}
