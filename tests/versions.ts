import { execFileSync } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { allMarks } from '../src/desk/update/files/tree.ts';
import { marksFile, marksText } from '../src/desk/update/marks.ts';
import { codeBehind } from '../src/keys.ts';
import { filesIn, root, scratch } from './build.ts';

export type Files = Record<string, string>;

/** What takes back an update that was ended, as it stands here. */
const healing = [
	'scripts/node.cjs',
	...[...codeBehind('src/desk/update/files/heal.ts').keys()].filter((name) => name.endsWith('.ts')),
];

export const packageOf = (version: string, more: object = {}): string =>
	`${JSON.stringify({ name: 'laurels', version, type: 'module', scripts: { check: 'node -r ./scripts/node.cjs scripts/check.ts' }, ...more }, null, '\t')}\n`;

/** A `check` that takes all content, but for what a version no longer understands. */
export const checkOf = (version: string, refuses = 'nothing of this'): string => `
import { readdirSync, readFileSync } from 'node:fs';
const wrong = readdirSync('content').filter((name) => readFileSync('content/' + name, 'utf8').includes('${refuses}'));
if (wrong.length > 0) console.error('content/' + wrong[0] + ':1 - ${version} takes no ${refuses}');
process.exitCode = wrong.length > 0 ? 1 : 0;
`;

export const workflow = (version: string, more = ''): string =>
	`steps:\n  - uses: actions/checkout@${version.padEnd(40, '0')} # v${version}.0.0\n${more}`;

export const before: Files = {
	'package.json': packageOf('0.1.0', { dependencies: {} }),
	'CHANGELOG.md': '# Changes\n\n## 0.1.0\n\n- First.\n',
	'README.md': '# Laurels\n',
	'scripts/check.ts': checkOf('0.1.0'),
	'src/changes.ts': 'export const version = 1;\n',
	'src/same.css': 'a { color: red }\n',
	'src/tokens.css': ':root { --a: 1 }\n',
	'src/goes.ts': 'export {};\n',
	'.github/workflows/publish.yml': workflow('1'),
	'content/example.md': 'An example',
};
const { 'src/goes.ts': gone, ...stays } = before;
export const after: Files = {
	...stays,
	'package.json': packageOf('0.2.0', { dependencies: {} }),
	'CHANGELOG.md': '# Changes\n\n## 0.2.0\n\n- Second.\n\n## 0.1.0\n\n- First.\n',
	'README.md': '# Laurels, again\n',
	'scripts/check.ts': checkOf('0.2.0', 'old words'),
	'src/changes.ts': 'export const version = 2;\n',
	'src/tokens.css': ':root { --a: 2 }\n',
	'src/comes/picture.png': '\u0000\u0089PNG\r\n',
	'.github/workflows/publish.yml': workflow('2', '  - run: npm ci\n'),
	'content/new-example.md': 'Another example',
	'public/new.txt': 'new',
};

export async function put(folder: string, files: Files): Promise<void> {
	for (const [file, text] of Object.entries(files)) {
		await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
		await writeFile(path.join(folder, file), text);
	}
}

/** A version of Laurels in a folder, with the marks of those before it. */
export async function versionOf(files: Files, earlier?: string): Promise<string> {
	const folder = await scratch('version');
	for (const file of healing) {
		await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
		await cp(path.join(root, file), path.join(folder, file));
	}
	await put(folder, files);
	if (earlier) await cp(path.join(earlier, marksFile), path.join(folder, marksFile));
	await writeFile(path.join(folder, marksFile), marksText(await allMarks(folder)));
	return folder;
}

/** A hub of a version, with what its owner added and changed. */
export async function hubOf(version: string, own: Files = {}): Promise<string> {
	const hub = await scratch('hub');
	await cp(version, hub, { recursive: true });
	await rm(path.join(hub, 'content/example.md'));
	await mkdir(path.join(hub, 'node_modules/.astro'), { recursive: true });
	await put(hub, { ...owners, ...own });
	return hub;
}

/** Texts of a hub, without Laurels' list of its own. */
export async function textsIn(hub: string): Promise<Files> {
	const files = [...(await filesIn(hub))].filter(([name]) => name !== marksFile && !healing.includes(name));
	return Object.fromEntries(files.map(([name, bytes]) => [name, bytes.toString()]));
}

const arrives = Object.fromEntries(Object.entries(after).filter(([file]) => !/^(content|public)\//.test(file)));
/** What is the owner's in such a hub. */
const owners = { 'content/hub.md': 'Mine', 'private/log.csv': 'mine', 'src/own.css': 'mine' };
/** Such a hub with all of the version after. */
export const updated = { ...arrives, ...owners };

/** Git in a folder; answers what it says. */
export const gitIn =
	(folder: string) =>
	(...words: string[]): string =>
		execFileSync('git', ['-C', folder, '-c', 'user.name=Kim', '-c', 'user.email=kim@kim.test', ...words], {
			encoding: 'utf8',
			stdio: 'pipe',
		});
