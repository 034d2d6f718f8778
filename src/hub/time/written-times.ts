import { type Day, isFullDay } from './days.ts';
import { dayFrom, daysFrom } from './written-days.ts';

/** A day, a day with the time on the clocks of a place (`2026-05-01T18:00`), or with an offset from UTC (`2026-05-01T18:00+02:00`). */
export type Moment = string;

/** What somebody wrote as a moment: `moment` undefined where it is none; `isPlain` where files are written so. */
export interface ReadMoment {
	moment: Moment | undefined;
	isPlain: boolean;
	/** Two moments that can be meant, where nothing tells the day from the month. */
	either: readonly Moment[];
}

const isoMoment = /^(\d{4}-\d\d-\d\d)(?:[T ](\d{1,2}):(\d\d)(?::[0-5]\d(?:\.\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** Reads a day, or a day and a time, in whatever manner: `12 Dec 2026, 8:30 pm`. */
export function momentFrom(written: string): ReadMoment {
	const text = written.normalize('NFKC').trim().replace(/\s+/g, ' ');
	const [, day = '', hour, minute, offset] = isoMoment.exec(text) ?? [];
	if (day && isFullDay(day)) return { moment: joined(day, hour, minute, offset), isPlain: true, either: [] };
	const [, date = text, clock] =
		/^(.*?\d[^\s:]*?)(?:,? (?:at |um |à |- )?|T)(\d{1,2}(?:[:.h]\d\d|:?\d\d ?[ap]\.?m| ?[ap]\.?m| Uhr|h).*)$/iu.exec(
			text,
		) ?? [];
	const days = daysFrom(date);
	const full = dayFrom(date);
	if (clock === undefined) return { moment: full, isPlain: false, either: days };
	const time = timeIn(clock);
	const either = days.flatMap((one) => (time && joined(one, ...time)) ?? []);
	return { moment: full && time && joined(full, ...time), isPlain: false, either };
}

/** Hour, minute and offset of `8:30 pm`, `19.00 Uhr`, `19h30`, `7pm UTC`. */
function timeIn(clock: string): [hour: string, minute: string, offset: string | undefined] | undefined {
	const [, hour = '', minute = '00', half, offset] =
		/^(\d{1,2})(?:[:.h](\d\d))?(?::\d\d)?(?: ?(?:([ap])\.?m\.?|Uhr|h))? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i.exec(
			clock,
		) ?? [];
	if (!hour || (half && (Number(hour) < 1 || Number(hour) > 12))) return undefined;
	const late = half?.toLowerCase() === 'p' ? 12 : 0;
	return [half ? `${(Number(hour) % 12) + late}` : hour, minute, offset && /^[a-z]/i.test(offset) ? 'Z' : offset];
}

function joined(day: Day, hour?: string, minute?: string, offset = ''): Moment | undefined {
	if (hour === undefined) return day;
	const [, sign, hours = '', minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset) ?? [];
	// Clocks are at most so far from UTC to the west, and to the east.
	const isSomewhere = Number(hours) <= (sign === '-' ? 12 : 14) && Number(minutes) <= 59;
	if (Number(hour) > 23 || Number(minute) > 59 || !isSomewhere) return undefined;
	const from = sign ? `${sign}${hours}:${minutes}` : offset.toUpperCase();
	return `${day}T${hour.padStart(2, '0')}:${minute}${from}`;
}
