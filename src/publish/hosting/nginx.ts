import { local } from '../../vocabulary/paths.ts';
import { always, kept, mediaTypes } from '../../vocabulary/served.ts';
import { inQuotes, literalPattern, type Rules } from './rules.ts';

/** Part of a server of nginx; its `root` is the folder that holds the site at its address. */
export function nginxText({ site, moved }: Rules): string {
	const at = (path: string) => decodeURI(local(site, path));
	const headers = Object.entries(always).map(([name, value]) => `add_header ${name} "${value}" always;`);
	const lines = [
		'# Written anew with each build. In the server of your site: include <this file>;',
		...headers,
		'charset utf-8;',
		`error_page 404 ${inQuotes(at('/404.html'))};`,
		...['nginx.conf', 'Caddyfile'].map((file) => `location = ${inQuotes(at(`/${file}`))} { return 404; }`),
		...moved.map(
			({ from, to }) =>
				`rewrite ${inQuotes(`^${literalPattern(decodeURI(from))}(/.*)?$`)} ${inQuotes(`${to.replaceAll('$', '%24')}$1`)} permanent;`,
		),
		...Object.entries(kept).map(
			([folder, seconds]) =>
				// What a place adds stands instead of what was added around it.
				`location ^~ ${inQuotes(at(folder))} { add_header Cache-Control "public, max-age=${seconds}, immutable" always; ${headers.join(' ')} }`,
		),
		...Object.entries(mediaTypes).map(
			([ending, type]) =>
				`location ~ ${inQuotes(`^${literalPattern(at('/'))}.*\\.${ending}$`)} { types { } default_type ${type}; charset_types *; }`,
		),
	];
	return `${lines.join('\n')}\n`;
}
