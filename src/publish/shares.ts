import { Refusal } from '../refusal.ts';
import { formatOf } from '../vocabulary/card-formats.ts';
import { type Drawing, photoShown } from './draw.ts';
import type { SitePicture } from './pictures.ts';

/** Which of several machines this is, counted from 1, and how many there are. */
export interface Share {
	index: number;
	of: number;
}

/** Most machines that may share: what GitHub lets one workflow start. */
const mostMachines = 256;

/** A share as it is written: `2/4`. */
export function readShare(written: string): Share {
	const [, index = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(written) ?? []).map(Number);
	if (index < 1 || index > of || of > mostMachines)
		throw new Refusal(
			`--shard is “${written}”. Write which machine this is and how many there are, at most ${mostMachines}: 1/4 is the first of four.`,
		);
	return { index, of };
}

/**
 * The different pictures that one of several machines draws. From the same hub all of them come to the same shares, whatever
 * each has drawn before: nothing is drawn twice, nothing is left out, and each has about as much to do.
 */
export function shareOf(pictures: readonly SitePicture[], { index, of }: Share): SitePicture[] {
	const different = new Map(pictures.map((picture) => [picture.key, picture])).values();
	// A photo is opened once.
	const groups = [...Map.groupBy(different, ({ key, drawing }) => photoShown(drawing) ?? key)].map(([name, group]) => ({
		name,
		group,
		cost: costOf(group),
	}));
	const loads = Array.from({ length: of }, () => 0);
	const share: SitePicture[] = [];
	// The dearest first, each to whoever has least.
	for (const { group, cost } of groups.sort((a, b) => b.cost - a.cost || (a.name < b.name ? -1 : 1))) {
		const least = loads.indexOf(Math.min(...loads));
		loads[least] = (loads[least] as number) + cost;
		if (least === index - 1) share.push(...group);
	}
	return share;
}

/** About how long pictures take to draw, in milliseconds of a processor: what counts is how they stand to each other. */
export const costOf = (pictures: readonly SitePicture[]): number =>
	pictures.reduce((sum, { drawing }) => sum + millisecondsFor(drawing), 0);

function millisecondsFor(drawing: Drawing): number {
	if (drawing.kind === 'card') {
		const { width, height } = formatOf(drawing.card.format);
		return 12 + (35 * width * height) / 1e6;
	}
	if (drawing.kind === 'photo') return 4 + 40 * (drawing.width / 960) ** 2;
	if (drawing.kind === 'wall') return 4 + 4 * drawing.wall.people.length;
	return drawing.kind === 'badge' ? 7 : 20;
}
