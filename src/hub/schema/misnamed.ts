import { type NetworkId, networks, profileIds } from '../../networks/networks.ts';
import { exampleHandle } from '../../networks/profiles.ts';
import { fold, nearest } from '../text.ts';
import { fieldCalled, ownOf } from './synonyms.ts';

/** How a field is written that has others in it. */
export const groupExamples: Record<string, string> = {
	handles: 'handles: {x: ada, mastodon: "@ada@mastodon.social"}',
	organization: 'organization: {name: Acme, url: https://example.org}',
	quote: 'quote: {text: Their words, source: Where they said it}',
	proof: 'proof: {title: What it is, url: https://example.org}',
	owner: 'owner: {name: Ada Lovelace}',
	post: 'post: {x: My own words}',
	by: 'by: {name: Ada Lovelace, url: https://example.org}',
	agreed: 'agreed: {ada-lovelace: 2026-05-01}',
	photo: 'photo: {file: ada.jpg, alt: Ada at her desk}',
	editor: 'editor: {at: github, repository: kim/my-laurels}',
};

/** How fields are written that people call otherwise. */
const lines: Record<string, string> = {
	...groupExamples,
	url: 'url: https://example.org',
	jobTitle: 'jobTitle: Cartographer',
	location: 'location: Lagos, Nigeria',
	photo: 'photo: ada.jpg',
	aliases: 'aliases: [Ada King]',
	tags: 'tags: [Maps, Tea]',
	feed: 'feed: https://example.org/feed.xml',
	links: 'links: [https://example.org]',
	reason: 'reason: for answering every newcomer’s first question',
};

/** What stands below the front matter. */
const bodies = ['bio', 'about', 'story', 'description', 'biography', 'text', 'body', 'content'];

/** Fields that tell what a file is, for one that lies in the folder of another kind. */
const tellingFields: Record<string, string> = {
	kind: 'It says what sort of laurel a file is: move this one into recognitions/ if it is one, or take the line out.',
	type: 'It says what sort of work a file is: move this one into works/ if it is one, or take the line out.',
};

/** What people call networks. */
const nicknames: Record<string, NetworkId> = {
	twitter: 'x',
	fb: 'facebook',
	insta: 'instagram',
	ig: 'instagram',
	yt: 'youtube',
	bsky: 'bluesky',
	so: 'stackoverflow',
	fediverse: 'mastodon',
	bmc: 'buymeacoffee',
	scholar: 'googlescholar',
};

/** What to write for a name that is no field here: the field that has another name, or the nearest. Undefined where nobody can know. */
export function cureFor(name: string, group: PropertyKey | undefined, fields: readonly string[]): string | undefined {
	const folded = fold(name);
	const network = networkCalled(folded);
	if (group === 'handles') return network ? `Write “${handleLine(network)}”.` : nearOr(name, fields, writeBelowLinks);
	if (network && fields.includes('handles'))
		return `Write it below “handles:”, indented by two spaces: “${handleLine(network)}”.`;
	if (bodies.includes(folded) && fields.includes('formerly')) return 'Write it as text below the second line of ---.';
	const field = fieldCalled(name, fields);
	if (field) return lines[field] ? `Write “${lines[field]}”.` : `Did you mean “${field}”?`;
	return nearOr(name, fields, group === undefined ? ownOf(tellingFields, folded) : undefined);
}

/** The field that is meant by a name that is none here, where there is one. */
export const meantField = (name: string, fields: readonly string[]): string | undefined =>
	fieldCalled(name, fields) ?? nearest(name, fields);

const writeBelowLinks =
	'Write the address below “links:” instead, outside of “handles:”: “links: [https://example.org/ada]”.';

const nearOr = (name: string, fields: readonly string[], otherwise: string | undefined): string | undefined => {
	const near = nearest(name, fields);
	return near ? `Did you mean “${near}”?` : otherwise;
};

/** The network that goes by a name, or is often called so: `twitter`, `hugging face`. */
export const networkCalled = (folded: string): (typeof profileIds)[number] | undefined =>
	profileIds.find(
		(id) =>
			id === ownOf(nicknames, folded) ||
			networks.some((one) => one.id === id && [fold(id), fold(one.label)].includes(folded)),
	);

const handleLine = (id: (typeof profileIds)[number]): string => {
	const example = exampleHandle(id);
	return `${id}: ${example.startsWith('@') ? `"${example}"` : example}`;
};
