import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ContentFolder } from '../hub/content/folder.ts';
import { local, type Site } from '../vocabulary/paths.ts';

/** Where Vite is asked to open a file in the editor that runs on this machine. */
const opener = '/__open-in-editor';

/** Addresses that open a file at a place: in the editor that runs here, and in VS Code. */
export function openingOf(
	{ file, line, column = 1 }: { file: string; line: number; column?: number | undefined },
	folder: ContentFolder,
	site: Site,
): { here: string; code: string } {
	const place = pathOf(file, folder);
	return {
		// Astro leads nobody to an address that is not within the site, or has no slash at its end.
		here: `${local(site, `${opener}/`)}?${new URLSearchParams({ file: `${place}:${line}:${column}` })}`,
		code: `vscode://file${pathToFileURL(place).pathname}:${line}:${column}`,
	};
}

/** Where a file that is told of stands on this machine. */
const pathOf = (file: string, folder: ContentFolder): string =>
	path.join(folder.path, path.posix.relative(folder.shown, file));

/** Whether somebody asks to open what they may not: a page of another site, another machine, or a file of neither the project nor its content. */
export function isOpenedByOthers({ url = '', headers, socket }: IncomingMessage, folders: readonly string[]): boolean {
	if (!url.startsWith(opener)) return false;
	const file = new URLSearchParams(url.split('?')[1]).get('file')?.replace(/(:\d+){0,2}$/, '') ?? '';
	const isWithin = folders.some((folder) => {
		const way = path.relative(folder, path.resolve(folder, file));
		return way !== '' && !way.startsWith('..') && !path.isAbsolute(way);
	});
	const from = headers['sec-fetch-site'] ?? 'none';
	return !isWithin || !['same-origin', 'none'].includes(String(from)) || !isThisMachine(socket.remoteAddress);
}

/** Whether an address is this machine's own. */
export const isThisMachine = (address = ''): boolean => /^(127\.|::1$|::ffff:127\.)/.test(address);
