import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hostIds, hostOf, hosts, repositoryIn } from '../../vocabulary/hosts.ts';
import { always, mediaTypes } from '../../vocabulary/served.ts';
import { addressAt, setupFor } from './hosting.ts';

describe('The address of a site is known', () => {
	test.for([
		['github', 'kim/laurels', 'https://kim.github.io/laurels'],
		['github', 'Kim/Laurels', 'https://kim.github.io/laurels'],
		['github', 'kim/kim.github.io', 'https://kim.github.io'],
		['github', 'kim.github.io/laurels', 'https://kim.github.io/laurels'],
		['github', 'laurels.kim.test', 'https://laurels.kim.test'],
		['github', 'https://github.com/kim/laurels', 'https://kim.github.io/laurels'],
		['github', 'https://github.com/Kim/laurels.git', 'https://kim.github.io/laurels'],
		['github', 'github.com/kim/laurels/tree/main/content', 'https://kim.github.io/laurels'],
		['github', 'git@github.com:kim/laurels.git', 'https://kim.github.io/laurels'],
		['github', 'laurels', undefined],
		['gitlab', 'https://gitlab.com/club/web/laurels/-/tree/main', 'https://club.gitlab.io/web/laurels'],
		['gitlab', 'laurels', undefined],
		['netlify', 'kims-laurels.netlify.app', 'https://kims-laurels.netlify.app'],
		['nginx', 'kim.test/laurels', 'https://kim.test/laurels'],
		['gitlab', 'club/web/laurels', 'https://club.gitlab.io/web/laurels'],
		['netlify', 'kims-laurels', 'https://kims-laurels.netlify.app'],
		['cloudflare', 'kims-laurels', 'https://kims-laurels.pages.dev'],
		['vercel', 'kims-laurels', 'https://kims-laurels.vercel.app'],
		['github', 'https://kim.test', 'https://kim.test'],
		['nginx', 'https://kim.test/laurels', 'https://kim.test/laurels'],
		['github', 'kim.github.io', 'https://kim.github.io'],
		['github', 'laurels.kim.test', 'https://laurels.kim.test'],
		['netlify', 'kims-laurels.netlify.app', 'https://kims-laurels.netlify.app'],
		['other', 'kim.test/laurels/', 'https://kim.test/laurels/'],
		['other', 'bücher.test', 'https://bücher.test'],
		['nginx', 'kim', undefined],
		['netlify', 'Kim’s laurels', undefined],
	] as const)('at %s, of “%s”', ([host, name, address]) => {
		expect(addressAt(hostOf(host), name)).toBe(address);
	});
});

test.for([
	['git@github.com:kim/laurels.git\n', 'github', 'kim/laurels'],
	['https://github.com/kim/laurels', 'github', 'kim/laurels'],
	['https://kim@gitlab.com/club/web/laurels.git', 'gitlab', 'club/web/laurels'],
	['ssh://git@github.com/kim/kim.github.io.git', 'github', 'kim/kim.github.io'],
	['git@github.com:kim/laurels.git', 'gitlab', undefined],
	['/srv/git/laurels.git', 'github', undefined],
] as const)('of the remote %s, a repository at %s is known', ([remote, host, repository]) => {
	expect(repositoryIn(remote, hostOf(host))).toBe(repository);
});

test.for(hostIds)('what %s reads at the top of the project builds the site into dist', (host) => {
	const { files, left } = setupFor(host, 'https://kims-laurels.test');
	expect(left.length).toBeGreaterThan(0);
	for (const { file, text } of files) {
		expect(text).toContain('dist');
		// YAML reads JSON, too.
		if (/\.(ya?ml|jsonc?)$/.test(file)) expect(parse(text), file).toBeTypeOf('object');
	}
});

test.for(hosts.filter((host) => 'named' in host))('$label learns an address of the owner’s own', ({ id, named }) => {
	const leftAt = (url: string) => setupFor(id, url).left.join('\n');
	expect(leftAt('https://laurels.kim.test')).toContain('Write laurels.kim.test there, too');
	expect(leftAt(named.address('kim'))).not.toContain('there, too');
});

test('Vercel says every type, and keeps what never changes', () => {
	const [{ text = '' } = {}] = setupFor('vercel', 'https://kim.test').files;
	const { headers } = JSON.parse(text) as { headers: { source: string; headers: { key: string; value: string }[] }[] };
	const saidOf = (path: string) =>
		Object.fromEntries(
			headers
				.filter(({ source }) => new RegExp(`^${source}$`).test(path))
				.flatMap(({ headers: all }) => all.map(({ key, value }) => [key, value])),
		);
	for (const [ending, type] of Object.entries(mediaTypes))
		expect(saidOf(`/people/ada.${ending}`)).toMatchObject({
			'Content-Type': `${type}; charset=utf-8`,
			...always,
		});
	expect(saidOf('/photos/ada-1.webp')).toMatchObject({ 'Cache-Control': 'public, max-age=31536000, immutable' });
	expect(saidOf('/people/ada/')).toEqual(always);
});
