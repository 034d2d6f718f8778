import type { Chunks } from '../../csv/read.ts';
import type { Day } from '../../hub/time/days.ts';
import type { ProfileId } from '../../networks/networks.ts';

/** Somebody as an export tells of them, not yet checked: any text may be too long, broken or a trick. */
export interface FoundPerson {
	name: string;
	romanized?: string;
	/** Why the owner recognises them, where the file says it. */
	reason?: string;
	headline?: string;
	jobTitle?: string;
	organization?: string;
	/** Town and country, never a street. */
	location?: string;
	url?: string;
	handles: Partial<Record<ProfileId, string>>;
	/** Further addresses. */
	links?: string[];
	feed?: string;
	tags?: string[];
	/** Lists of the owner, by id or title. */
	lists?: string[];
	/** How the owner sorts them: private words, which become tags only when the owner says so. */
	labels?: string[];
	/** When the owner first recognised them. */
	since?: string;
	/** When the owner and they were connected. That is no recognition, so it is told in the comment only. */
	met?: Day;
	/** Only an account is known: the name is the one of the account. */
	nameless?: boolean;
	/** The line of the file on which they begin, or where a file has no lines, their number. */
	row: number;
}

/** What is never taken over, because it is others' own. */
export const privateKinds = [
	'e-mail addresses',
	'phone numbers',
	'birthdays',
	'streets',
	'notes',
	'photos',
	'labels',
] as const;
export type PrivateKind = (typeof privateKinds)[number];

/** One step of reading a file: somebody, a row that gives nobody, or a remark on a kind of private thing that was seen. */
export type SourceStep =
	| { kind: 'found'; found: FoundPerson }
	| { kind: 'fault'; row: number; wrong: string }
	| { kind: 'private'; seen: PrivateKind };

/** What a source may be told. */
export interface SourceOptions {
	/** For a CSV file whose columns nobody knows: field to column. */
	columns?: Mapping | undefined;
	/** A reason for everybody, with columns or fields in it: `for {role} at {event}`. */
	reason?: string | undefined;
	/** What a row of a table has to say to be taken; all of it. */
	where?: readonly Condition[] | undefined;
}

/** What a row of a table has to say to be taken: something in a column, or just this. */
export interface Condition {
	column: string;
	value?: string | undefined;
}

/** Field to the name of a column. */
export type Mapping = Record<string, string>;

/** One kind of export. */
export interface ImportSource {
	id: string;
	label: string;
	/** Where the owner gets it: one line for people who never did. */
	from: string;
	/** Whether its columns have names, by which reasons can be made and rows chosen. */
	isTable?: true;
	/** What a `row` counts, where those are no lines of the file. */
	rows?: string;
	/** Whether a file is one, by its first letters (at most `headLength`) and its name. */
	recognises: (head: string, fileName: string) => boolean;
	/** Reads piece by piece; holds no more than a row where the format allows it. Never throws for what is in the file. */
	read: (chunks: Chunks, options: SourceOptions) => AsyncGenerator<SourceStep>;
}

/** So many letters of a file are looked at before it is read. */
export const headLength = 32_768;

/** All of a text, for formats that can't be read in pieces; undefined when it is larger than any export of people. */
export async function wholeText(chunks: Chunks, max = 50_000_000): Promise<string | undefined> {
	const pieces: string[] = [];
	let length = 0;
	for await (const piece of chunks) {
		length += piece.length;
		if (length > max) return undefined;
		pieces.push(piece);
	}
	return pieces.join('');
}
