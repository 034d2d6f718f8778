import { defineConfig } from 'vitest/config';

/** Two kinds of test: of single modules beside the code, and of whole sites, which wait for commands and browsers. */
export default defineConfig({
	test: {
		// Most tests of sites wait for others to be done.
		maxWorkers: '100%',
		projects: [
			{ test: { name: 'unit', include: ['src/**/*.test.ts'], testTimeout: 120_000 } },
			{
				test: {
					name: 'site',
					include: ['tests/**/*.test.ts'],
					globalSetup: 'tests/run-folder.ts',
					testTimeout: 120_000,
					hookTimeout: 180_000,
				},
			},
		],
	},
});
