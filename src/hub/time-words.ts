import { dayOf } from './days.ts';
import { isTimed, type Time } from './repeats.ts';

/** `19:00 to 21:00, Berlin time (UTC+1)`; `19:00 UTC` where that is the zone; empty for days. */
export function timeInWords({ start, end }: Time, zone = 'UTC'): string {
	if (!isTimed(start)) return '';
	const ends = end && isTimed(end) && dayOf(end) === dayOf(start) && end !== start ? ` to ${clockOf(end)}` : '';
	const utc = fromUtc(start.slice(16));
	const place = zone === 'UTC' || /^[+-]/.test(zone) ? ` ${utc}` : `, ${placeOf(zone)} time (${utc})`;
	return `${clockOf(start)}${ends}${place}`;
}

const clockOf = (moment: string): string => moment.slice(11, 16);

/** `UTC+1`, `UTC-3:30`, `UTC`. */
function fromUtc(offset: string): string {
	const [, sign, hours = '', minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
	if (!sign || /^[+-]00:00$/.test(offset)) return 'UTC';
	return `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** The city whose clocks a zone keeps. */
const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
