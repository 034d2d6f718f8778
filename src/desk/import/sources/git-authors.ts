import type { Chunks } from '../../../csv/read.ts';
import { type ImportSource, type SourceStep, wholeText } from '../found.ts';
import { isMachine } from './machines.ts';

/** One author: how many commits, a tab, the name, and mostly an address. */
const author = /^ *\d+\t([^\t<>]+?)(?: *<([^<>\t]*)>)? *$/;

/** GitHub's address for those who keep their own to themselves says who they are there. */
const atGitHub = /^(?:\d+\+)?([^@+]+)@users\.noreply\.github\.com$/i;

/** Whoever wrote a project, as git counts them. */
export const gitAuthors = {
	id: 'git',
	label: 'Authors of a git repository (git shortlog)',
	from: 'In the project’s folder: git shortlog -sne HEAD > authors.txt',
	recognises: (head) => author.test(linesOf(head).find((line) => line.trim()) ?? ''),
	read,
} as const satisfies ImportSource;

const linesOf = (text: string): string[] => text.replace(/^\ufeff/, '').split(/\r?\n/);

async function* read(chunks: Chunks): AsyncGenerator<SourceStep> {
	for (const [index, line] of linesOf((await wholeText(chunks)) ?? '').entries())
		if (line.trim()) yield* steps(line, index + 1);
}

function* steps(line: string, row: number): Generator<SourceStep> {
	const [, name, mail = ''] = author.exec(line) ?? [];
	if (!name) return yield { kind: 'fault', row, wrong: 'It is no line of git shortlog.' };
	if (isMachine(name)) return yield { kind: 'fault', row, wrong: `“${name}” is a machine.` };
	const [, github] = atGitHub.exec(mail) ?? [];
	if (mail && !github) yield { kind: 'private', seen: 'e-mail addresses' };
	// Whoever never told git a name has that of the account.
	const isAccount = name === github;
	yield {
		kind: 'found',
		found: { name, handles: { ...(github && { github }) }, ...(isAccount && { nameless: true }), row },
	};
}
