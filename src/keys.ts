import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.ts';

/** A digest of some texts in 32 hexadecimal digits. They never run into each other. */
export const keyOf = (...parts: readonly string[]): string =>
	hash('sha256', parts.map((part) => `${part.length} ${part}`).join('')).slice(0, 32);

/** What bytes are known again by, in 64 hexadecimal digits. */
export const bytesDigest = (bytes: Uint8Array | string): string => hash('sha256', bytes);

/** What a module does, as a digest. While it is the same, the module answers the same. */
export const codeKey = (module: string): string => keyOf(...[...codeBehind(module)].flat());

/**
 * What decides what a module does, by name, in order: its text and those of all modules and files that it names, the
 * versions of all packages below them, and the letters and languages that this Node knows.
 */
export function codeBehind(module: string, folder = root): Map<string, string> {
	const parts: Parts = { folder, found: new Map() };
	addFile(path.join(folder, module), parts);
	const { icu = '', unicode = '' } = process.versions;
	const byName = [...parts.found].map(
		([file, content]) => [path.relative(folder, file).split(path.sep).join('/'), content] as const,
	);
	return new Map(byName.sort(([a], [b]) => (a < b ? -1 : 1))).set('icu', icu).set('unicode', unicode);
}

/** Files, and folders of packages, and what each says. */
interface Parts {
	folder: string;
	found: Map<string, string>;
}

/** What a module imports, types aside, requires, or reads by its path from the root. */
const namedModules =
	/(?:^(?:import|export)(?! type\b)(?:[^'";]* from)? |\b(?:import|require)\()'([^']+)'|'(src\/[\w/-]+\.\w+)'/gm;

function addFile(file: string, parts: Parts): void {
	if (parts.found.has(file)) return;
	const text = readFileSync(file, 'utf8');
	parts.found.set(file, text);
	if (!file.endsWith('.ts')) return;
	for (const [, specifier = '', fromRoot] of text.matchAll(namedModules)) {
		if (fromRoot) addFile(path.join(parts.folder, fromRoot), parts);
		else if (specifier.startsWith('.')) addFile(path.join(path.dirname(file), specifier), parts);
		else if (!specifier.startsWith('node:')) addPackage(packageOf(specifier), parts.folder, parts);
	}
}

/** Astro hands on zod, and nothing of its own. */
const packageOf = (specifier: string): string =>
	specifier === 'astro/zod' ? 'zod' : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** A package and all that it needs; what is optional and not there counts for nothing. */
function addPackage(name: string, from: string, parts: Parts): void {
	const folder = [from, parts.folder].map((one) => path.join(one, 'node_modules', name)).find(existsSync);
	if (!folder || parts.found.has(folder)) return;
	const { version, dependencies, optionalDependencies } = JSON.parse(
		readFileSync(path.join(folder, 'package.json'), 'utf8'),
	) as { version: string; dependencies?: object; optionalDependencies?: object };
	parts.found.set(folder, version);
	for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) addPackage(needed, folder, parts);
}
