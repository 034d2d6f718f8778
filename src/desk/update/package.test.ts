import { describe, expect, test } from 'vitest';
import { type Json, mergeLock, mergePackage } from './package.ts';

const ever = new Map<string, unknown[]>([
	['name', ['laurels']],
	['scripts build', ['node build', 'node build.ts']],
	['scripts gone', ['node gone']],
	['dependencies astro', ['^7.0.0']],
	['dependencies dropped', ['^1.0.0']],
	['funding', ['ours once']],
]);
const known = {
	isOurs: (entry: string, value: unknown) => ever.get(entry)?.includes(value) ?? false,
	wasOurs: (entry: string) => ever.has(entry),
};
const merged = (hub: Json, fresh: Json) => mergePackage(hub, fresh, known);

describe('package.json', () => {
	test('is that of the new version, where nobody changed it', () => {
		const hub = {
			name: 'laurels',
			version: '1.0.0',
			scripts: { build: 'node build', gone: 'node gone' },
			funding: 'ours once',
		};
		const fresh = { name: 'laurels', version: '2.0.0', scripts: { build: 'node build.ts', next: 'x' } };
		expect(merged(hub, fresh)).toEqual({ merged: fresh, stays: [] });
	});

	test('keeps what the owner added or put otherwise, and says the latter', () => {
		const hub = {
			name: 'kims-laurels',
			version: '1.0.0',
			homepage: 'https://kim.test',
			scripts: { build: 'echo && node build', gone: 'node gone', deploy: 'rsync' },
			mine: { a: 1 },
		};
		const fresh = { name: 'laurels', version: '2.0.0', scripts: { build: 'node build.ts' } };
		expect(merged(hub, fresh)).toEqual({
			merged: {
				name: 'kims-laurels',
				version: '2.0.0',
				homepage: 'https://kim.test',
				scripts: { build: 'echo && node build', deploy: 'rsync' },
				mine: { a: 1 },
			},
			stays: ['name', 'scripts build'],
		});
	});

	test.for([
		['^7.0.0', '^7.3.0', '^7.3.0'],
		['^7.4.1', '^7.3.0', '^7.4.1'],
		['7.1.0', '^7.3.0', '^7.3.0'],
		['file:../astro', '^7.3.0', 'file:../astro'],
		['^1.0.0', 'npm:other@^1.0.0', 'npm:other@^1.0.0'],
	])('wants of a package the newer: %s, %s', ([theirs, ours, astro]) => {
		expect(merged({ dependencies: { astro: theirs } }, { dependencies: { astro: ours } }).merged).toEqual({
			dependencies: { astro },
		});
	});

	test('keeps packages that the owner added, and no others', () => {
		const hub = {
			dependencies: { '@fontsource/noto-sans-jp': '^5.0.0', dropped: '^1.9.0' },
			optionalDependencies: { dropped: '1' },
		};
		expect(merged(hub, { dependencies: { astro: '^7.0.0' } }).merged).toEqual({
			dependencies: { astro: '^7.0.0', '@fontsource/noto-sans-jp': '^5.0.0' },
			optionalDependencies: { dropped: '1' },
		});
	});
});

test('the lock keeps the versions of packages that the owner added', () => {
	const lock = (packages: Json) => ({ lockfileVersion: 3, packages });
	expect(
		mergeLock(
			lock({
				'': {},
				'node_modules/astro': { version: '7.0.0' },
				'node_modules/font': { version: '5.0.1' },
				'node_modules/old': {},
			}),
			lock({ '': {}, 'node_modules/astro': { version: '7.3.0' } }),
			{ dependencies: { astro: '^7.3.0', font: '^5.0.0' } },
		),
	).toEqual(lock({ '': {}, 'node_modules/astro': { version: '7.3.0' }, 'node_modules/font': { version: '5.0.1' } }));
});
