import path from 'node:path';

/** The owner's private folder: beside content/, never read by the site. */
export interface PrivateFolder {
	path: string;
	/** How it is named in messages. */
	shown: string;
}

/** The private folder that the environment names, else `private/` of the project. */
export function privateFolder(root: string, environment: Record<string, string | undefined>): PrivateFolder {
	const set = environment['LAURELS_PRIVATE'];
	return {
		path: path.resolve(root, set || 'private'),
		shown: set ? set.replaceAll('\\', '/').replace(/\/$/, '') : 'private',
	};
}
