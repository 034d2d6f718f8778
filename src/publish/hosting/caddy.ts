import { local } from '../../vocabulary/paths.ts';
import { always, kept, mediaTypes } from '../../vocabulary/served.ts';
import { inQuotes, literalPattern, type Rules } from './rules.ts';

/** Part of a site of Caddy; its `root` is the folder that holds the site at its address. */
export function caddyText({ site, moved }: Rules): string {
	const at = (path: string) => local(site, path);
	const lines = [
		'# Written anew with each build. In the site of your Caddyfile: import <this file>',
		...Object.entries(always).map(([name, value]) => `header ${name} "${value}"`),
		...Object.entries(kept).map(
			([folder, seconds]) => `header ${at(folder)}* Cache-Control "public, max-age=${seconds}, immutable"`,
		),
		...Object.entries(mediaTypes).map(
			// A star crosses folders at the beginning of a path alone.
			([ending, type]) => `header *.${ending} Content-Type "${type}; charset=utf-8"`,
		),
		...['nginx.conf', 'Caddyfile'].map((file) => `error ${at(`/${file}`)} 404`),
		...moved.flatMap(({ from, to }, index) => [
			`@moved${index} path_regexp moved${index} ${inQuotes(`^${literalPattern(decodeURI(from))}(/.*)?$`)}`,
			`redir @moved${index} ${to}{re.moved${index}.1} permanent`,
		]),
		'handle_errors {',
		'\t@missing expression `{err.status_code} == 404`',
		`\trewrite @missing ${at('/404.html')}`,
		'\tfile_server',
		'}',
		'file_server',
	];
	return `${lines.join('\n')}\n`;
}
