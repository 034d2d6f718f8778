/** `_headers` and `_redirects`: what Netlify began and others read, too. */
import { local } from '../../vocabulary/paths.ts';
import { always, kept, mediaTypes } from '../../vocabulary/served.ts';
import type { Rules } from './rules.ts';

const headerLines = (headers: Readonly<Record<string, string>>): string =>
	Object.entries(headers)
		.map(([name, value]) => `  ${name}: ${value}\n`)
		.join('');

/** https://docs.netlify.com/manage/routing/headers/ */
export const headersText = ({ site }: Rules): string =>
	[
		[`${local(site, '/')}*`, always] as const,
		...Object.entries(kept).map(
			([folder, seconds]) =>
				[`${local(site, folder)}*`, { 'Cache-Control': `public, max-age=${seconds}, immutable` }] as const,
		),
		...Object.entries(mediaTypes).map(
			([ending, type]) => [`${local(site, '/')}*.${ending}`, { 'Content-Type': `${type}; charset=utf-8` }] as const,
		),
	]
		.map(([path, headers]) => `${path}\n${headerLines(headers)}`)
		.join('\n');

/** https://docs.netlify.com/manage/routing/redirects/overview/ — `status` is `301!` where a page stands in the way of it otherwise. */
export const redirectsText = ({ moved }: Rules, status: '301' | '301!'): string =>
	moved.map(({ from, to }) => `${from}/*  ${to}/:splat  ${status}\n`).join('');
