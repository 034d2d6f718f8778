import { expect, test } from 'vitest';
import { addressRead, hostInLetters, hostRead } from './addresses.ts';

test.for([
	['https://www.example.org/', 'example.org'],
	['https://example.org', 'example.org'],
	['https://example.org/a/', 'example.org/a'],
	['https://example.org:8080/?q=%C3%BC#x', 'example.org:8080/?q=ü#x'],
	['https://xn--bcher-kva.example/%C3%BCber/', 'bücher.example/über'],
	['https://bücher.example/über', 'bücher.example/über'],
	['https://xn--wgv71a119e.jp/%E8%8C%B6', '日本語.jp/茶'],
	['https://スーパー.example/', 'スーパー.example'],
	['https://らーめん.jp/', 'らーめん.jp'],
	['https://xn--mgba3a4f16a.ir/', 'ایران.ir'],
	['https://xn--d1acpjx3f.xn--p1ai/', 'яндекс.рф'],
	['https://a.test/%2F%3F%23%25', 'a.test/%2F%3F%23%25'],
	['https://a.test/a%20b%0Ac', 'a.test/a%20b%0Ac'],
	['https://a.test/%E2%80%AEgnp', 'a.test/%E2%80%AEgnp'],
	['https://a.test/%E0%A4%A', 'a.test/%E0%A4%A'],
	['https://a.test/%3Cscript%3E', 'a.test/%3Cscript%3E'],
	['https://a.test/_kit_', 'a.test/_kit_'],
])('%s is read as %s', ([url, read]) => {
	expect(addressRead(url as string)).toBe(read);
});

test('a host that may be taken for another is shown as it is kept', () => {
	for (const letters of [
		'аррӏе.com',
		'gооgle.com',
		'pаypal.com',
		'ехо.com',
		'аda.test',
		'ν.com',
		'maß\u0561.de',
		'aーb.com',
		'ーa.com',
		'中ー.com',
	]) {
		const { hostname } = new URL(`https://${letters}`);
		if (hostname.includes('xn--')) expect(hostInLetters(hostname), letters).toBe(hostname);
	}
	expect(hostRead('https://xn--80ak6aa92e.com')).toBe('xn--80ak6aa92e.com');
	expect(hostInLetters('xn--a.test')).toBe('xn--a.test');
});
