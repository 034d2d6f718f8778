/** A file of the site that is no page: what other programs read. */
export interface SiteFile {
	/** Where it stands, from the root of the site. */
	path: string;
	/** While it is the same, so is what is written; where it is missing, while all that is public is. */
	cacheKey?: () => string;
	write: () => string | Promise<string>;
}
