import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { initSync, parse } from 'es-module-lexer';

/** What may be put into Astro's server. */
export type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/** Modules that only Vite has, since it makes them. */
const madeByVite = /^(?:virtual|astro):/;
/** What Vite writes into a module as it loads it, where the module does not mind that nobody does. */
const writtenByVite = /^\.(?:env(?!\?)|hot|glob)/;

/**
 * Lets Node load those modules of Astro's that ask nothing of Vite. Node has most of them open since Astro started, where Vite
 * would read, rewrite and run each of them before there is a first page.
 */
export function astroByNode(): Plugin {
	const isForNode = modulesForNode();
	return {
		name: 'laurels:astro-by-node',
		configureServer({ environments, config }) {
			const modules = path.join(config.root, 'node_modules/astro/dist', path.sep);
			for (const environment of Object.values(environments)) {
				const byVite = environment.fetchModule.bind(environment);
				environment.fetchModule = async (address, ...rest) => {
					const file = path.join(config.root, address);
					if (!file.startsWith(modules) || !isForNode(file)) return byVite(address, ...rest);
					return { externalize: pathToFileURL(file).href, type: 'module' };
				};
			}
		},
	};
}

/** Whether a file is a module of JavaScript that asks nothing of Vite, and leads to none that does. */
export function modulesForNode(): (file: string) => boolean {
	const opened = new Map<string, { isForVite: boolean; imports: string[] }>();
	const known = new Map<string, boolean>();
	return (file) => {
		const is = known.get(file) ?? leadsTo(file).every((each) => !open(each).isForVite);
		known.set(file, is);
		return is;
	};

	function leadsTo(file: string): string[] {
		const files = new Set([file]);
		for (const each of files) for (const next of open(each).imports) files.add(next);
		return [...files];
	}

	function open(file: string) {
		const module = opened.get(file) ?? read(file);
		opened.set(file, module);
		return module;
	}
}

function read(file: string): { isForVite: boolean; imports: string[] } {
	if (!file.endsWith('.js') || !existsSync(file)) return { isForVite: true, imports: [] };
	initSync();
	const code = readFileSync(file, 'utf8');
	const [found] = parse(code, file);
	return {
		// An `import.meta` has no name, and ends before what is asked of it.
		isForVite: found.some(({ n: name, e: end }) =>
			name === undefined ? writtenByVite.test(code.slice(end, end + 6)) : madeByVite.test(name),
		),
		imports: found.flatMap(({ n: name }) => (name?.startsWith('.') ? [path.join(path.dirname(file), name)] : [])),
	};
}
