import type { DesignId } from '../words.ts';
import type { Design } from './design.ts';
import { hub } from './hub.ts';
import { introduction } from './introduction.ts';
import { list } from './list.ts';
import { milestone } from './milestone.ts';
import { profile } from './profile.ts';
import { quote } from './quote.ts';
import { recognition } from './recognition.ts';
import { recommendation } from './recommendation.ts';
import { welcome } from './welcome.ts';
import { work } from './work.ts';

/** Every design of card. A new one is a file here and a line below. */
export const designs = {
	profile,
	recognition,
	quote,
	milestone,
	welcome,
	recommendation,
	introduction,
	work,
	list,
	hub,
} as const satisfies Record<DesignId, Design>;
