import { type FSWatcher, watch } from 'node:fs';

/** Hears from the machine that something changed in folders. It may be told too much, too late, or nothing. */
export interface Watch {
	/** Follows these folders, without those below, and no others. */
	follow: (folders: ReadonlySet<string>) => void;
	/** Until something changed since this was asked last, and at most so many milliseconds. */
	change: (most: number) => Promise<void>;
}

export function openWatch(): Watch {
	const watchers = new Map<string, FSWatcher>();
	let hasChanged = false;
	let wake: (() => void) | undefined;

	function hear(): void {
		hasChanged = true;
		wake?.();
	}

	function begin(folder: string): void {
		try {
			const watcher = watch(folder, { persistent: false }, hear);
			watcher.on('error', () => end(folder));
			watchers.set(folder, watcher);
		} catch {
			// It is gone, or the machine watches no more: looks see what changes.
		}
	}

	function end(folder: string): void {
		watchers.get(folder)?.close();
		watchers.delete(folder);
	}

	return {
		follow(folders) {
			for (const folder of watchers.keys()) if (!folders.has(folder)) end(folder);
			for (const folder of folders) if (!watchers.has(folder)) begin(folder);
		},
		async change(most) {
			if (!hasChanged)
				await new Promise<void>((resolve) => {
					wake = resolve;
					setTimeout(resolve, most).unref();
				});
			hasChanged = false;
		},
	};
}
