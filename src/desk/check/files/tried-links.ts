import path from 'node:path';
import { csvRowsOf } from '../../../csv/read.ts';
import { csvOf } from '../../../csv/write.ts';
import { isFullDay } from '../../../hub/time/days.ts';
import { Refusal } from '../../../refusal.ts';
import { replaceWhole } from '../../../whole.ts';
import { changedTo, type Write } from '../../change/files/change.ts';
import { decodedText, fileBytes } from '../../files/append.ts';
import type { PrivateFolder } from '../../files/private.ts';
import type { Remembered } from '../links.ts';

const fileName = 'links.csv';
const columns = ['url', 'worked', 'failed'] as const;

/** Reads what is remembered of links; rows that somebody spoiled are forgotten. Throws where the file is something else. */
export async function readLinks(folder: PrivateFolder): Promise<Remembered[]> {
	const { text } = decodedText(await fileBytes(path.join(folder.path, fileName)));
	if (text.trim() === '') return [];
	const [names = [], ...rows] = csvRowsOf(text, ',').flatMap((row) => (row.fault === undefined ? [row.cells] : []));
	if (!columns.every((column) => names.includes(column)))
		throw new Refusal(
			`${folder.shown}/${fileName} does not begin with the line url,worked,failed, so it is not what npm run check keeps there. Give it another name.`,
		);
	const dayIn = (cell: string | undefined) => (cell && isFullDay(cell) ? cell : undefined);
	return rows.flatMap((cells) => {
		const [url, worked, failed] = columns.map((column) => cells[names.indexOf(column)]);
		return url && URL.canParse(url) ? [{ url, worked: dayIn(worked), failed: dayIn(failed) }] : [];
	});
}

/** What changes when links that hold a name are forgotten. */
export async function withoutLinks(folder: PrivateFolder, isNamed: (text: string) => boolean): Promise<Write[]> {
	const file = path.join(folder.path, fileName);
	const was = await fileBytes(file);
	const { text } = decodedText(was);
	const changed = text
		.split(/(?<=\n)/)
		.filter((line) => !isNamed(line))
		.join('');
	return changedTo({ path: file, shown: path.posix.join(folder.shown, fileName), was }, text, changed);
}

/** Writes what is remembered of links, as a whole. */
export async function writeLinks(folder: PrivateFolder, links: readonly Remembered[]): Promise<void> {
	const rows = links.map(({ url, worked = '', failed = '' }) => [url, worked, failed]);
	await replaceWhole(path.join(folder.path, fileName), csvOf([columns, ...rows]));
}
