/**
 * Loaded before every command. In JavaScript that any old Node understands, since it says which Node is wanted; and it lets
 * Node keep what it compiled, so that the next command starts in half the time. Where an update was ended midway, modules of
 * two versions may stand here, and the copy that was tried puts them right.
 */
var exists = require('fs').existsSync;
var healer = 'src/desk/update/files/heal.ts';
var wanted = [22, 18];
var here = process.versions.node.split('.').map(Number);

if (require('worker_threads').isMainThread && exists('.laurels-change.json')) {
	var healed = require('child_process').spawnSync(
		[tried('old/node_modules/.bin/node'), process.execPath].find(exists),
		[[tried('new/' + healer), healer].find(exists)],
		{ stdio: 'inherit' },
	);
	if (healed.status !== 0) process.exit(1);
}

if (here[0] < wanted[0] || (here[0] === wanted[0] && here[1] < wanted[1])) {
	console.error(
		'Laurels needs Node.js ' +
			wanted.join('.') +
			' or newer, and this is ' +
			process.versions.node +
			'. Get it from https://nodejs.org, open a new terminal, and try again.',
	);
	process.exit(1);
}

require('module').enableCompileCache();

// For the allocator of resvg, which reads it as it is loaded: memory of one picture is kept a second for the next, since fresh
// memory costs a third of the time that resvg takes.
process.env.MIMALLOC_PURGE_DELAY = process.env.MIMALLOC_PURGE_DELAY || '1000';

function tried(file) {
	return '.laurels-update/' + file;
}
