/**
 * Loaded before a program: counts what it changes on the disk below FAULT_UNDER, writes that into FAULT_LOG, and at
 * change number FAULT_AT ends it (FAULT=kill), ends it in the middle of that change (half), or lets the change fail
 * with an error code (EIO).
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';

const { FAULT = '', FAULT_AT = '0', FAULT_UNDER = '', FAULT_LOG } = process.env;
const under = FAULT_UNDER.split(path.delimiter).filter(Boolean);
const { appendFileSync, writeFileSync, rmSync, readdirSync, mkdirSync, copyFileSync } = fs;
const changing = [
	'writeFile',
	'appendFile',
	'rename',
	'rm',
	'rmdir',
	'unlink',
	'mkdir',
	'link',
	'copyFile',
	'chmod',
	'cp',
];
let count = 0;

if (isMainThread && under.length > 0) {
	for (const name of changing) {
		const { [name]: later } = fs.promises;
		fs.promises[name] = async (...args) => {
			if (isChange(name, args)) await fault(name, args);
			return later(...args);
		};
		const { [`${name}Sync`]: now } = fs;
		fs[`${name}Sync`] = (...args) => {
			if (isChange(name, args)) fault(name, args);
			return now(...args);
		};
	}
	const { open } = fs.promises;
	fs.promises.open = async (...args) => {
		const handle = await open(...args);
		const write = handle.write.bind(handle);
		handle.write = async (...written) => {
			if (isChange('append', args)) await fault('append', [args[0], ...written]);
			return write(...written);
		};
		return handle;
	};
	syncBuiltinESMExports();
}

/** Whether this is the change at which something goes wrong. */
function isChange(name, [first, second]) {
	const places = [first, second].filter((one) => typeof one === 'string' && path.isAbsolute(one));
	if (!places.some((place) => under.some((folder) => place === folder || place.startsWith(folder + path.sep))))
		return false;
	count++;
	if (FAULT_LOG) appendFileSync(FAULT_LOG, `${name} ${places.join(' ')}\n`);
	return count === Number(FAULT_AT);
}

function fault(name, args) {
	if (FAULT === 'half') half(name, args);
	if (FAULT !== 'kill' && FAULT !== 'half')
		throw Object.assign(new Error(`${FAULT}: ${name} ${args[0]}`), { code: FAULT });
	process.kill(process.pid, 'SIGKILL');
	return new Promise(() => {});
}

/** What is there when a change was ended in its middle. */
function half(name, [file, what]) {
	if (/^writeFile|^append/.test(name))
		writeFileSync(file, what.slice(0, what.length >> 1), { flag: name === 'writeFile' ? 'w' : 'a' });
	if (name === 'copyFile') writeFileSync(what, '');
	if (name === 'rm') for (const one of firstIn(file)) rmSync(path.join(file, one));
	if (name !== 'cp') return;
	for (const one of firstIn(file)) {
		mkdirSync(path.dirname(path.join(what, one)), { recursive: true });
		copyFileSync(path.join(file, one), path.join(what, one));
	}
}

/** The first file below a folder. */
function firstIn(folder) {
	try {
		const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
		return files.slice(0, 1).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
	} catch {
		return [];
	}
}
