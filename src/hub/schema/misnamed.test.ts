import { expect, test } from 'vitest';
import { hubWith, loadOf, someone } from '../../content.fixture.ts';
import { findingInWords } from '../mistakes/finding.ts';

const toldOf = async (fields: string) =>
	(await loadOf({ 'people/ada.md': someone('Ada', fields) })).mistakes.map(findingInWords).join('\n');

test.for([
	['handles: {Twitter: ada}', 'Write “x: ada”.'],
	['handles: {linkedIn: ada}', 'Write “linkedin: ada-lovelace”.'],
	['handles: {Stack Overflow: 12}', 'Write “stackoverflow: 22656”.'],
	['handles: {blusky: ada.dev}', 'Did you mean “bluesky”?'],
	['handles: {flickr: ada}', 'Write the address below “links:”'],
	['twitter: ada', 'Write it below “handles:”, indented by two spaces: “x: ada”.'],
	['handles: "@ada"', 'Write “handles: {x: ada'],
	['handles: [https://x.com/ada]', 'Write “handles: {x: ada'],
	['organization: Acme', 'Write “organization: {name: Acme'],
	['company: Acme', 'Write “organization: {name: Acme'],
	['website: https://a.test', 'Write “url: https://example.org”.'],
	['person: Ada', 'Did you mean “name”?'],
	['role: Maps', 'Write “jobTitle: Cartographer”.'],
	['kind: thanks', 'move this one into recognitions/ if it is one'],
	['type: talk', 'move this one into works/ if it is one'],
	['bio: Maps', 'Write it as text below the second line of ---.'],
	['handles: {x: аda}', 'has letters that only look Latin: а.'],
	['handles: {mastodon: {handle: "@kit@kit.example"}}', 'handles.mastodon.url is missing'],
	['handles: {mastodon: {handel: "@kit@kit.example", url: https://a.test}}', 'Did you mean “handle”?'],
	['handles: {mastodon: [a]}', 'handles.mastodon should be'],
	['handles: {mastodon: {handle: kit, url: https://a.test}}', 'handles.mastodon.handle - “kit” is not a handle'],
	['links: [nowhere]', 'links.url - “nowhere” is not an address'],
] as const)('%s is answered with what to write', async ([fields, cure]) => {
	expect(await toldOf(fields)).toContain(cure);
});

test('an owner is told the same', async () => {
	const { mistakes } = await loadOf({
		'hub.md': hubWith('photo: me.jpg').replace('  name: Olu Owner', '  name: Olu Owner\n  website: https://a.test'),
	});
	expect(mistakes.map(findingInWords).join('\n')).toContain('Write “url: https://example.org”.');
});
