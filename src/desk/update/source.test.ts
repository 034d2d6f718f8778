import { describe, expect, test } from 'vitest';
import { isSameRepository, repositoryOf, type VersionSource, versionSourceOf } from './source.ts';

const git = (address: string, ref?: string): VersionSource => ({ kind: 'git', address, ref });

describe('a version is taken', () => {
	test.for<[said: string, source: VersionSource]>([
		[
			'https://github.com/a/laurels/archive/refs/tags/v1.0.0.tar.gz',
			{ kind: 'web', address: 'https://github.com/a/laurels/archive/refs/tags/v1.0.0.tar.gz' },
		],
		[
			'https://api.github.com/repos/a/laurels/tarball/v1.0.0',
			{ kind: 'web', address: 'https://api.github.com/repos/a/laurels/tarball/v1.0.0' },
		],
		['http://127.0.0.1:8000/l.tgz', { kind: 'web', address: 'http://127.0.0.1:8000/l.tgz' }],
		['https://github.com/a/laurels', git('https://github.com/a/laurels')],
		['git+https://github.com/a/laurels.git', git('https://github.com/a/laurels.git')],
		['https://github.com/a/laurels#v1.0.0', git('https://github.com/a/laurels', 'v1.0.0')],
		['git@github.com:a/laurels.git', git('git@github.com:a/laurels.git')],
		['github:a/laurels', git('https://github.com/a/laurels')],
		['file:///srv/laurels', git('file:///srv/laurels')],
		['../laurels.git', git('../laurels.git')],
		['~/laurels-1.0.0.tar.gz', { kind: 'path', path: '~/laurels-1.0.0.tar.gz' }],
		['C:\\laurels', { kind: 'path', path: 'C:\\laurels' }],
		['../laurels', { kind: 'path', path: '../laurels' }],
	])('from %s', ([written, source]) => expect(versionSourceOf(written)).toEqual(source));

	test.for([
		['http://example.org/laurels.tar.gz', /https/],
		['https://example.org/laurels.zip', /\.tar\.gz/],
	] as const)('not from %s', ([written, because]) => expect(() => versionSourceOf(written)).toThrow(because));
});

test('a repository is known by all of its addresses', () => {
	const all = [
		'https://github.com/a/Laurels.git',
		'git@github.com:a/laurels',
		'github:a/laurels',
		'git+ssh://git@github.com/a/laurels.git',
		'https://github.com/a/laurels/',
	];
	for (const one of all) expect(isSameRepository(one, all[0] as string), one).toBe(true);
	expect(isSameRepository('https://github.com/b/laurels', all[0] as string)).toBe(false);
	expect(repositoryOf({ repository: 'a/laurels' })).toBe('github:a/laurels');
	expect(repositoryOf({ repository: { url: all[0] as string } })).toBe(all[0]);
	expect(repositoryOf({})).toBeUndefined();
});
