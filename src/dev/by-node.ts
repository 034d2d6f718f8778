import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { initSync, parse } from 'es-module-lexer';

/** What may be put into Astro's server. */
export type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/** Modules that only Vite has, since it makes them. */
const madeByVite = /^(?:virtual|astro):/;
/** What Vite writes into a module as it loads it. A module that asks for `env?` does without. */
const writtenByVite = /^\.(?:env(?!\?)|hot|glob)/;

/** Rooms of ours that the hub is made with: Node has them open, so that the server and its pages share one copy. */
const rooms = ['hub', 'letters', 'networks', 'vocabulary', 'words'];

/**
 * Lets Node load our rooms below the site, and those modules of Astro's that ask nothing of Vite. Node has most of them open
 * since the server started, where Vite would read, rewrite and run each of them before there is a first page.
 */
export function byNode(): Plugin {
	const asksNothing = modulesForNode();
	return {
		name: 'laurels:by-node',
		configureServer({ environments, config, watcher }) {
			const astro = path.join(config.root, 'node_modules/astro/dist', path.sep);
			const ours = rooms.map((room) => path.join(config.root, 'src', room, path.sep));
			const isOurs = (file: string) => file.endsWith('.ts') && ours.some((room) => file.startsWith(room));
			for (const environment of Object.values(environments)) {
				const byVite = environment.fetchModule.bind(environment);
				environment.fetchModule = async (address, ...rest) => {
					// From the root of the project, or from that of the disk.
					const file = path.normalize(address.startsWith(`${config.root}/`) ? address : config.root + address);
					if (!isOurs(file) && !(file.startsWith(astro) && asksNothing(file))) return byVite(address, ...rest);
					return { externalize: pathToFileURL(file).href, type: 'module' };
				};
			}
			watcher.on('change', function tell(file) {
				if (!isOurs(file) || /\.(?:test|fixture)\.ts$/.test(file)) return;
				watcher.off('change', tell);
				const name = path.relative(config.root, file);
				config.logger.warn(`${name} is part of Laurels itself: press Ctrl+C and start again to see what it does now.`);
			});
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
