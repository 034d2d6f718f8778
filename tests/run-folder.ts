import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** A folder of this run of the tests, removed when it ends. */
		runFolder: string;
	}
}

/** One folder a run, so that test files share the sites that they build, and nothing of theirs is left. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = await mkdtemp(path.join(tmpdir(), 'laurels-tests-'));
	// Some tests act as somebody else, who has to come through.
	await chmod(folder, 0o711);
	project.provide('runFolder', folder);
	return () => rm(folder, { recursive: true, force: true });
}
