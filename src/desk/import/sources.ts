import type { ImportSource } from './found.ts';
import { allContributors } from './sources/all-contributors.ts';
import { gitAuthors } from './sources/git-authors.ts';
import { google } from './sources/google.ts';
import { linkedin } from './sources/linkedin.ts';
import { mastodon } from './sources/mastodon.ts';
import { opml } from './sources/opml.ts';
import { otherCsv } from './sources/other-csv.ts';
import { outlook } from './sources/outlook.ts';
import { vcard } from './sources/vcard.ts';

/** Every kind of export that is understood. The first that recognises a file reads it, so the most particular come first. */
export const sources = [
	linkedin,
	mastodon,
	google,
	outlook,
	vcard,
	opml,
	allContributors,
	gitAuthors,
	otherCsv,
] as const;

export type SourceId = (typeof sources)[number]['id'];
export const sourceIds = sources.map(({ id }) => id) as SourceId[];

/** A source by its id. */
export const sourceCalled = (id: SourceId): ImportSource => sources.find((source) => source.id === id) as ImportSource;

/** The source whose file this is, by its first letters and its name; none where it is no text. */
export const recognise = (head: string, fileName: string): ImportSource | undefined =>
	head.includes('\0') ? undefined : sources.find((source: ImportSource) => source.recognises(head, fileName));
