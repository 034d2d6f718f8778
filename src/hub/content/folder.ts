import path from 'node:path';

/** Where content is and how its folder is named in messages. */
export interface ContentFolder {
	path: string;
	shown: string;
}

/** The content folder that the environment names, else `content/` of the project. */
export function contentFolder(root: string, environment: Record<string, string | undefined>): ContentFolder {
	const set = environment['LAURELS_CONTENT'];
	return {
		path: path.resolve(root, set || 'content'),
		shown: set ? set.replaceAll('\\', '/').replace(/\/$/, '') : 'content',
	};
}
