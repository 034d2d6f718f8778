import path from 'node:path';

/** Where an update is made, inside of the hub: on the same disk, and left out by git. */
export interface Stage {
	/** All of it. */
	folder: string;
	/** A version that was fetched. */
	version: string;
	/** The hub as it will be. */
	trial: string;
	/** What it has no more. */
	old: string;
}

export function stageIn(hub: string): Stage {
	const folder = path.join(hub, '.laurels-update');
	const [version, trial, old] = ['version', 'new', 'old'].map((name) => path.join(folder, name)) as [
		string,
		string,
		string,
	];
	return { folder, version, trial, old };
}
