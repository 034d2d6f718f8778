import type { PrivateFolder } from '../../files/private.ts';
import { lostWords } from '../sentences.ts';
import { type LogFile, shownLog } from './log-file.ts';

/** Of lines that can't be read, so many are told. */
const mostLinesTold = 5;

/** Tells which lines of the log can't be read, and which rows it has no longer. */
export function tellLog(folder: PrivateFolder, { faults, lost }: LogFile): void {
	for (const { line, wrong } of faults.slice(0, mostLinesTold)) console.error(`${shownLog(folder)}:${line} - ${wrong}`);
	if (faults.length > mostLinesTold)
		console.error(`${faults.length - mostLinesTold} more lines of it can’t be read: npm run report shows them all.`);
	if (lost.length > 0) console.error(`${lostWords(lost)}\n`);
}
