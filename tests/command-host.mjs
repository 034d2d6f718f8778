/**
 * Runs one command after the other of the project in the folder where it is started, as a process of its own would, without
 * opening again what they all open. What does its work while it is loaded is loaded anew for each: scripts, and what one of
 * them opens in its place. Everything else reads the environment when it is called.
 */
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = pathToFileURL(`${process.cwd()}/`).href;
const isAnew = (url) =>
	url.startsWith(root) && /^(scripts|bench|tests|src\/desk\/new\/files\/hub\.ts)\b/.test(url.slice(root.length));

let turn = 0;
registerHooks({
	resolve(name, context, next) {
		const found = next(name, context);
		return isAnew(found.url) ? { ...found, url: `${found.url}?${turn}` } : found;
	},
});

/** What a command has said so far, and how it ended; none between two. */
let ran;

for (const name of ['stdout', 'stderr'])
	process[name].write = (words, encoding, then) => {
		if (ran && !ran.isOver) {
			const said = typeof words === 'string' ? words : Buffer.from(words).toString();
			ran[name] += said;
			ran.screen += said;
		}
		const done = typeof encoding === 'function' ? encoding : then;
		if (done) process.nextTick(done);
		return true;
	};

function end(code) {
	if (!ran || ran.isOver) return;
	ran.code = Number(code);
	ran.isOver = true;
}

const answer = (then) =>
	process.send({ code: ran.code, stdout: ran.stdout, stderr: ran.stderr, screen: ran.screen }, then);

/** Thrown where a command ends itself. */
class Ended extends Error {}

const leave = process.exit.bind(process);
/** Whether what is thrown now comes back to `perform`. */
let isCaught = false;
process.exit = (code = process.exitCode ?? 0) => {
	end(code);
	if (isCaught) throw new Ended();
	// What goes on beside would be ended with it.
	answer(() => leave(0));
};

const unheard = (error) => {
	isCaught = false;
	if (process.listenerCount('uncaughtException') > 1) return;
	process.stderr.write(`${error?.stack ?? error}\n`);
	process.exit(1);
};
process.on('uncaughtException', unheard);

/** Events of the process to which a command listens, and who listened before. */
const heard = new Map(
	['uncaughtException', 'SIGINT', 'SIGTERM', 'SIGHUP', 'exit'].map((name) => [name, process.listeners(name)]),
);

async function perform({ script, args, env }) {
	turn++;
	// What Node says of a command that waits for what never comes.
	ran = { code: 13, stdout: '', stderr: '', screen: '', isOver: false };
	process.exitCode = undefined;
	for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
	Object.assign(process.env, env);
	const file = path.resolve('scripts', `${script}.ts`);
	process.argv.splice(1, Infinity, file, ...args);
	// A process ends where nothing is left to wait for; whoever asks is no reason to wait.
	process.channel.unref();
	isCaught = true;
	try {
		await import(pathToFileURL(file).href);
		ran.isWhole = true;
	} catch (error) {
		if (!(error instanceof Ended)) fail(error);
	}
	isCaught = false;
}

function fail(error) {
	try {
		for (const listener of process.listeners('uncaughtException')) {
			listener(error, 'uncaughtException');
			isCaught = true;
		}
	} catch (last) {
		if (!(last instanceof Ended)) throw last;
	}
}

process.on('message', perform);
process.on('beforeExit', () => {
	if (!ran) return;
	if (ran.isWhole) end(process.exitCode ?? 0);
	answer();
	ran = undefined;
	for (const [name, before] of heard)
		for (const listener of process.listeners(name)) if (!before.includes(listener)) process.off(name, listener);
	process.stdout.removeAllListeners('error');
	process.channel.ref();
});
process.on('disconnect', () => leave(0));
