import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ContentReader, isPicture } from '../hub/content/files.ts';
import type { ContentFolder } from '../hub/content/folder.ts';
import { type Loaded, load } from '../hub/content/load.ts';
import type { Memory } from '../hub/content/memory.ts';
import type { Hubs } from '../hub/hub.ts';
import { publicHubs } from '../hub/public.ts';
import type { Day } from '../hub/time/days.ts';
import { type FolderLook, inMotion, isYoung, lookAtFolder } from './look.ts';
import { openWatch } from './watch.ts';

/** A content folder at one moment: all that is shown comes from one of these. */
export interface State {
	loaded: Loaded;
	/** The hub with its drafts, in each language, that of the texts first. There is none where there are mistakes. */
	hubs: (today: Day) => Hubs;
}

/** A content folder that somebody writes in. */
export interface LiveContent {
	/** The folder with every change that was made before this was asked. */
	now: () => Promise<State>;
	/** Ends looking. */
	close: () => void;
}

/** How long a question may wait for files that are being written, in milliseconds. */
const patience = 1500;
/** Milliseconds between two looks; more, where a look is long, unless the machine tells of a change. */
const pause = 250;

/**
 * Follows a content folder. Whether it changed is seen by looking at its files: a few times a second, whenever somebody
 * asks, and whenever the machine tells of a change. No save depends on that: what it does not tell is seen a little later.
 * `tell` hears of each new state, before anybody gets it.
 */
export function openContent(folder: ContentFolder, memory: Memory, tell: (state: State) => void): LiveContent {
	const open = openOnce(memory);
	const watch = openWatch();
	let last: ContentRead | undefined;
	let looking: Promise<State> | undefined;
	let isOpen = true;

	function now(): Promise<State> {
		// Whoever asks while a look is under way is answered by it: it ends with a look that saw nothing new.
		looking ??= refresh().finally(() => {
			looking = undefined;
		});
		return looking;
	}

	/** Reads until what was read is what is there. */
	async function refresh(): Promise<State> {
		const until = performance.now() + patience;
		let read = last;
		for (;;) {
			const look = lookAtFolder(folder.path);
			watch.follow(foldersIn(look).add(folder.path));
			const moving = new Set([...inMotion(look), ...(read ? stillHalf(read, look) : [])]);
			const isLate = performance.now() > until;
			if (!isLate && [...moving].some((file) => !isPicture(file) || !read?.moving.has(file))) {
				await sleep(20);
				continue;
			}
			const seen = signOf(look, moving);
			if (read?.seen === seen || (isLate && read && read !== last)) break;
			const halves = new Map<string, string>();
			const loaded = await load(folder, { ...withoutHalves(memory, look, moving, halves), open: open(look, moving) });
			for (const file of halves.keys()) moving.add(file);
			read = { seen: signOf(look, moving), moving, halves, ...stateOf(loaded) };
		}
		if (read !== last) tell(read);
		last = read;
		return read;
	}

	async function keepLooking(): Promise<void> {
		while (isOpen) {
			const started = performance.now();
			// Who asks next hears what went wrong.
			await now().catch(() => undefined);
			const lasted = performance.now() - started;
			await sleep(lasted, undefined, { ref: false });
			await watch.change(Math.max(pause, 20 * lasted));
		}
	}
	void keepLooking();
	return {
		now,
		close() {
			isOpen = false;
			watch.follow(new Set());
		},
	};
}

interface ContentRead extends State {
	/** How the folder looked just before it was read. */
	seen: string;
	/** Files that were being written. */
	moving: ReadonlySet<string>;
	/** Photos among them that ended in the middle, and their looks. */
	halves: ReadonlyMap<string, string>;
}

const foldersIn = (look: FolderLook): Set<string> => new Set([...look.keys()].map((file) => path.dirname(file)));

/** Opens files of a look; one that stands still, and looks as when it was opened last, is not opened again. */
function openOnce({ open }: Memory): (look: FolderLook, moving: ReadonlySet<string>) => ContentReader {
	let before = new Map<string, { sign: string; found: unknown }>();
	return (look, moving) => {
		const known = before;
		const now: typeof before = new Map();
		before = now;
		const once =
			<T>(read: (file: string) => T) =>
			(file: string): T => {
				const sign = moving.has(file) ? undefined : look.get(file)?.sign;
				const last = known.get(file);
				const found = sign && last?.sign === sign ? (last.found as T) : read(file);
				if (sign) now.set(file, { sign, found });
				return found;
			};
		return { text: once(open.text), picture: once(open.picture) };
	};
}

/** Photos of which a half was there, and is still: more of them may come. */
const stillHalf = ({ halves }: ContentRead, look: FolderLook): string[] =>
	[...halves.keys()].filter((file) => look.get(file)?.sign === halves.get(file) && isYoung(look.get(file)));

/** A memory that shows no photo that is still being copied, and notes those that seem to be. */
const withoutHalves = (
	memory: Memory,
	look: FolderLook,
	moving: ReadonlySet<string>,
	halves: Map<string, string>,
): Memory => ({
	...memory,
	async look(picture) {
		if (moving.has(picture.path)) return undefined;
		const found = await memory.look(picture);
		const looks = look.get(picture.path);
		if (!found || !('fault' in found) || !isYoung(looks)) return found;
		halves.set(picture.path, looks?.sign ?? '');
		return undefined;
	},
});

/** A look as text. What is in motion is seen anew when it stands still: a photo then, a text at each change until then, too. */
const signOf = (look: FolderLook, moving: ReadonlySet<string>): string =>
	[...look]
		.map(([file, { sign }]) => `${file}\n${!moving.has(file) ? sign : isPicture(file) ? '' : `${sign} in motion`}`)
		.join('\n');

function stateOf(loaded: Loaded): State {
	let hubs: Hubs | undefined;
	let of: Day | undefined;
	return {
		loaded,
		hubs(today) {
			if (!hubs || of !== today) hubs = publicHubs(loaded, today, { drafts: true, ahead: true });
			of = today;
			return hubs;
		},
	};
}
