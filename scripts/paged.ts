import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { isSomebodyThere } from './command-line.ts';

/** Prints lines; to a person so many at a time as their window shows, until they have seen enough. */
export async function printPaged(lines: readonly string[]): Promise<void> {
	const page = isSomebodyThere() ? Math.max(10, stdout.rows - 2) : lines.length;
	for (let at = 0; at < lines.length; at += page) {
		console.log(lines.slice(at, at + page).join('\n'));
		const left = lines.length - at - page;
		if (left > 0 && !(await wantsMore(left))) return;
	}
}

async function wantsMore(left: number): Promise<boolean> {
	const asking = createInterface({ input: stdin, output: stdout });
	const ended = new Promise<string>((resolve) => asking.once('close', () => resolve('q')));
	const answer = await Promise.race([asking.question(`-- ${left} more lines: Enter goes on, q ends `), ended]);
	asking.close();
	return !/^q/i.test(answer.trim());
}
