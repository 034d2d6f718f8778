import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './build.ts';

interface Module {
	text: string;
	/** What it imports, as paths from the project's root. */
	from: string[];
	/** The same without what is imported for its types alone. */
	running: string[];
}

const within = (file: string, to: string) => path.posix.join(path.posix.dirname(file), to);

/** Every module of the house, by its path from the project's root. */
async function house(): Promise<Map<string, Module>> {
	const names = (
		await Promise.all(
			['src', 'scripts'].map(async (folder) =>
				(await readdir(path.join(root, folder), { recursive: true })).map((name) =>
					path.posix.join(folder, name.split(path.sep).join('/')),
				),
			),
		)
	).flat();
	const modules = names.filter((name) => /\.(ts|astro|mjs|cjs)$/.test(name) && !/\.(test|fixture|d)\.ts$/.test(name));
	return new Map(
		await Promise.all(
			modules.map(async (name): Promise<[string, Module]> => {
				const text = await readFile(path.join(root, name), 'utf8');
				const all = [...text.matchAll(/(import|export)( type)?[^'"();]*?(?:from\s*|\(\s*)?['"](\.[^'"]+)['"]/g)];
				const from = all.map(([, , , to = '']) => within(name, to)).filter((to) => /\.(ts|astro|mjs|cjs)$/.test(to));
				const types = new Set(all.flatMap(([, , isType, to = '']) => (isType ? [within(name, to)] : [])));
				return [name, { text, from, running: from.filter((to) => !types.has(to)) }];
			}),
		),
	);
}

const modules = await house();
const roomOf = (name: string): string =>
	name
		.split('/')
		.slice(0, name.startsWith('src/') ? 2 : 1)
		.join('/');

/** Everything that is reached from a module. */
function reached(start: string, step: (module: Module) => string[]): Set<string> {
	const seen = new Set<string>();
	const ahead = [start];
	for (let name = ahead.pop(); name !== undefined; name = ahead.pop())
		for (const next of modules.has(name) ? step(modules.get(name) as Module) : [])
			if (!seen.has(next)) {
				seen.add(next);
				ahead.push(next);
			}
	return seen;
}

test('every import leads somewhere, and the house is seen whole', () => {
	expect(modules.size).toBeGreaterThan(300);
	const lost = [...modules].flatMap(([name, { from }]) =>
		from.filter((to) => !existsSync(path.join(root, to))).map((to) => `${name} imports ${to}`),
	);
	expect(lost).toEqual([]);
});

test('no file imports what imports it, however far around', () => {
	expect([...modules.keys()].filter((name) => reached(name, ({ from }) => from).has(name))).toEqual([]);
});

test('what puts an update right that was ended needs no package: these are what may be half there', () => {
	const start = 'src/desk/update/files/heal.ts';
	const needed = [start, ...reached(start, ({ running }) => running)].flatMap((name) =>
		[...(modules.get(name) as Module).text.matchAll(/^import (?!type )(?:[^;'"]+ from )?['"]([^.'"][^'"]*)['"]/gm)]
			.map(([, from = '']) => from)
			.filter((from) => !from.startsWith('node:'))
			.map((from) => `${name} imports ${from}`),
	);
	expect(needed).toEqual([]);
});

test('no pattern has signs that the oldest Node does not know', () => {
	const flagged = [...modules]
		.filter(([, { text }]) => /\(\?[ims]*(?:-[ims]+)?:(?<!\(\?:)/.test(text))
		.map(([name]) => name);
	expect(flagged).toEqual([]);
});

test('no room imports one that imports it', () => {
	const arrows = new Set(
		[...modules].flatMap(([name, { from }]) => from.map((to) => `${roomOf(name)} → ${roomOf(to)}`)),
	);
	const back = [...arrows].filter((arrow) => {
		const [from, to] = arrow.split(' → ');
		return from !== to && arrows.has(`${to} → ${from}`);
	});
	expect(back).toEqual([]);
});

test('what makes the site imports nothing that is the owner’s alone, and names no private folder', () => {
	const isOwners = (name: string) => /^(src\/(desk|commands|guide)|scripts)\//.test(name);
	const site = [...modules].filter(([name]) => !isOwners(name));
	expect(site.length).toBeGreaterThan(100);
	expect(site.flatMap(([name, { from }]) => from.filter(isOwners).map((to) => `${name} imports ${to}`))).toEqual([]);
	const naming = site.filter(([, { text }]) => /LAURELS_PRIVATE|['"`/]private\/|\.log-journal/.test(text));
	expect(naming.map(([name]) => name)).toEqual([]);
});

test('the pure halves of the desk reach nothing that touches files', () => {
	const pure = [...modules.keys()].filter((name) => name.startsWith('src/desk/') && !name.includes('/files/'));
	expect(pure.length).toBeGreaterThan(50);
	const touching = (name: string) =>
		/from 'node:(fs|child_process|net|http|https|worker_threads)/.test(modules.get(name)?.text ?? '');
	const leaks = pure.flatMap((name) =>
		[...reached(name, ({ running }) => running)].filter(touching).map((to) => `${name} reaches ${to}`),
	);
	expect(leaks).toEqual([]);
});

test('a room with several files says what it is, and names only what is there', async () => {
	const folders = Map.groupBy(modules.keys(), (name) => path.posix.dirname(name));
	const rooms = [...folders]
		.filter(
			([folder, files]) =>
				(files.length > 3 && !/\/files$|^src\/pages|^src\/(client|components|layouts)$/.test(folder)) ||
				/^src\/(client|components|layouts)$/.test(folder),
		)
		.map(([folder]) => folder);
	const silent = rooms.filter((folder) => !existsSync(path.join(root, folder, 'README.md')));
	expect(silent).toEqual([]);
	const wrong = (
		await Promise.all(
			rooms.map(async (folder) => {
				const text = await readFile(path.join(root, folder, 'README.md'), 'utf8');
				const named = [...text.matchAll(/`([\w./-]+(?:\.(?:ts|astro|json|cjs)|\/))`/g)].map(([, name = '']) => name);
				return named
					.filter(
						(name) =>
							![folder, path.posix.dirname(folder), '', 'src'].some((at) => existsSync(path.join(root, at, name))),
					)
					.map((name) => `${folder}/README.md names ${name}`);
			}),
		)
	).flat();
	expect(wrong).toEqual([]);
});
