import type { Hub } from '../../hub/hub.ts';
import { hostOf } from '../../vocabulary/hosts.ts';

/** How much a site is. */
export interface Extent {
	files: number;
	bytes: number;
}

/** A size as hosts count it, of a million bytes each, and no less than there is. */
export const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6);

/** From this share on, an owner hears of it before it is too late. */
const near = 0.8;

/** What the host of a hub will not take of a site, or soon not any more, and what to do; empty where there is room, or nobody knows how much. */
export function roomIn({ host, formats, styles }: Hub, { files, bytes }: Extent): string[] {
	if (!host) return [];
	const { label, takes } = hostOf(host);
	const fewer =
		formats.length + styles.length > 2
			? 'Fewer cards need less: choose “formats” and “styles” in content/hub.md. '
			: '';
	return [
		{ has: files, most: takes?.files, unit: 'files' },
		{ has: megabytes(bytes), most: takes?.megabytes, unit: 'MB' },
	].flatMap(({ has, most = Number.POSITIVE_INFINITY, unit }) => {
		if (has < near * most) return [];
		const [much, room] = [has, most].map((count) => count.toLocaleString('en-GB'));
		const sentence = `The site has ${much} of the ${room} ${unit} that ${label} takes${takes?.unless ?? ''}`;
		const refused = has > most ? ', so it is refused there' : '';
		return [`${sentence}${refused}. ${fewer}Where there is more room: docs/hosts.md#how-much-a-host-takes`];
	});
}
