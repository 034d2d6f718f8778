import path from 'node:path';
import { Refusal } from '../../../refusal.ts';
import { replaceWhole } from '../../../whole.ts';
import { fileBytes } from '../../files/append.ts';
import type { PrivateFolder } from '../../files/private.ts';
import type { Mapping } from '../found.ts';
import { signatureOf } from '../sources/header.ts';

/** Which column is what, by the columns of a file, so that it is asked for once. */
const fileName = 'import.json';

/** The mapping of a file with these columns, if it was ever told. */
export async function rememberedMapping(
	folder: PrivateFolder,
	columns: readonly string[],
): Promise<Mapping | undefined> {
	const mapping = (await readAll(folder))[signatureOf(columns)];
	return mapping && Object.values(mapping).every((column) => columns.includes(column)) ? mapping : undefined;
}

/** Remembers a mapping; the others stay. */
export async function rememberMapping(
	folder: PrivateFolder,
	columns: readonly string[],
	mapping: Mapping,
): Promise<void> {
	const all = { ...(await readAll(folder)), [signatureOf(columns)]: mapping };
	await replaceWhole(path.join(folder.path, fileName), `${JSON.stringify(all, null, '\t')}\n`);
}

/** Throws where the file is there and can't be read, or is none of ours, so that nothing of it is lost. */
async function readAll(folder: PrivateFolder): Promise<Record<string, Mapping>> {
	const text = (await fileBytes(path.join(folder.path, fileName))).toString();
	if (text === '') return {};
	const all = parsed(text);
	if (!all) throw new Refusal(`${folder.shown}/${fileName} can’t be read as JSON. Correct it, or move it away.`);
	return all;
}

function parsed(text: string): Record<string, Mapping> | undefined {
	try {
		const all: unknown = JSON.parse(text);
		return typeof all === 'object' && all !== null && !Array.isArray(all)
			? (all as Record<string, Mapping>)
			: undefined;
	} catch {
		return undefined;
	}
}
