import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { appendRows } from '../src/desk/log-file.ts';
import type { PrivateFolder } from '../src/desk/private.ts';
import type { Hub } from '../src/hub/hub.ts';
import { readAnalytics } from '../src/planner/analytics.ts';
import type { LogRow } from '../src/planner/log.ts';
import { onlyNew, Visits } from '../src/planner/visits.ts';

/** Adds what a file counts and the log does not have yet, and says how much. */
export async function importFile(from: {
	file: string;
	network: string;
	hub: Hub;
	folder: PrivateFolder;
	log: readonly LogRow[];
}): Promise<void> {
	const { rows, faults } = /\.(csv|tsv)$/i.test(from.file)
		? readAnalytics(await readFile(from.file, 'utf8'), from.hub, from.network)
		: { rows: await visitsIn(from.file, from.hub), faults: [] };
	for (const { line, wrong } of faults.slice(0, 10)) console.error(`${from.file}:${line} - ${wrong}`);
	if (faults.length > 10) console.error(`… and ${faults.length - 10} more lines.`);
	const fresh = onlyNew(rows, from.log);
	await appendRows(from.folder, fresh);
	console.log(`${fresh.length} rows added; ${rows.length - fresh.length} were there already.`);
}

/** Reads line by line: an access log may be larger than memory. */
async function visitsIn(file: string, hub: Hub) {
	const visits = new Visits();
	const bytes = createReadStream(file);
	const failed = new Promise<never>((_, reject) => bytes.on('error', reject));
	const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
	const count = async () => {
		for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) visits.add(line);
	};
	await Promise.race([count(), failed]);
	return visits.rows(hub);
}
