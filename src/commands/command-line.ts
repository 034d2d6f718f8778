import { argv } from 'node:process';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { clean, nearest } from '../hub/text.ts';
import { errorCode, Refusal, sentenceIn } from '../refusal.ts';
import { versionHere } from '../version.ts';
import { keptByNpm, lostByNpm } from './npm-flags.ts';

const common = { help: { type: 'boolean' }, version: { type: 'boolean' } } as const;

type Parsed<O extends ParseArgsOptionsConfig> = ReturnType<
	typeof parseArgs<{ allowPositionals: true; options: O & typeof common }>
>;

/** How many words a command takes besides its options: from, to. */
type WordCount = readonly [least: number, most: number];

/**
 * What somebody wrote on the command line. Shows the help, or the version, where they ask for it, and the help where they
 * say too little or too much, and ends the command; from here on, whatever it refuses is told as a sentence, and only
 * defects show where they are.
 */
export function commandLine<const O extends ParseArgsOptionsConfig>(
	help: string,
	options: O,
	[least, most]: WordCount = [0, 0],
	args: string[] = argv.slice(2),
): Parsed<O> {
	process.on('uncaughtException', tell);
	// Whoever reads along (`| head`) may have read enough.
	process.stdout.on('error', (error) => (errorCode(error) === 'EPIPE' ? process.exit(0) : tell(error)));
	const all = argv.slice(2);
	const kept = keptByNpm(options, all, process.env, all.length - args.length + most);
	const line = parsed(help, { ...options, ...common }, [...args, ...kept]) as Parsed<O>;
	const { help: wantsHelp, version: wantsVersion } = line.values as { help?: boolean; version?: boolean };
	if (wantsHelp || wantsVersion) {
		console.log(wantsHelp ? help : versions());
		process.exit(0);
	}
	const { length, [most]: beyond } = line.positionals;
	if (beyond !== undefined)
		throw new Refusal(
			[
				`“${beyond}” is too much. Put words that belong together in quotes, and -- before those that begin with --.`,
				lostByNpm(options, argv.slice(2), process.env) ?? [],
				`\n${help}`,
			]
				.flat()
				.join('\n'),
		);
	if (length < least) throw new Refusal(help);
	return line;
}

/** What somebody who helps wants to know first. */
function versions(): string {
	return `Laurels ${versionHere()}, Node.js ${process.versions.node}, ${process.platform} ${process.arch}`;
}

/** Whether a person sits there who can be asked. */
export const isSomebodyThere = (): boolean => Boolean(process.stdin.isTTY && process.stdout.isTTY);

function parsed(help: string, options: ParseArgsOptionsConfig, args: string[]) {
	try {
		return parseArgs({ args, allowPositionals: true, options });
	} catch (error) {
		const [sentence = ''] = sentenceIn(error).split(/\. |\n/, 1);
		const near = nearest(/^Unknown option '--([^']+)'/.exec(sentence)?.[1] ?? '', Object.keys(options));
		const [, flag] = /^Option '(--[^']+)' argument is ambiguous/.exec(sentence) ?? [];
		const cure = flag ? ` What begins with a dash follows =: ${flag}="-…"` : near ? ` Did you mean --${near}?` : '';
		throw new Refusal(`${sentence.replace(/\.?$/, '.')}${cure}\n\n${help}`);
	}
}

/** The last words of a command that could not do what it should. */
function tell(error: unknown): never {
	const isOurs = error instanceof Refusal || 'syscall' in Object(error);
	// GitHub takes a line that begins with :: for an order.
	const words = isOurs ? clean(sentenceIn(error)).replace(/^::/gm, ' ::') : error;
	if (words !== '') console.error(words);
	process.exit(1);
}
