import { defineConfig } from 'vitest/config';

/** Two kinds of test: of single modules beside the code, and of whole sites, which take turns. */
export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', include: ['src/**/*.test.ts'], testTimeout: 30_000 } },
			{
				test: {
					name: 'site',
					include: ['tests/**/*.test.ts'],
					globalSetup: 'tests/run-folder.ts',
					// Astro keeps one .astro/ a checkout: two builds of different content at once may disturb each other.
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 180_000,
				},
			},
		],
	},
});
