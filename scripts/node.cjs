/**
 * Loaded before every command. In JavaScript that any old Node understands, since it says which Node is wanted; and it lets
 * Node keep what it compiled, so that the next command starts in half the time.
 */
var wanted = [22, 18];
var here = process.versions.node.split('.').map(Number);

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
