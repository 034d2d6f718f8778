import { tzlib_get_ical_block } from 'timezones-ical-library';
import { expect, test } from 'vitest';
import { dayAt, isZone, zoneFrom, zoneLike } from './zones.ts';

test.for(['UTC', 'Europe/Berlin', 'America/New_York', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'Europe/Kyiv'])(
	'%s is a zone, and is meant by itself',
	(zone) => {
		expect(isZone(zone)).toBe(true);
		expect(zoneFrom(zone)).toBe(zone);
	},
);

test('every zone of the engine can be written, and calendars know its clocks', () => {
	for (const zone of Intl.supportedValuesOf('timeZone')) {
		for (const name of [zone, zoneFrom(zone) ?? '']) {
			expect(isZone(name), name).toBe(true);
			expect(tzlib_get_ical_block(name)[0], name).toMatch(/^BEGIN:VTIMEZONE/);
		}
	}
});

test.for(['Europe/berlin', 'US/Eastern', 'America/Port-Au-Prince', 'Us/Eastern'])(
	'%s is written in another way',
	(name) => {
		expect(isZone(name)).toBe(false);
		expect(isZone(zoneFrom(name) ?? '')).toBe(true);
	},
);

test.for([
	['europe/berlin', 'Europe/Berlin'],
	['Berlin', 'Europe/Berlin'],
	['new york', 'America/New_York'],
	['America/New York', 'America/New_York'],
	['asia/kolkata', 'Asia/Kolkata'],
	['Asia/Calcutta', 'Asia/Kolkata'],
	['Europe/Kiev', 'Europe/Kyiv'],
	['Europe/berlin', 'Europe/Berlin'],
	['America/Port-Au-Prince', 'America/Port-au-Prince'],
	['US/Eastern', 'America/New_York'],
	['us/pacific', 'America/Los_Angeles'],
	['Africa/Asmera', 'Africa/Asmara'],
	['gmt', 'UTC'],
	['Z', 'UTC'],
])('%s can only be %s', ([written = '', zone]) => {
	expect(zoneFrom(written)).toBe(zone);
});

test.for([
	'+02:00',
	'UTC+2',
	'GMT+1',
	'CET',
	'EST',
	'PST8PDT',
	'Etc/GMT+5',
	'Europe/Berln',
	'summer',
	'Europe',
	'constructor',
	'',
])('%j is no zone: offsets and abbreviations say nothing of summer time', (written) => {
	expect([isZone(written), zoneFrom(written)]).toEqual([false, undefined]);
});

test('the nearest is found by its name or its city', () => {
	expect(['Europe/Berln', 'Berlln', 'Auklnd', 'US/Los_Angeles', 'nowhere at all'].map(zoneLike)).toEqual([
		'Europe/Berlin',
		'Europe/Berlin',
		'Pacific/Auckland',
		'America/Los_Angeles',
		undefined,
	]);
});

test('an instant falls on the day of the place', () => {
	const instant = new Date('2026-05-31T20:30:00Z');
	expect(
		['Pacific/Auckland', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => dayAt(instant, zone)),
	).toEqual(['2026-06-01', '2026-05-31', '2026-05-31', '2026-06-01']);
});
