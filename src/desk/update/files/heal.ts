/** Run by `scripts/node.cjs` before a command, where an update was ended midway: puts everything back as it was. */
import { rm } from 'node:fs/promises';
import { recover } from '../../change/files/journal.ts';
import { stageIn } from './stage.ts';

const { cwd, exit } = process;
try {
	const recovered = await recover(cwd());
	if (recovered) {
		// All is as it was, or as it should be: nobody needs any more what was tried.
		await rm(stageIn(cwd()).folder, { recursive: true, force: true });
		console.error(
			recovered.isDone
				? 'An update was ended when all was done but tidying up. That is done now.'
				: 'An update was ended before it was done. All of Laurels is again what it was before; run it again.',
		);
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	exit(1);
}
