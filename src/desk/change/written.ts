import { existsSync } from 'node:fs';
import path from 'node:path';
import type { PrivateFolder } from '../private.ts';
import { isReport } from '../report/file.ts';
import type { Change } from './change.ts';

/** What commands wrote into the private folder about somebody with these ids: the pages of `npm run ask`, and the report. */
export async function writtenAbout(ids: readonly string[], folder: PrivateFolder): Promise<Change['deletes']> {
	const named = (name: string) => ({ path: path.join(folder.path, name), shown: path.posix.join(folder.shown, name) });
	const asks = ids.map((id) => named(`ask/${id}`)).filter((ask) => existsSync(ask.path));
	const report = named('report.html');
	return (await isReport(report.path)) ? [...asks, report] : asks;
}
