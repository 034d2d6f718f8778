import tlds from 'tlds' with { type: 'json' };

/** Top-level domains: X knows by them that `example.com` is an address, and `Node.js` is none. */
const topLevelDomains = new Set(tlds);

const latin = String.raw`a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f\u1e00-\u1eff`;
const inPath = String.raw`[${latin}\u0400-\u04ff!*';:=+,.$/%#[\]\u2013_~@|&-]`;
const path = String.raw`/(?:${inPath}|\((?:${inPath}|\(${inPath}+\))+\))*(?<=[${latin}\u0400-\u04ff+=_#/)-])`;
const query = String.raw`\?[a-z0-9!?*'@();:&=+$/%#[\]_.,~|-]*[a-z0-9_&=#/-]`;
/** A label of a host, no longer than one may be: letters of any script, and nothing that parts words. */
const label = String.raw`[^\s\p{P}\p{C}$+<=>^\x60|~](?:[^\s\p{P}\p{C}$+<=>^\x60|~]|[_-]){0,62}`;

/** What may be a top-level domain, with nothing behind it that would make it a longer word. */
const last = `(?:[a-z0-9-]+|${label})(?![a-z0-9@+-]|://)`;

/** A host: in an address in full of any script, alone in Latin letters. */
const hostPattern = new RegExp(
	String.raw`(?<![a-z0-9@＠$#＃])https?://(?<full>(?:${label}\.)+${last})|(?<![a-z0-9@＠$#＃_./-])(?<bare>(?:[${latin}][${latin}_-]{0,62}\.)+${last})`,
	'giu',
);
const further = new RegExp(String.raw`(?::\d+)?(?:${path})?(?:${query})?`, 'iuy');

/** The addresses that X makes links of: where each begins and ends. */
export function linksInX(text: string): { from: number; to: number }[] {
	const links: { from: number; to: number }[] = [];
	hostPattern.lastIndex = 0;
	for (let found = hostPattern.exec(text); found; found = hostPattern.exec(text)) {
		const { full, bare } = found.groups as { full?: string; bare?: string };
		const domain = domainIn(full ?? bare ?? '');
		if (!domain) continue;
		further.lastIndex = found.index + found[0].length - (full ?? bare ?? '').length + domain.length;
		further.exec(text);
		links.push({ from: found.index + (bare ? domain.lastIndexOf('_') + 1 : 0), to: further.lastIndex });
		hostPattern.lastIndex = further.lastIndex;
	}
	return links;
}

/** Labels up to the last that is a top-level domain; undefined where none is. */
function domainIn(labels: string): string | undefined {
	const parts = labels.split('.');
	while (parts.length > 1 && !isTopLevel(parts.at(-1) as string)) parts.pop();
	return parts.length > 1 ? parts.join('.') : undefined;
}

const isTopLevel = (word: string): boolean => topLevelDomains.has(word.toLowerCase()) || /^xn--[a-z0-9-]+$/i.test(word);
