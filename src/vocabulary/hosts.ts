interface AboutHost {
	id: string;
	label: string;
	/** How the host names a site there, and what address that gives; none where the owner has an address. */
	named?: {
		question: string;
		placeholder: string;
		address: (name: string) => string;
		/** Finds in the address of a repository there what it is called, where sites are called like repositories. */
		repository?: RegExp;
	};
	/** It serves a site at the top of an address, and in no folder. */
	isWholeAddress?: true;
	/** How large a site it takes, where it says so. */
	takes?: SizeLimit;
}

/** How large a site may be, in a million bytes and in files, and what lifts that. */
export interface SizeLimit {
	megabytes?: number;
	files?: number;
	unless?: string;
}

/** `https://kim.github.io/laurels` of `kim/laurels`; a repository that is named like the address is the whole site. */
const ofRepository = (domain: string) => (name: string) => {
	const [owner = '', ...rest] = name.toLowerCase().split('/');
	const host = `${owner}.${domain}`;
	const folder = rest.join('/');
	return `https://${host}${folder && folder !== host ? `/${folder}` : ''}`;
};

const site = (placeholder: string, domain: string) => ({
	question: 'What is the site called there?',
	placeholder,
	address: (name: string) => `https://${name.toLowerCase()}.${domain}`,
});

/** Every host that Laurels knows by name; any other takes the folder as it is. */
export const hosts = [
	{
		id: 'github',
		label: 'GitHub Pages',
		named: {
			question: 'Which repository is it?',
			placeholder: 'kim/laurels',
			address: ofRepository('github.io'),
			repository: /\bgithub\.com[:/]([\w.-]+\/[\w.-]+)/,
		},
		takes: { megabytes: 1000 },
	},
	{
		id: 'gitlab',
		label: 'GitLab Pages',
		named: {
			question: 'Which project is it?',
			placeholder: 'kim/laurels',
			address: ofRepository('gitlab.io'),
			repository: /\bgitlab\.com[:/]([\w.-]+(?:\/(?!-\/)[\w.-]+)+)/,
		},
		takes: { megabytes: 1000, files: 200_000 },
	},
	{ id: 'netlify', label: 'Netlify', named: site('kims-laurels', 'netlify.app'), isWholeAddress: true },
	{
		id: 'cloudflare',
		label: 'Cloudflare',
		named: site('kims-laurels', 'pages.dev'),
		isWholeAddress: true,
		takes: { files: 20_000, unless: ' without a paid plan' },
	},
	{ id: 'vercel', label: 'Vercel', named: site('kims-laurels', 'vercel.app'), isWholeAddress: true },
	{ id: 'nginx', label: 'A server of mine with nginx' },
	{ id: 'caddy', label: 'A server of mine with Caddy' },
	{ id: 'apache', label: 'Rented web space, or a server of mine, with Apache' },
	{ id: 'other', label: 'Somewhere else: any web host that takes a folder' },
] as const satisfies readonly AboutHost[];

export type HostId = (typeof hosts)[number]['id'];
/** Somewhere a site can be published. */
export type Host = AboutHost & { id: HostId };
export const hostIds = hosts.map(({ id }) => id) as [HostId, ...HostId[]];
export const hostOf = (id: HostId): Host => hosts.find((host) => host.id === id) as Host;

/** `kim/laurels` of `git@github.com:kim/laurels.git`, where the repository lies at this host. */
export const repositoryIn = (remote: string, { named }: Host): string | undefined =>
	named?.repository?.exec(remote.trim().replace(/(\.git)?\/?$/, ''))?.[1];

/** Where a repository of that address is published by the host of its own; nothing where it is none at a host that does. */
export function siteOfRepository(address: string): { site: string; label: string } | undefined {
	for (const host of hosts as readonly Host[]) {
		const name = repositoryIn(address, host);
		if (name && host.named) return { site: host.named.address(name), label: host.label };
	}
	return undefined;
}
