import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import { nearest } from '../hub/text.ts';
import { Refusal } from '../refusal.ts';

type Environment = Record<string, string | undefined>;

/**
 * Flags that npm took for settings of its own, because no `--` stood before them (`npm run ask ada --declined`), as words
 * of the command line: it hands them over as `npm_config_declined`. Throws, with the line to type, where that does not
 * tell what was meant. `words` are those that reached the command, which takes `most` besides its flags.
 */
export function keptByNpm(
	options: ParseArgsOptionsConfig,
	words: readonly string[],
	environment: Environment,
	most: number,
): string[] {
	const taken = saidToNpm(environment);
	if (taken.has(promise) && !Object.hasOwn(options, promise))
		throw new Refusal(`Nothing was done: this command has no --${promise}. Leave it out, and it does what it does.`);
	const kept: string[] = [];
	const lost = new Map<string, string>();
	for (const [name, { type, multiple }] of Object.entries(options)) {
		const value = taken.get(name);
		const isFlag = value === 'true';
		if (value === undefined) continue;
		if (type === 'boolean' && isFlag) kept.push(`--${name}`);
		// Where npm has a setting of that name, it forgets all but the last.
		else if (type === 'boolean' || isFlag || (multiple && !value.includes(several)))
			lost.set(name, isFlag ? '' : value);
		else kept.push(...value.split(several).map((one) => `--${name}=${one}`));
	}
	for (const name of taken.keys()) {
		const near = slipOf(name, options);
		if (near && !taken.has(near)) lost.set(near, '');
	}
	if (lost.size === 0) return kept;
	throw refused({ words, most }, kept, lost, options, environment['npm_lifecycle_event']);
}

/** What promises that nothing changes: done all the same, it would be the opposite of what was meant. */
const promise = 'dry-run';

/** Between the values of a flag that is said several times. */
const several = '\n\n';

/** What was said to npm, by the names of flags: `true` where only the flag was, and `--no-redirect` by that name. */
function saidToNpm(environment: Environment): Map<string, string> {
	const settings = npmSettings(environment);
	const all = Object.entries(environment).flatMap(([variable, value = '']): [string, string][] => {
		const name = /^npm_config_(.+)$/.exec(variable)?.[1]?.replaceAll('_', '-');
		if (!name || settings.has(`${name}=${value || 'false'}`)) return [];
		return [value ? [name, value] : [`no-${name}`, 'true']];
	});
	return new Map(environment['npm_lifecycle_event'] ? all : []);
}

/** What somebody has set for npm for good: it is handed over as if it were said. */
function npmSettings({
	npm_config_userconfig: user,
	npm_config_globalconfig: all,
	npm_config_local_prefix: here,
}: Environment) {
	const lines = [user, all, here && path.join(here, '.npmrc')].flatMap((file) => {
		try {
			return file ? readFileSync(file, 'utf8').split('\n') : [];
		} catch {
			// Hardly anybody has all of them.
			return [];
		}
	});
	return new Set(lines.map((line) => line.replaceAll(/\s/g, '')));
}

/** The flag that was meant by a name that nobody knows. */
function slipOf(name: string, options: ParseArgsOptionsConfig): string | undefined {
	const near = nearest(name, Object.keys(options));
	return near?.slice(0, 2) === name.slice(0, 2) ? near : undefined;
}

/**
 * The line to type. The last words are the values of flags that lack theirs; of several, nobody can say which is whose.
 */
function refused(
	{ words, most }: { words: readonly string[]; most: number },
	flagsKept: readonly string[],
	lost: ReadonlyMap<string, string>,
	options: ParseArgsOptionsConfig,
	command = '',
): Refusal {
	const flags = [...lost].map(([name, value]) => ({ name, value, takesValue: options[name]?.type === 'string' }));
	const lacking = flags.filter(({ value, takesValue }) => takesValue && !value);
	// Of flags whose names npm loses, too, values are left over.
	const areMore = words.length > most + lacking.length;
	const [last] = lacking.length === 1 && !areMore ? words.slice(-1) : [];
	const kept = words.slice(0, areMore ? most : Math.max(0, words.length - lacking.length));
	const shown = flags.flatMap(({ name, value, takesValue }) =>
		takesValue ? [`--${name}`, value || (last ?? '…')] : [`--${name}`],
	);
	return new Refusal(`${keeps} Write: ${asTyped(command, [...kept, ...flagsKept, ...shown])}`);
}

const keeps = 'npm keeps what begins with -- for itself, unless -- stands alone before it.';

/** Flags that npm takes for the beginning of a setting of its own (`format-package-lock`), or for several short ones: their value is left over as a word. */
export const losesName: readonly string[] = ['by', 'days', 'format', 'lang', 'map'];

/** What to type where the last of the words may be what npm left of a flag; undefined where no flag of the command is lost so. */
export function lostByNpm(
	options: ParseArgsOptionsConfig,
	words: readonly string[],
	{ npm_lifecycle_event: command }: Environment,
): string | undefined {
	const flag = losesName.find((name) => Object.hasOwn(options, name));
	if (!command || !flag || words.includes(`--${flag}`)) return undefined;
	return `Or was it said of --${flag}? ${keeps} Write: ${asTyped(command, [...words.slice(0, -1), `--${flag}`, words.at(-1) ?? ''])}`;
}

/** A command and its words as somebody types them, in whatever shell: PowerShell takes a comma for a list of words. */
export const asTyped = (command: string, words: readonly string[]): string =>
	['npm', 'run', command, '--', ...words].map(shellQuoted).join(' ');

const shellQuoted = (word: string): string =>
	/[^\p{L}\p{N}=@:/.…-]/u.test(word) ? `"${word.replaceAll(/["$`\\]/g, '\\$&')}"` : word;
