import path from 'node:path';
import { root } from './root.ts';

/** Starts Node as commands are started: it keeps what it compiled of their modules, and the next process begins sooner. */
export const asCommand = ['-r', path.join(root, 'scripts/node.cjs')];
