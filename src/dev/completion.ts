import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectionOf } from '../hub/content/files.ts';
import type { ContentFolder } from '../hub/content/folder.ts';
import { collectionNames } from '../hub/schema/index.ts';
import { jsonSchema } from '../hub/schema/json.ts';
import { codeKey } from '../keys.ts';
import { lazily } from '../lazily.ts';
import { visibleFiles } from './look.ts';

/**
 * Tells editors which fields each file of a content folder may have: what Astro's extension for VS Code reads, of which
 * it knows only the files that are listed. Writes nothing where nothing changed.
 */
export function writeCompletion({ path: content }: ContentFolder, root: string): void {
	try {
		writeInto(path.join(root, '.astro/collections'), content);
	} catch {
		// Editors do without where nothing can be written.
	}
}

function writeInto(folder: string, content: string): void {
	const entries: Record<string, string> = {};
	for (const [inside, files] of Map.groupBy(visibleFiles(content), (file) => path.dirname(file))) {
		const place = decodeURIComponent(pathToFileURL(inside).href);
		const under = path.relative(content, inside).split(path.sep).join('/');
		for (const name of files.map((file) => path.basename(file))) {
			const collection = name.endsWith('.md') && collectionOf(path.posix.join(under, name));
			// The extension asks in these letters.
			if (collection) entries[`${place}/${name}`.toLowerCase()] = collection;
		}
	}
	writeSchemas(folder);
	const collections = collectionNames.map((name) => ({ name, hasSchema: true }));
	write(path.join(folder, 'collections.json'), asJson({ collections, entries }));
}

/** What made the schemas stands beside them, since to make them takes as long as to read a hub. */
function writeSchemas(folder: string): void {
	const fileOf = (name: string) => path.join(folder, `${name}.schema.json`);
	const maker = path.join(folder, 'made-by.txt');
	if (textOf(maker) === code() && collectionNames.every((name) => existsSync(fileOf(name)))) return;
	for (const name of collectionNames) write(fileOf(name), asJson(jsonSchema(name)));
	write(maker, code());
}

/** It stays the same while a command runs. */
const code = lazily(() => codeKey('src/hub/schema/json.ts'));

const asJson = (content: object): string => `${JSON.stringify(content, null, '\t')}\n`;

function write(file: string, text: string): void {
	if (textOf(file) === text) return;
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
}

function textOf(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}
