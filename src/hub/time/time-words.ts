import type { Words } from '../../words/words.ts';
import { dayOf } from './days.ts';
import { isTimed, type Time } from './repeats.ts';

/** `19:00 to 21:00, Berlin time (UTC+1)`; `19:00 UTC` where that is the zone, or where `beside` it a place names the city; empty for days. */
export function timeInWords({ start, end }: Time, words: Words, zone = 'UTC', beside = ''): string {
	if (!isTimed(start)) return '';
	const ends = end && isTimed(end) && dayOf(end) === dayOf(start) && end !== start ? clockOf(end) : undefined;
	const city = zone === 'UTC' || /^[+-]/.test(zone) ? undefined : placeOf(zone);
	const isNamed = city !== undefined && beside.includes(city);
	const [begins, until, offset] = [clockOf(start), ends, fromUtc(start.slice(16))].map(
		(part) => part && words.inDigits(part),
	);
	return words.time.clock(begins ?? '', until, offset ?? '', isNamed ? undefined : city);
}

const clockOf = (moment: string): string => moment.slice(11, 16);

/** `+1`, `-3:30`; empty for UTC. */
function fromUtc(offset: string): string {
	const [, sign, hours = '', minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
	if (!sign || /^[+-]00:00$/.test(offset)) return '';
	return `${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** The city whose clocks a zone keeps. */
const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
