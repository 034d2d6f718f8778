import path from 'node:path';
import { argv } from 'node:process';
import { confirm, note, select } from '@clack/prompts';
import { isSomebodyThere } from '../../../commands/command-line.ts';
import { asTyped } from '../../../commands/npm-flags.ts';
import { answered, askForLine } from '../../../commands/prompts.ts';
import { answeredPath } from '../../../commands/typed-path.ts';
import { clean, many } from '../../../hub/text.ts';
import { Refusal } from '../../../refusal.ts';
import type { PrivateFolder } from '../../files/private.ts';
import type { ImportSource, Mapping } from '../found.ts';
import { likelyHeader } from '../sources/likely-header.ts';
import { guess, mappable, namesSomebody, readMapping } from '../sources/mapping.ts';
import { recognise, type SourceId, sourceCalled, sourceIds, sources } from '../sources.ts';
import { rememberedMapping } from './mappings.ts';

/** Which exports are understood, and where to get them. */
export const knownExports = (): string => sources.map(({ label, from }) => `  ${label}\n    ${from}`).join('\n');

/** Asks for the file; elsewhere than in a terminal ends with the help. */
export async function askFile(help: string): Promise<string> {
	if (!isSomebodyThere()) throw new Refusal(help);
	note(knownExports(), 'Which exports are understood, and where to get them');
	return answeredPath(await askForLine('Which file?', { isNeeded: true }));
}

/** What the file is: what the owner says, else what it looks like. */
export function sourceFor(head: string, file: string, from: string | undefined): ImportSource {
	if (from !== undefined) {
		if (!sourceIds.includes(from as SourceId))
			throw new Refusal(`--from is “${from}”. Write one of: ${sourceIds.join(', ')}.`);
		return sourceCalled(from as SourceId);
	}
	const source = recognise(head, path.basename(file));
	if (source) return source;
	const cure = /\.(zip|xlsx?|ods|numbers)$/i.test(file)
		? /\.zip$/i.test(file)
			? 'Unpack it first, and name the file in it.'
			: 'Open it in your spreadsheet, and save it as CSV.'
		: `If you know what it is, say so: --from ${sourceIds.join('|')}`;
	throw new Refusal(`${file} is no export that is understood. ${cure}`);
}

/** Which column is what: what the owner says, what they said of such a file before, or what they answer now. */
export async function askColumns(
	head: string,
	privately: PrivateFolder,
	file: string,
	map: string | undefined,
): Promise<{ mapping: Mapping; columns: string[]; fresh: boolean }> {
	const columns = (likelyHeader(head)?.columns ?? []).filter(Boolean);
	if (columns.length === 0) throw new Refusal(`${file} holds no row that names columns. Is it the right file?`);
	if (map !== undefined) {
		const mapping = readMapping(map, columns);
		if (typeof mapping === 'string') throw new Refusal(`--map: ${mapping}`);
		return { mapping, columns, fresh: true };
	}
	const remembered = await rememberedMapping(privately, columns);
	if (remembered) return { mapping: remembered, columns, fresh: false };
	if (!isSomebodyThere()) throw new Refusal(unknownColumns(columns, file));
	return { mapping: await askMapping(columns), columns, fresh: true };
}

function unknownColumns(columns: readonly string[], file: string): string {
	const found = guess(columns);
	const [first = ''] = columns;
	// A list of mere names has no such row, and its first would be lost.
	const headless =
		Object.keys(found).length === 0
			? `\nIf “${first}” is somebody already, write a first row above it that names the columns, such as: Name`
			: '';
	const guessed = { ...(!namesSomebody(found) && { name: first }), ...found };
	const pairs = Object.entries(guessed).map(([field, column]) => `${field}=${column}`);
	return `Nobody has said yet which column of ${file} is what. Its columns are: ${columns.join(', ')}.${headless}
Say so once, with the fields that they are: ${asTyped('import', [...argv.slice(2), '--map', pairs.join(',')])}
Fields are: ${mappable.join(', ')}.`;
}

/** Asks for each column; what its name says is chosen already. */
async function askMapping(columns: readonly string[]): Promise<Mapping> {
	const guessed = guess(columns);
	for (;;) {
		const mapping: Mapping = {};
		for (const column of columns) {
			// One column is one field.
			const left = mappable.filter((field) => !mapping[field]);
			const initialValue = left.find((field) => guessed[field] === column) ?? '';
			const field = await answered(
				select({
					message: `What is in the column “${clean(column)}”?`,
					options: [{ value: '', label: 'leave it out' }, ...left.map((value) => ({ value, label: value }))],
					initialValue,
					maxItems: 8,
				}),
			);
			if (field) mapping[field] = column;
		}
		if (namesSomebody(mapping)) return mapping;
		note('One column has to be the name: name, or given and family.', 'Once more');
	}
}

/** Asks before anything is written. */
export async function askWhether(fresh: number, where: string): Promise<boolean> {
	if (!isSomebodyThere()) throw new Refusal('Nothing was written: nobody is there to ask. Add --yes.');
	return answered(confirm({ message: `Write ${many(fresh, 'draft')} into ${where}?` }));
}
