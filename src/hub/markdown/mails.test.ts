import { expect, test } from 'vitest';
import { loadOf, page, someone } from '../../content.fixture.ts';
import { effortOf } from '../../effort.fixture.ts';
import { mailsIn } from '../text.ts';

/** The lines at which addresses are told in the profile of somebody. */
async function linesOf(profile: string): Promise<string[]> {
	const { mistakes } = await loadOf({ 'people/ada.md': profile });
	return mistakes.map((finding) =>
		finding.kind === 'mail-address' ? `${finding.line} ${finding.written}` : finding.kind,
	);
}

test.for([
	'ada@example.net',
	'"ada\\x40example.net"',
	'"ada\\u0040example.net"',
	'"ada@\\u00adexample.net"',
	'"ada\\u200b@exam\\u2060ple.net"',
	'ada\u00ad@example.net',
	'"**ada**@example.net"',
	'ada＠example.net',
	'ada (at) example.net',
	'ada [at] example [dot] net',
	'ADA(AT)EXAMPLE.NET',
	'ada{ @ }example.net',
])('an address in a field is told at the field: %s', async (written) => {
	expect(await linesOf(someone('Ada', `location: Here\nheadline: ${written}`))).toEqual([
		expect.stringMatching(/^5 ada.*example.*net$/i),
	]);
});

test.for([
	'Write to ada@example.net.',
	'Write to **ada**@example.net.',
	'Write to ada@*example*.net.',
	'Write to ada&#64;example.net.',
	'Write to ada&commat;example.net.',
	'Write to ad\u00ada@exa\u200bmple.net.',
	'Write to `ada`@example.net.',
	'Write to [ada](https://a.test)@example.net.',
	'Write to ada\\@example.net.',
	'Write to [her](https://a.test/?to=ada%40example.net).',
	'Write to ada (at) example (dot) net.',
	'Write to [her](mailto:ada@example.net).',
	'Write to [her](mailto:ada&#64;example.net).',
	'Write to [her](MAILTO:ada@example.net).',
	'Write to [her](<mail&#116;o:ada&commat;example.net>).',
])('an address in a body is told at its line: %s', async (written) => {
	expect(await linesOf(someone('Ada', '', `Hello.\n\n${written}`))).toEqual([
		expect.stringMatching(/^8 ada.*example.*net$/),
	]);
});

test.for([
	'Clone `git@github.com:ada/engine.git`, or ssh://git@codeberg.org/ada/engine.',
	'Clone `me@host.example.net:ada/engine`.',
	'On the fediverse @ada@example.net, and in 2026 @ example.net.',
	'Met (at) home. Look at example.net [at] noon.',
	'user@localhost and a@b',
	'The sign is logo@2x.png, or `icon@1.5x.webp`.',
])('is none: %s', async (written) => {
	expect(await linesOf(someone('Ada', '', written))).toEqual([]);
});

test('handles are none, in works and laurels addresses are told, too, and each once', async () => {
	expect(await linesOf(someone('Ada', 'handles:\n  mastodon: ada@example.net'))).toEqual([]);
	const { mistakes } = await loadOf({
		'people/ada.md': someone('Ada'),
		'recognitions/2026-01-01-a.md': page(
			'kind: quote\npeople: [ada]\nquote:\n  text: "ada\\x40example.net, *ada*@example.net"',
		),
	});
	expect(mistakes.map(({ kind, line }) => `${kind} ${line}`)).toEqual(['mail-address 5']);
});

test('long texts are read in no time', async () => {
	for (const part of ['a', 'a.', 'a@', ' ', 'a ( ', 'a@b.', 'a (at) '] as const) {
		expect(await effortOf(() => mailsIn(part.repeat(200_000))), part).toBeLessThan(3000);
	}
});

test('a page of the owner’s own links their address of mail, and nothing with it', async () => {
	const imprint = (link: string) => ({
		'people/ada.md': someone('Ada'),
		'pages/imprint.md': page('title: Imprint', link),
	});
	expect((await loadOf(imprint('[Write](mailto:kim@kim.test)'))).mistakes).toEqual([]);
	expect((await loadOf(imprint('[Write](mailto:kim@kim.test?bcc=eve@kim.test)'))).mistakes).toMatchObject([
		{ kind: 'bad-link' },
	]);
});
