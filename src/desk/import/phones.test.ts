import { expect, test } from 'vitest';
import { dials, holdsPhone } from './phones.ts';

test.for([
	'+49 170 1234567',
	'+49 (0)170 / 123 45 67',
	'(030) - 123 45 67',
	'0170/1234567',
	'01 23 45 67 89',
	'555.123.4567',
	'(555) 123-4567',
	'555-1234 ext 5, or 5551234',
	'612 345 678',
	'Call me: 0049 170 12 34 567!',
	'tel:+1-202-555-0143',
	'+33\u00a06\u202f12\u00a034\u00a056\u00a078',
	'＋４９ １７０ １２３４５６７',
	'٠١٠٠ ١٢٣ ٤٥٦٧',
	'+49 2019 2020',
	'020 7946 0958',
	'138 0013 8000',
	'08 12 20 19 20',
])('“%s” holds a phone number', (text) => {
	expect(holdsPhone(text)).toBe(true);
});

test.for([
	'',
	'2019-2024',
	'2019 – 2024',
	'since 2026-05-01',
	'2026-05-01 18:00',
	'01.05.2026',
	'1/5/2026 - 3/5/2026',
	'20260501',
	'2019, 2020, 2021',
	'2019/20 2020/21',
	'€1250000',
	'1.250.000 €',
	'$ 1 250 000',
	'1 250 000 USD',
	'1,250,000 readers',
	'2 000 000 readers',
	'for 24/7 help',
	'12345 Berlin',
	'52.5200, 13.4050',
	'Boeing 737-800',
])('“%s” holds none', (text) => {
	expect(holdsPhone(text)).toBe(false);
});

test.for([
	'https://wa.me/491701234567',
	'https://api.whatsapp.com/send?phone=491701234567',
	'https://signal.me/#p/+491701234567',
	'https://a.test/call?tel=%2B49%20170%201234567',
	'https://a.test/?phone=0170-1234567',
	'https://170.123.17.215',
])('%s dials', (address) => expect(dials(address)).toBe(true));

test.for([
	'https://orcid.org/0000-0002-1825-0097',
	'https://x.com/ada/status/1790000000000000000',
	'https://www.linkedin.com/in/ada-12345678',
	'https://a.test/2026/05/01/talk',
	'https://xing.test/hotel/1234567',
])('%s names a page', (address) => expect(dials(address)).toBe(false));
