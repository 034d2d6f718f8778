import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** None changes a module: one process opens the same packages and fonts for many files. */
const both = {
	globalSetup: 'tests/run-folder.ts',
	// These end what hangs; what a machine does besides is no fault.
	testTimeout: 300_000,
	isolate: false,
	// What has to come may take a busy machine long.
	expect: { poll: { timeout: 60_000 } },
};

/** Reads the modules of the house, and builds nothing. */
const house = 'tests/house.test.ts';

/** Two kinds of test: of single modules beside the code, and of whole sites, which wait for commands and browsers. */
export default defineConfig({
	test: {
		// One more than there are processors: some wait for a command or a browser.
		maxWorkers: availableParallelism() + 1,
		projects: [
			{ test: { ...both, name: 'unit', include: ['src/**/*.test.ts', house] } },
			// A browser or a server that a busy machine held up is asked once more where nobody looks on; the report names it.
			{
				test: {
					...both,
					name: 'site',
					retry: process.env.CI ? 1 : 0,
					include: ['tests/**/*.test.ts'],
					exclude: [house],
					hookTimeout: 600_000,
				},
			},
		],
	},
});
