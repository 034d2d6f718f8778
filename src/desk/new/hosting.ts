import { type Host, type HostId, hostOf, repositoryIn } from '../../vocabulary/hosts.ts';
import { always, kept, mediaTypes } from '../../vocabulary/served.ts';

/** A file for the top of the project, which a host reads there. */
interface SetupFile {
	file: string;
	text: string;
}

const node = 24;

const gitlab = `# Publishes the site at each push. For laurels with a date to come: Build, Pipeline schedules, each morning.
pages:
  image: node:${node}
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    # The address that GitLab gives the site.
    SITE: $CI_PAGES_URL
    LAURELS_CACHE: .cache
  cache:
    - key:
        files: [package-lock.json]
      paths: [.npm/]
    - key: pictures
      paths: [.cache/]
  script:
    - npm ci --omit=dev --cache .npm --prefer-offline
    - npm run build
  artifacts:
    paths: [dist]
  publish: dist
`;

const netlify = `[build]
  command = "npm run build"
  publish = "dist"

[build.environment]
  NODE_VERSION = "${node}"
  NPM_FLAGS = "--omit=dev"
`;

const cloudflare = (name: string) => `{
	"name": "${name}",
	"compatibility_date": "2026-01-01",
	"pages_build_output_dir": "./dist"
}
`;

/** https://vercel.com/docs/project-configuration/vercel-json; it is read before the build, so what moves later leads on by its page alone. */
const vercel = `${JSON.stringify(
	{
		$schema: 'https://openapi.vercel.sh/vercel.json',
		framework: null,
		installCommand: 'npm ci --omit=dev',
		buildCommand: 'npm run build',
		outputDirectory: 'dist',
		trailingSlash: true,
		headers: [
			headersAt('/(.*)', always),
			...Object.entries(kept).map(([folder, seconds]) =>
				headersAt(`${folder}(.*)`, { 'Cache-Control': `public, max-age=${seconds}, immutable` }),
			),
			...Object.entries(mediaTypes).map(([ending, type]) =>
				headersAt(`/(.*)\\.${ending}`, { 'Content-Type': `${type}; charset=utf-8` }),
			),
		],
	},
	undefined,
	'\t',
)}\n`;

function headersAt(source: string, headers: Readonly<Record<string, string>>) {
	return { source, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) };
}

interface Setup {
	files?: (url: string) => SetupFile[];
	/** What is left to do there, in plain lines. */
	left: string[];
	/** Where it learns an address that is the owner's own; missing where the owner's server knows. */
	domain?: string;
	/** How what was written since becomes public. */
	again: string;
	/** How a site is encrypted there. */
	encrypt: string;
	/** How it heeds what the site says of types, of what may be kept, and of what is not there; missing where nobody can tell it. */
	heed?: string;
}

/** What each host reads at the top of a project, and what its owner does there. */
const setups: Record<HostId, Setup> = {
	github: {
		left: ['Push the project to GitHub, and choose there: Settings, Pages, Source: GitHub Actions.'],
		domain: 'Settings, Pages, “Custom domain”',
		again: 'Push your changes, and look in Actions whether “Publish” went through.',
		encrypt: 'Choose Settings, Pages, “Enforce HTTPS”, and write https:// here.',
	},
	gitlab: {
		files: () => [{ file: '.gitlab-ci.yml', text: gitlab }],
		left: [
			'Push the project to GitLab. In Deploy, Pages, switch “Use unique domain” off.',
			'In Build, Pipeline schedules, add one for each morning, so that dated laurels appear on their day.',
		],
		domain: 'Deploy, Pages, “New domain”',
		again: 'Push your changes, and look in Build, Pipelines whether the last one went through.',
		encrypt: 'Choose Deploy, Pages, “Force HTTPS”, and write https:// here.',
	},
	netlify: {
		files: () => [{ file: 'netlify.toml', text: netlify }],
		left: [
			'Push the project, and choose “Import an existing project” at Netlify: all else is in netlify.toml.',
			'Without git: run npm run build, drop the folder dist/ onto app.netlify.com/drop, and give the site its name. Later builds go onto Deploys of that site: /drop would make another one.',
		],
		domain: 'Domain management, “Add a domain”',
		again:
			'Push your changes, or drop dist/ onto Deploys of the site, and look there whether the last one went through.',
		encrypt: 'Choose Domain management, HTTPS there, and write https:// here.',
		heed: 'The file _headers says it there: publish again, and look in Deploys whether it was read.',
	},
	cloudflare: {
		files: (url) => [{ file: 'wrangler.jsonc', text: cloudflare(new URL(url).hostname.split('.')[0] as string) }],
		left: [
			'Push the project. At Cloudflare choose Workers & Pages, Create application, and there Pages (not Worker), “Import an existing Git repository”. Build command: npm run build',
		],
		domain: 'Custom domains',
		again: 'Push your changes, and look in Workers & Pages, Deployments whether the last one went through.',
		encrypt: 'Choose SSL/TLS, “Always use HTTPS” there, and write https:// here.',
		heed: 'The file _headers says it there: publish again, and look in Deployments whether it was read.',
	},
	vercel: {
		files: () => [{ file: 'vercel.json', text: vercel }],
		left: ['Push the project, and import it at Vercel: all else is in vercel.json.'],
		domain: 'Settings, Domains',
		again: 'Push your changes, and look in Deployments whether the last one went through.',
		encrypt: 'Vercel does it by itself: write https:// here.',
		heed: 'The file vercel.json says it there: push it, and look in Deployments whether it was read.',
	},
	nginx: {
		left: ['Copy dist/ to your server after each build, and write into its server block: include <folder>/nginx.conf;'],
		again: 'Run npm run build, and copy dist/ to your server.',
		encrypt: 'Get a certificate with certbot --nginx, and write https:// here.',
		heed: 'Write into the server block of your site: include <folder>/nginx.conf; then: nginx -s reload',
	},
	caddy: {
		left: ['Copy dist/ to your server after each build, and write into its Caddyfile: import <folder>/Caddyfile'],
		again: 'Run npm run build, and copy dist/ to your server.',
		encrypt: 'Caddy does it for a domain that its Caddyfile names: write https:// here.',
		heed: 'Write into the site of your Caddyfile: import <folder>/Caddyfile, then: caddy reload',
	},
	apache: {
		left: [
			'After each build, copy the whole of dist/ to your web space, with .htaccess and other files that begin with a dot.',
		],
		again: 'Run npm run build, and copy the whole of dist/ to your web space.',
		encrypt: 'Ask your host to switch HTTPS on, and write https:// here.',
		heed: 'The file .htaccess says it there: copy it, too, and ask your host to let it (AllowOverride All).',
	},
	other: {
		left: ['After each build, copy dist/ to your web host.'],
		again: 'Run npm run build, and copy the whole of dist/ to your web host.',
		encrypt: 'Ask your host to switch HTTPS on, and write https:// here.',
		heed: 'Ask your host to serve it so; where it is one of those that Laurels knows, add “host:” here.',
	},
};

/** The files of a host, and what is left to do there. `url` is the full address of the site. */
export function setupFor(id: HostId, url: string): { files: SetupFile[]; left: string[] } {
	const { files, left, domain } = setups[id];
	const { hostname } = new URL(url);
	const isOwn = domain && !hostname.endsWith(domainOf(hostOf(id)));
	return {
		files: files?.(url) ?? [],
		left: isOwn
			? [...left, `Write ${hostname} there, too: ${domain}. It says what to do where you bought that name.`]
			: left,
	};
}

/** `.github.io`, where a host names sites; empty where the owner does. */
const domainOf = ({ named }: Host): string => (named ? new URL(named.address('a')).hostname.slice(1) : '');

/** What the owner of a site does at its host: to have it there at all, to have it anew, encrypted, and served as it should be. */
export const waysAt = (id: HostId = 'other'): Setup => setups[id];

/**
 * The address of a site at a host, of a name there, of the address of its repository, or of an address of its own, which may lack
 * its beginning; nothing where it is none of these: a repository without its owner may be anybody's.
 */
export function addressAt(host: Host, written: string): string | undefined {
	const { named } = host;
	const repository = repositoryIn(written, host);
	if (repository) return named?.address(repository);
	if (/^https?:\/\//i.test(written)) return written;
	// No host names sites with a full stop.
	if (/^(?:[\p{L}\p{M}\p{N}-]+\.)+\p{L}[\p{L}\p{M}\p{N}-]+(?:\/\S*)?$/u.test(written)) return `https://${written}`;
	if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(written)) return undefined;
	return named?.repository && !written.includes('/') ? undefined : named?.address(written);
}

/** What to write for an address at a host, where it is none. */
export const addressWanted = ({ named }: Host): string =>
	`Write ${named ? `what it is called, such as ${named.placeholder}, or ` : ''}an address, such as https://example.org/laurels`;
