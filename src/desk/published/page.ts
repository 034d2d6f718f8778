import { withoutEntities } from '../../hub/text.ts';

/** What a page says to programs, which read no more of it. */
export interface PageHead {
	/** Properties and names of its meta elements, to what they say. */
	says: ReadonlyMap<string, string>;
	/** Its links: what for, and where. */
	links: readonly { rel: string; href: string }[];
	/** Where it leads on by itself. */
	leadsTo?: string | undefined;
}

const headElement = /<(meta|link)\s((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([^\s"'=>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Reads what a page says in its elements of meta and link. */
export function headOf(html: string): PageHead {
	const says = new Map<string, string>();
	const links: { rel: string; href: string }[] = [];
	for (const [, name = '', inner = ''] of html.matchAll(headElement)) {
		const attributes = Object.fromEntries(
			[...inner.matchAll(attribute)].map(([, key = '', a, b, c]) => [
				key.toLowerCase(),
				withoutEntities(a ?? b ?? c ?? ''),
			]),
		);
		const key = attributes['property'] ?? attributes['name'] ?? attributes['http-equiv'];
		if (name.toLowerCase() === 'link') links.push({ rel: attributes['rel'] ?? '', href: attributes['href'] ?? '' });
		else if (key && !says.has(key)) says.set(key, attributes['content'] ?? '');
	}
	return { says, links, leadsTo: /url=(.*)$/i.exec(says.get('refresh') ?? '')?.[1] };
}

/** Whether Laurels made a page. */
export const isByLaurels = ({ says }: PageHead): boolean => /^Laurels\b/.test(says.get('generator') ?? '');

/** Whether two addresses are one: servers write the letters of `%d0` as they like. */
export const isSameAddress = (one: string, other: string): boolean => encoded(one) === encoded(other);

const encoded = (address: string): string =>
	new URL(address).href.replace(/%[\da-f]{2}/gi, (letter) => letter.toUpperCase());
