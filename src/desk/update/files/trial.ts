import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants, cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../../refusal.ts';
import { fileBytes } from '../../files/append.ts';
import type { Json } from '../package.ts';
import type { Fresh, Update } from './prepare.ts';
import type { Stage } from './stage.ts';
import { lockFile, projectFiles, readPackage } from './tree.ts';

/**
 * Makes the hub as it will be, beside it, with its packages installed, and runs the new version's `check` there. Answers
 * what is to be written; npm may have added to the lock. Throws with what was found where there are mistakes.
 */
export async function tryUpdate(
	hub: string,
	content: string,
	{ trial, folder }: Stage,
	{ writes, plan, isInstalling, after }: Update,
	step: (what: string) => void,
): Promise<Fresh[]> {
	await rm(trial, { recursive: true, force: true });
	await mkdir(trial, { recursive: true });
	const gone = new Set(plan.goes);
	for (const file of await projectFiles(hub))
		if (!gone.has(file)) await copy(path.join(hub, file), path.join(trial, file));
	for (const { file, bytes, mode } of writes) await put(path.join(trial, file), bytes, mode);
	await copy(content, path.join(trial, 'content'));
	if (existsSync(path.join(hub, 'public'))) await copy(path.join(hub, 'public'), path.join(trial, 'public'));
	const modules = path.join(hub, 'node_modules');
	const installed = isInstalling || !existsSync(modules);
	if (installed) {
		step('Installing packages');
		const omit = (await hasDevelopment(hub)) ? [] : ['--omit=dev'];
		const { code, output } = await npm(trial, ['install', '--no-audit', '--no-fund', '--prefer-offline', ...omit]);
		if (code !== 0)
			throw new Refusal(`npm could not install what Laurels ${after} needs. Nothing was changed.\n\n${output}`);
	} else await symlink(modules, path.join(trial, 'node_modules'), 'junction');
	step('Checking your content');
	const { code, output } = await npm(trial, ['run', '--silent', 'check'], {
		LAURELS_CONTENT: '',
		LAURELS_PRIVATE: path.join(folder, 'private'),
		LAURELS_CACHE: path.join(folder, 'cache'),
	});
	if (code !== 0)
		throw new Refusal(
			`${output}\n\nLaurels ${after} does not take your content as it is, so nothing was changed. Mend what stands above, and try again; CHANGELOG.md of the new version says what has to be written in another way.`,
		);
	return installed && existsSync(path.join(trial, lockFile)) ? withLock(writes, hub, trial) : writes;
}

const copy = (from: string, to: string): Promise<void> =>
	cp(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });

async function put(file: string, bytes: Buffer, mode: number): Promise<void> {
	await mkdir(path.dirname(file), { recursive: true });
	await writeFile(file, bytes, { mode });
}

/** With the lock as npm left it. */
async function withLock(writes: readonly Fresh[], hub: string, trial: string): Promise<Fresh[]> {
	const [bytes, was] = await Promise.all([trial, hub].map((folder) => fileBytes(path.join(folder, lockFile))));
	return [
		...writes.filter(({ file }) => file !== lockFile),
		{ file: lockFile, bytes: bytes as Buffer, was: was as Buffer, mode: 0o644 },
	];
}

/** Whether a hub has what only work on Laurels needs. */
async function hasDevelopment(hub: string): Promise<boolean> {
	const { devDependencies = {} } = (await readPackage(hub)) as { devDependencies?: Json };
	const names = Object.keys(devDependencies);
	return (
		!existsSync(path.join(hub, 'node_modules')) ||
		names.some((name) => existsSync(path.join(hub, 'node_modules', name)))
	);
}

/** Runs npm in a folder: the one that runs this command, if one does. */
function npm(
	folder: string,
	words: string[],
	more: Record<string, string> = {},
): Promise<{ code: number; output: string }> {
	const own = process.env['npm_execpath'];
	const [program, ...before] = own?.endsWith('js') ? [process.execPath, own] : ['npm'];
	return new Promise((resolve, reject) => {
		// Else npm takes the project that this command runs in for the one that is meant.
		const { npm_config_local_prefix: _, npm_package_json: __, ...environment } = process.env;
		const child = spawn(program as string, [...before, ...words], {
			cwd: folder,
			env: { ...environment, INIT_CWD: folder, ...more },
			stdio: ['ignore', 'pipe', 'pipe'],
			shell: !own && process.platform === 'win32',
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (words: string) => {
				output += words;
			});
		child.on('error', reject);
		child.on('close', (code) => resolve({ code: code ?? 1, output: output.trim() }));
	});
}
