import type { DesignId } from '../words.ts';
import type { Design } from './design.ts';
import { profile } from './profile.ts';

/** Every design of card. A new one is a file here and a line below. */
export const designs = { profile } as const satisfies Record<DesignId, Design>;
