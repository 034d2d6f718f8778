import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { entriesIfAny } from '../../../disk.ts';
import { subjectOf } from '../../../vocabulary/paths.ts';
import { isMarked } from '../../files/marked.ts';
import type { PrivateFolder } from '../../files/private.ts';
import { reportMark } from '../../report/mark.ts';
import type { Change } from './change.ts';
import type { IsNamed } from './mentions.ts';

/** What commands wrote into the private folder about somebody with these ids: pages of `ask`, kits, cards, and a report that names them. */
export async function writtenAbout(
	ids: readonly string[],
	isNamed: IsNamed,
	folder: PrivateFolder,
): Promise<Change['deletes']> {
	const named = (name: string) => ({ path: path.join(folder.path, name), shown: path.posix.join(folder.shown, name) });
	const cards = entriesIfAny(path.join(folder.path, 'cards')).map(({ name }) => name);
	const theirs = ids.flatMap((id) => [
		`ask/${id}`,
		`kits/${id}`,
		...cards.filter((name) => cardOf(name) === id).map((name) => `cards/${name}`),
	]);
	const written = theirs.map(named).filter(({ path: one }) => existsSync(one));
	const report = named('report.html');
	const isTheirs = (await isMarked(report.path, reportMark)) && isNamed(shownIn(await readFile(report.path, 'utf8')));
	return isTheirs ? [...written, report] : written;
}

/** What stands in a page, without signs that are written as references. */
const shownIn = (page: string): string => page.replace(/&#?\w+;/g, ' ');

/** Whose card a file is, by its name. */
const cardOf = (name: string): string | undefined =>
	subjectOf(`/cards/people/${name.replace(/^people-/, '')}`)?.replace('people/', '');
