import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { answerAddresses, isAddress } from './addresses.ts';

const addresses = ['/', '/people/', '/people/zo%C3%AB/', '/tags/c%2B%2B/', '/a..b/', '/?x=%', '/cards/a.png?v=1#x'];
const others = [
	...['', 'people/', '*', 'http://other.test/', '//', '//other.test/', '///', '/%', '/%zz/', '/people/%E0%A4%A/'],
	...[
		'/%ff/',
		'/%c0%ae%c0%ae/',
		'/..%2f..%2fetc/passwd',
		'/../../etc/passwd',
		'/%2e%2e/%2e%2e/x',
		'/a/..',
		'/a/..%5cx',
	],
	...[
		'/\\other.test/',
		'/%5cother.test/',
		'/%00',
		'/a%00b/',
		'/a%0d%0aX: y',
		'/%09',
		'/a%2fb/',
		`/${'a'.repeat(2_001)}`,
	],
];

test.for(addresses)('%j is an address', (asked) => expect(isAddress(asked)).toBe(true));
test.for(others)('%j is none', (asked) => expect(isAddress(asked)).toBe(false));

test('a server hears of addresses, and answers all else with a page', async () => {
	const heard: string[] = [];
	const server = createServer(({ url = '' }, response) => {
		heard.push(url);
		response.end('here');
	});
	answerAddresses(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const ask = (path: string) =>
		new Promise<[status: number | undefined, body: string]>((resolve) => {
			request({ port, path, host: '127.0.0.1' }, (response) => {
				let body = '';
				response.setEncoding('utf8').on('data', (part: string) => (body += part));
				response.on('end', () => resolve([response.statusCode, body]));
			}).end();
		});
	expect(await ask('/people/')).toEqual([200, 'here']);
	for (const asked of others.filter((one) => one.startsWith('/') && !/[ \\]/.test(one)))
		expect(await ask(asked)).toEqual([400, expect.stringMatching(/^<!doctype html>.*No page can have this address/s)]);
	expect(heard).toEqual(['/people/']);
	server.close();
});
