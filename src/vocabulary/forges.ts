/** A place where repositories are kept, and changed from a browser with a token. */
interface Forge {
	id: string;
	/** Where it is, unless somebody runs one of their own. */
	server?: string;
	/** Where its API answers for that server. */
	api: (server: string) => string;
}

const github = 'https://github.com';

/** Every forge that the editor can write to. */
export const forges = [
	{
		id: 'github',
		server: github,
		api: (server) => (server === github ? 'https://api.github.com' : `${server}/api/v3`),
	},
	{ id: 'gitlab', server: 'https://gitlab.com', api: (server) => `${server}/api/v4` },
	{ id: 'gitea', api: (server) => `${server}/api/v1` },
] as const satisfies readonly Forge[];

export type ForgeId = (typeof forges)[number]['id'];
export const forgeIds = forges.map(({ id }) => id) as [ForgeId, ...ForgeId[]];
export const forgeOf = (id: ForgeId): Forge => forges.find((forge) => forge.id === id) as Forge;
