/** Types by which programs know what they get, by the ending of a file; the first is the best. */
const expectedTypes: Readonly<Record<string, readonly string[]>> = {
	html: ['text/html'],
	css: ['text/css'],
	js: ['text/javascript', 'application/javascript'],
	png: ['image/png'],
	webp: ['image/webp'],
	svg: ['image/svg+xml'],
	woff2: ['font/woff2', 'application/font-woff2'],
	json: ['application/json', 'application/feed+json', 'application/schema+json'],
	xml: ['application/xml', 'text/xml', 'application/rss+xml', 'application/atom+xml'],
	ics: ['text/calendar'],
	vcf: ['text/vcard', 'text/x-vcard'],
	opml: ['text/x-opml', 'application/xml', 'text/xml'],
	csv: ['text/csv'],
	md: ['text/markdown'],
	txt: ['text/plain'],
};

/** The ending of a path or an address; that of a folder is the one of its page. */
export const endingOf = (path: string): string => /\.(\w+)(?:\?.*)?$/.exec(path)?.[1]?.toLowerCase() ?? 'html';

/** What is wrong with the type that a server gives a file; undefined where nothing is, and where nobody cares. */
export function typeFault(path: string, given: string | null): string | undefined {
	const wanted = expectedTypes[endingOf(path)];
	if (!wanted) return undefined;
	const [type = '', ...more] = (given ?? '').toLowerCase().split(';');
	if (!wanted.includes(type.trim())) return `is served as ${type.trim() || 'nothing'}, and not as ${wanted[0]}`;
	const letters = /charset="?([\w-]+)/.exec(more.join(';'))?.[1];
	return letters && letters !== 'utf-8' && type.startsWith('text/')
		? `is served as ${letters}, and not as utf-8`
		: undefined;
}
