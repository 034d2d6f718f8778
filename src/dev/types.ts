/** What a browser has to be told, so that it shows a file instead of downloading it. */
const types: Record<string, string> = {
	png: 'image/png',
	webp: 'image/webp',
	svg: 'image/svg+xml',
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	xml: 'application/xml; charset=utf-8',
	json: 'application/json; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	opml: 'text/xml; charset=utf-8',
	ics: 'text/calendar; charset=utf-8',
	vcf: 'text/vcard; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
};

/** The type of the file at an address; undefined where nothing but a page can be: at the address of HTML, either may be. */
export const typeOf = (address: string): string | undefined => types[address.split('.').pop() ?? ''];
