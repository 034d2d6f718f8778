/** A file of the site that is no page: what other programs read. */
export interface SiteFile {
	/** Where it stands, from the root of the site. */
	path: string;
	write: () => string | Promise<string>;
}
