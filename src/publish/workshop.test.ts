import { existsSync } from 'node:fs';
import { mkdir, rm, utimes } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { clearWorkshops, workshopOf } from './workshop.ts';

const [ended, atWork] = ['/nowhere/ended', '/nowhere/at-work'].map(workshopOf) as [string, string];
afterEach(() => Promise.all([ended, atWork].map((folder) => rm(folder, { recursive: true, force: true }))));

test('what builds left that were ended is cleared away, and nobody’s who is at work', async () => {
	expect(ended).not.toBe(atWork);
	for (const folder of [ended, atWork]) await mkdir(`${folder}/site`, { recursive: true });
	const yesterday = new Date(Date.now() - 25 * 3_600_000);
	await utimes(ended, yesterday, yesterday);
	await clearWorkshops();
	expect([ended, atWork].map((folder) => existsSync(folder))).toEqual([false, true]);
});
