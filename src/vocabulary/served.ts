/** How a host should serve a site, wherever it is told so. */

/** Types of files by their ending; where hosts know none, browsers save a file instead of opening it. All are UTF-8. */
export const mediaTypes = {
	ics: 'text/calendar',
	vcf: 'text/vcard',
	opml: 'text/x-opml',
	csv: 'text/csv',
	md: 'text/markdown',
	txt: 'text/plain',
} as const;

/** For how long browsers may keep a folder, in seconds: a file there has its digest in its name, so it never changes. */
export const kept = { '/_astro/': 31_536_000, '/photos/': 31_536_000, '/pictures/': 31_536_000 } as const;

/** What every answer says besides: a file is what it is said to be, and others learn no more than where a reader came from. */
export const always = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
} as const;
