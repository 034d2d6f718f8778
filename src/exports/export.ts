import type { Hub } from '../hub/hub.ts';
import type { SiteFile } from '../site/files.ts';
import type { Site } from '../vocabulary/paths.ts';

/** A file about the whole hub for other programs, with what readers are told of it. */
export interface HubExport extends SiteFile {
	label: string;
	/** What to do with it, in one plain line. */
	note: string;
	type: string;
	/** What files are called that one line explains together. */
	together?: string;
	/** Programs may fetch it again and again, so that what is new comes by itself. */
	subscribed?: boolean;
}

/** The files of one kind: none where the hub has nothing to put into them. Pure: no clock, no files. */
export type Exporter<File extends SiteFile = SiteFile> = (hub: Hub, site: Site) => File[];

/** The day of the newest recognition: when the hub last changed, for files that must say so. Never the clock. */
export const lastChange = (hub: Hub): string | undefined => hub.recognitions[0]?.date;
