import { existsSync } from 'node:fs';
import path from 'node:path';
import { entriesIfAny } from '../../hub/files.ts';
import { subjectOf } from '../../site/paths.ts';
import type { PrivateFolder } from '../private.ts';
import { isReport } from '../report/file.ts';
import type { Change } from './change.ts';

/** What commands wrote into the private folder about somebody with these ids: pages of `ask`, kits, cards, and the report. */
export async function writtenAbout(ids: readonly string[], folder: PrivateFolder): Promise<Change['deletes']> {
	const named = (name: string) => ({ path: path.join(folder.path, name), shown: path.posix.join(folder.shown, name) });
	const cards = entriesIfAny(path.join(folder.path, 'cards')).map(({ name }) => name);
	const theirs = ids.flatMap((id) => [
		`ask/${id}`,
		`kits/${id}`,
		...cards.filter((name) => cardOf(name) === id).map((name) => `cards/${name}`),
	]);
	const written = theirs.map(named).filter(({ path: one }) => existsSync(one));
	const report = named('report.html');
	return (await isReport(report.path)) ? [...written, report] : written;
}

/** Whose card a file is, by its name. */
const cardOf = (name: string): string | undefined =>
	subjectOf(`/cards/people/${name.replace(/^people-/, '')}`)?.replace('people/', '');
