import path from 'node:path';
import { contentFolder, load, type Loaded } from '../src/hub/load.ts';
import { openMemory } from '../src/hub/memory.ts';
import { storeFolder } from '../src/publish/store.ts';
import { root } from '../src/root.ts';

/** Reads the content folder of this command; what did not change since the last command is remembered. */
export const loadContent = (): Promise<Loaded> =>
	load(contentFolder(root, process.env), openMemory(path.join(storeFolder, 'entries.json')));
