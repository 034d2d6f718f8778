import { expect, test } from 'vitest';
import { dayAt, isZone, zoneFrom, zoneLike } from './zones.ts';

test.for(['UTC', 'Europe/Berlin', 'America/New_York', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'Europe/Kyiv'])(
	'%s is a zone, and is meant by itself',
	(zone) => {
		expect(isZone(zone)).toBe(true);
		expect(zoneFrom(zone)).toBe(zone);
	},
);

test('every zone of the engine can be written', () => {
	for (const zone of Intl.supportedValuesOf('timeZone')) expect(isZone(zone), zone).toBe(true);
});

test.for([
	['europe/berlin', 'Europe/Berlin'],
	['Berlin', 'Europe/Berlin'],
	['new york', 'America/New_York'],
	['America/New York', 'America/New_York'],
	['asia/kolkata', 'Asia/Kolkata'],
	['Asia/Calcutta', 'Asia/Kolkata'],
	['Europe/Kiev', 'Europe/Kyiv'],
	['gmt', 'UTC'],
	['Z', 'UTC'],
])('%s can only be %s', ([written = '', zone]) => {
	expect(zoneFrom(written)).toBe(zone);
});

test.for(['+02:00', 'UTC+2', 'GMT+1', 'CET', 'EST', 'PST8PDT', 'Etc/GMT+5', 'Europe/Berln', 'summer', 'Europe', ''])(
	'%j is no zone: offsets and abbreviations say nothing of summer time',
	(written) => {
		expect([isZone(written), zoneFrom(written)]).toEqual([false, undefined]);
	},
);

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
