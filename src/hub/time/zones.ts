import { lazily } from '../../lazily.ts';
import { nearest } from '../text.ts';

/** The name of a time zone as IANA has it: `Europe/Berlin`, or `UTC`. */
export type Zone = string;

/** The day on which an instant falls in a zone: `2026-05-01`. */
export const dayAt = (instant: Date, zone: Zone): string => formatInZone(zone).format(instant);

/** Making a format takes longer than using it a hundred times. Swedes write days as files have them. */
const zoneFormats = new Map<Zone, Intl.DateTimeFormat>();
function formatInZone(zone: Zone): Intl.DateTimeFormat {
	const known = zoneFormats.get(zone);
	if (known) return known;
	const made = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
	zoneFormats.set(zone, made);
	return made;
}

/** The zone that can only be meant: `europe/berlin` and `Berlin` are Europe/Berlin. Undefined where none, or more than one, can be. */
export function zoneFrom(written: string): Zone | undefined {
	const text = tidy(written);
	if (/^(utc|gmt|z|etc\/utc|etc\/gmt)$/i.test(text)) return 'UTC';
	const lower = text.toLowerCase();
	const [first, another] = names().filter((name) => [name, cityOf(name)].some((one) => one.toLowerCase() === lower));
	if (first) return another ? undefined : first;
	return nameOf(text);
}

/** The zone whose name, or whose city, is nearest to what was written. */
export function zoneLike(written: string): Zone | undefined {
	const text = tidy(written);
	const cities = new Map(names().map((name) => [cityOf(name), name]));
	return nearest(text, names()) ?? cities.get(nearest(text.split('/').at(-1) ?? '', cities.keys()) ?? '');
}

const tidy = (written: string): string => written.trim().replace(/\s+/g, '_');

/** Whether it is a name that keeps to the clocks of a place, letter by letter: calendars know no other. Abbreviations and offsets say nothing of summer time. */
export const isZone = (text: string): boolean => text === 'UTC' || zonesOfEngine().has(text) || names().includes(text);

/** The name of today of a zone that the engine knows by another, too: `US/Eastern` is America/New_York. */
function nameOf(text: string): Zone | undefined {
	if (!/^[a-z_]+(\/[a-z_-]+){1,2}$/i.test(text) || /^etc\//i.test(text)) return undefined;
	try {
		return nameOfToday(formatInZone(text).resolvedOptions().timeZone);
	} catch {
		return undefined;
	}
}

const cityOf = (zone: Zone): string => zone.split('/').at(-1) ?? zone;

const zonesOfEngine = lazily(() => new Set(Intl.supportedValuesOf('timeZone')));

/** Every zone, by the name of today where the engine has one of before. */
const names = lazily(() => [...zonesOfEngine()].map(nameOfToday));

const nameOfToday = (name: string): Zone => renamed.get(name) ?? name;

const renamed = new Map<string, Zone>(
	Object.entries({
		'Africa/Asmera': 'Africa/Asmara',
		'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
		'America/Catamarca': 'America/Argentina/Catamarca',
		'America/Coral_Harbour': 'America/Atikokan',
		'America/Cordoba': 'America/Argentina/Cordoba',
		'America/Godthab': 'America/Nuuk',
		'America/Indianapolis': 'America/Indiana/Indianapolis',
		'America/Jujuy': 'America/Argentina/Jujuy',
		'America/Louisville': 'America/Kentucky/Louisville',
		'America/Mendoza': 'America/Argentina/Mendoza',
		'Asia/Calcutta': 'Asia/Kolkata',
		'Asia/Katmandu': 'Asia/Kathmandu',
		'Asia/Rangoon': 'Asia/Yangon',
		'Asia/Saigon': 'Asia/Ho_Chi_Minh',
		'Atlantic/Faeroe': 'Atlantic/Faroe',
		'Europe/Kiev': 'Europe/Kyiv',
		'Pacific/Enderbury': 'Pacific/Kanton',
		'Pacific/Ponape': 'Pacific/Pohnpei',
		'Pacific/Truk': 'Pacific/Chuuk',
	}),
);
