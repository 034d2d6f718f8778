import type { Hub } from '../../hub/hub.ts';
import type { SiteFile } from '../../site/files.ts';
import type { HostId } from '../../vocabulary/hosts.ts';
import type { Site } from '../../vocabulary/paths.ts';
import { apacheText } from './apache.ts';
import { caddyText } from './caddy.ts';
import { nginxText } from './nginx.ts';
import { headersText, redirectsText } from './plain.ts';
import { type Rules, rulesOf } from './rules.ts';

/** What a host reads in the folder of a site, by name. */
const read: Record<HostId, (rules: Rules) => Record<string, string>> = {
	github: () => ({}),
	// A page stands in the way of a redirect there, and leads on itself.
	gitlab: (rules) => ({ _redirects: redirectsText(rules, '301') }),
	netlify: (rules) => ({ _headers: headersText(rules), _redirects: redirectsText(rules, '301!') }),
	cloudflare: (rules) => ({ _headers: headersText(rules), _redirects: redirectsText(rules, '301') }),
	vercel: () => ({}),
	nginx: (rules) => ({ 'nginx.conf': nginxText(rules) }),
	caddy: (rules) => ({ Caddyfile: caddyText(rules) }),
	apache: (rules) => ({ '.htaccess': apacheText(rules) }),
	other: () => ({}),
};

/** Every file that the host of a hub reads: types, how long to keep what, where what has moved. */
export const hostFiles = (hub: Hub, site: Site): SiteFile[] =>
	hub.host
		? Object.entries(read[hub.host](rulesOf(hub, site))).flatMap(([name, text]) =>
				text ? [{ path: `/${name}`, write: () => text }] : [],
			)
		: [];
