import type { Hub } from '../hub/hub.ts';
import type { SiteFile } from '../site/files.ts';
import type { Site } from '../vocabulary/paths.ts';
import { calendar, workCalendars } from './calendar.ts';
import { directory, directorySchema, furtherDirectory } from './directory.ts';
import { email } from './email.ts';
import type { Exporter, HubExport } from './export.ts';
import { handleLists, mastodonFollows } from './handles.ts';
import { llmsText } from './llms.txt.ts';
import { markdownCopies } from './markdown.ts';
import { blogroll, wellKnownBlogroll } from './opml.ts';
import { vcards } from './vcard.ts';

/** Files about the whole hub, in the order in which readers are told of them. */
const aboutTheHub = [
	blogroll,
	calendar,
	mastodonFollows,
	handleLists,
	directory,
	llmsText,
] satisfies readonly Exporter<HubExport>[];

/** Files beside pages, and files that only programs look for. */
const filesBesidePages = [
	wellKnownBlogroll,
	workCalendars,
	vcards,
	furtherDirectory,
	directorySchema,
	markdownCopies,
	email,
] satisfies readonly Exporter[];

/** What a hub offers to other programs as a whole: only what has something in it. */
export const hubExports = (hub: Hub, site: Site): HubExport[] => aboutTheHub.flatMap((of) => of(hub, site));

/** Every file for other programs. */
export const exportFiles = (hub: Hub, site: Site): SiteFile[] => [
	...hubExports(hub, site),
	...filesBesidePages.flatMap((of) => of(hub, site)),
];
