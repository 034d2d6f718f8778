import { directionOf } from '../../hub/text.ts';
import { wordsIn } from '../../words/words.ts';
import type { CardWords, DesignId } from '../words.ts';
import type { Design, DesignSubject } from './design.ts';
import { type Drawn, drawLayout } from './drawn.ts';
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
const designs = {
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

export const designIds = Object.keys(designs) as DesignId[];

/** Lays a card out and draws what stands on its ground, from where it is read. */
export function drawCard(subject: Omit<DesignSubject, 'direction'>): Drawn {
	const reading = { ...subject, direction: directionOfCard(subject.words) };
	return drawLayout(designs[subject.words.design](reading), reading);
}

/** From where a card is read: as the sentence on it is, or without one, as the language of the hub. */
const directionOfCard = ({ line, lang }: CardWords): 'ltr' | 'rtl' => (line ? directionOf(line) : wordsIn(lang).dir);
