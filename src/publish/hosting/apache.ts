import { local } from '../../vocabulary/paths.ts';
import { always, kept, mediaTypes } from '../../vocabulary/served.ts';
import { literalPattern, type Rules } from './rules.ts';

/** `.htaccess`: Apache reads it in the folder itself. What its host has switched off is left out, and stops nothing. */
export function apacheText({ site, moved }: Rules): string {
	const at = (path: string) => decodeURI(local(site, path));
	const lines = [
		'# Written anew with each build.',
		`ErrorDocument 404 ${at('/404.html')}`,
		'AddDefaultCharset utf-8',
		...within(
			'mod_mime.c',
			Object.entries(mediaTypes).flatMap(([ending, type]) => [
				`AddType ${type} .${ending}`,
				`AddCharset utf-8 .${ending}`,
			]),
		),
		...within('mod_headers.c', [
			...Object.entries(always).map(([name, value]) => `Header always set ${name} "${value}"`),
			...Object.entries(kept).flatMap(([folder, seconds]) => [
				`<If "%{REQUEST_URI} =~ m#^${literalPattern(at(folder))}#">`,
				`\tHeader set Cache-Control "public, max-age=${seconds}, immutable"`,
				'</If>',
			]),
		]),
		...within(
			'mod_alias.c',
			moved.map(
				// It encodes the address itself.
				({ from, to }) =>
					`RedirectMatch permanent ${apacheQuoted(`^${literalPattern(decodeURI(from))}(/.*)?$`)} ${apacheQuoted(`${decodeURI(to).replaceAll('$', '\\$')}$1`)}`,
			),
		),
	];
	return `${lines.join('\n')}\n`;
}

const within = (module: string, lines: readonly string[]): string[] =>
	lines.length > 0 ? [`<IfModule ${module}>`, ...lines.map((line) => `\t${line}`), '</IfModule>'] : [];

const apacheQuoted = (text: string): string => `"${text.replace(/"/g, '\\"')}"`;
