import type { Host, HostId } from '../../vocabulary/hosts.ts';

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

const vercel = `{
	"$schema": "https://openapi.vercel.sh/vercel.json",
	"framework": null,
	"installCommand": "npm ci --omit=dev",
	"buildCommand": "npm run build",
	"outputDirectory": "dist",
	"trailingSlash": true
}
`;

/** What each host reads at the top of a project, and what is left to do there, in plain lines. */
const setups: Record<HostId, { files: (url: string) => SetupFile[]; left: string[] }> = {
	github: {
		files: () => [],
		left: ['Push the project to GitHub, and choose there: Settings, Pages, Source: GitHub Actions.'],
	},
	gitlab: {
		files: () => [{ file: '.gitlab-ci.yml', text: gitlab }],
		left: [
			'Push the project to GitLab. In Deploy, Pages, switch “Use unique domain” off.',
			'In Build, Pipeline schedules, add one for each morning, so that dated laurels appear on their day.',
		],
	},
	netlify: {
		files: () => [{ file: 'netlify.toml', text: netlify }],
		left: ['Push the project, and choose “Import an existing project” at Netlify: all else is in netlify.toml.'],
	},
	cloudflare: {
		files: (url) => [{ file: 'wrangler.jsonc', text: cloudflare(new URL(url).hostname.split('.')[0] as string) }],
		left: ['Push the project, and connect it at Cloudflare, Workers & Pages. Build command: npm run build'],
	},
	vercel: {
		files: () => [{ file: 'vercel.json', text: vercel }],
		left: ['Push the project, and import it at Vercel: all else is in vercel.json.'],
	},
	nginx: {
		files: () => [],
		left: ['Copy dist/ to your server after each build, and write into its server block: include <folder>/nginx.conf;'],
	},
	caddy: {
		files: () => [],
		left: ['Copy dist/ to your server after each build, and write into its Caddyfile: import <folder>/Caddyfile'],
	},
	other: { files: () => [], left: ['After each build, copy dist/ to your web host.'] },
};

/** The files of a host, and what is left to do there. `url` is the full address of the site. */
export const setupFor = (id: HostId, url: string): { files: SetupFile[]; left: string[] } => ({
	files: setups[id].files(url),
	left: setups[id].left,
});

/** The address of a site at a host, of a name there or of an address in full; nothing where it is neither. */
export function addressAt({ named }: Host, said: string): string | undefined {
	if (/^https?:\/\//i.test(said)) return said;
	return /^[\w.-]+(?:\/[\w.-]+)*$/.test(said) ? named?.address(said) : undefined;
}

/** `kim/laurels` of `git@github.com:kim/laurels.git`, where the remote lies at this host. */
export const repositoryIn = (remote: string, { id }: Host): string | undefined =>
	new RegExp(`\\b${id}\\.com[:/]([\\w.-]+(?:/[\\w.-]+)+)$`).exec(remote.trim().replace(/(\.git)?\/?$/, ''))?.[1];
