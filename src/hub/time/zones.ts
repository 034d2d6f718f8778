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
	if (renamed[text]) return renamed[text];
	const lower = text.toLowerCase();
	const [first, another] = names().filter((name) => [name, cityOf(name)].some((one) => one.toLowerCase() === lower));
	if (first) return another ? undefined : first;
	return isName(text) ? text.toLowerCase().replace(/(^|[/_-])[a-z]/g, (letter) => letter.toUpperCase()) : undefined;
}

/** The zone whose name, or whose city, is nearest to what was written. */
export function zoneLike(written: string): Zone | undefined {
	const text = tidy(written);
	const cities = new Map(names().map((name) => [cityOf(name), name]));
	return nearest(text, names()) ?? cities.get(nearest(text.split('/').at(-1) ?? '', cities.keys()) ?? '');
}

const tidy = (written: string): string => written.trim().replace(/\s+/g, '_');

/** Whether it is a name that keeps to the clocks of a place. Abbreviations and offsets say nothing of summer time. */
export const isZone = (text: string): boolean => text === 'UTC' || (/^[A-Z][a-z]/.test(text) && isName(text));

function isName(text: string): boolean {
	if (!/^[a-z_]+(\/[a-z_-]+){1,2}$/i.test(text) || /^etc\//i.test(text)) return false;
	try {
		formatInZone(text);
		return true;
	} catch {
		return false;
	}
}

const cityOf = (zone: Zone): string => zone.split('/').at(-1) ?? zone;

/** Every zone, by the name of today where the engine has one of before. */
const names = (): string[] => Intl.supportedValuesOf('timeZone').map((name) => renamed[name] ?? name);

const renamed: Record<string, Zone> = {
	'Asia/Calcutta': 'Asia/Kolkata',
	'Asia/Katmandu': 'Asia/Kathmandu',
	'Asia/Rangoon': 'Asia/Yangon',
	'Asia/Saigon': 'Asia/Ho_Chi_Minh',
	'Europe/Kiev': 'Europe/Kyiv',
	'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
	'America/Godthab': 'America/Nuuk',
	'Atlantic/Faeroe': 'Atlantic/Faroe',
	'Pacific/Truk': 'Pacific/Chuuk',
	'Pacific/Ponape': 'Pacific/Pohnpei',
};
