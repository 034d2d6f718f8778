import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { someFolder } from '../../../content.fixture.ts';
import { isPublic } from './public-address.ts';
import { readLinks, writeLinks } from './tried-links.ts';
import { isUnanswered, tryLinks } from './try-links.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const status =
	(code: number, headers: Record<string, string> = {}): Answer =>
	(_, response) =>
		void response.writeHead(code, headers).end();

/** What stands at each path; requests are noted. */
const site: Record<string, Answer> = {
	'/good': status(200),
	'/moved': status(301, { location: '/good' }),
	'/circle': status(302, { location: '/circle' }),
	'/home': status(302, { location: 'http://192.168.1.1/reboot' }),
	'/app': status(302, { location: 'itms://app' }),
	'/gone': status(404),
	'/away': status(410),
	'/no-head': (request, response) => void response.writeHead(request.method === 'HEAD' ? 404 : 200).end(),
	'/login': status(403),
	'/crowded': status(429),
	'/linkedin': status(999),
	'/broken': status(503),
	'/slow': () => {},
	'/endless': (_, response) => void response.writeHead(200).write('x'.repeat(100_000)),
	'/cut': (_, response) => void response.destroy(),
	'/flaky': (_, response) =>
		void response.writeHead(requests.filter(({ path }) => path === '/flaky').length > 2 ? 200 : 500).end(),
};
const requests: { path: string; method: string; at: number }[] = [];
let busy = 0;
let mostBusy = 0;

const server = createServer((request, response) => {
	requests.push({ path: request.url ?? '', method: request.method ?? '', at: performance.now() });
	mostBusy = Math.max(mostBusy, ++busy);
	response.on('close', () => busy--);
	setTimeout(() => site[request.url ?? '']?.(request, response), 5);
});
let origin: string;
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});
beforeEach(() => {
	requests.length = 0;
	mostBusy = 0;
});

const mayTry = (url: URL): boolean => url.origin === origin || url.hostname === '127.0.0.1';
const pace = { patience: 1500, rest: 20, hosts: 4, mayTry };
const tried = async (...paths: string[]) => {
	const urls = paths.map((one) => (one.startsWith('http') ? one : origin + one));
	return [...(await tryLinks(urls, pace)).values()];
};

test('what never answers is given up', async () => {
	const results = await tryLinks([`${origin}/slow`], { ...pace, patience: 200 });
	expect([...results.values()]).toMatchObject([
		{ kind: 'fails', because: expect.stringMatching(/within 0\.2 seconds/) },
	]);
});

test.for<[path: string, kind: string, because?: RegExp]>([
	['/good', 'works'],
	['/moved', 'works'],
	['/app', 'works'],
	['/no-head', 'works'],
	['/endless', 'works'],
	['/flaky', 'works'],
	['/gone', 'gone', /not there \(404\)/],
	['/away', 'gone', /not there \(410\)/],
	['/login', 'blocked'],
	['/crowded', 'blocked'],
	['/linkedin', 'blocked'],
	['/broken', 'fails', /out of order \(503\)/],
	['/circle', 'blocked'],
	['/home', 'fails', /only your own network/],
	['/cut', 'fails', /./],
	['http://127.0.0.1:1/', 'fails', /refuses|bad port/],
	['http://192.168.1.1/', 'fails', /only your own network/],
])('%s %s', async ([address, kind, because = /^$/]) => {
	const [result] = await tried(address);
	expect(result?.kind).toBe(kind);
	if (result?.kind === 'gone' || result?.kind === 'fails') expect(result.because).toMatch(because);
});

test('what fails is tried twice, what works or lets no program in is not', async () => {
	await tried('/broken', '/good', '/login', '/gone');
	const count = (one: string) => requests.filter(({ path }) => path === one).map(({ method }) => method);
	expect(count('/broken')).toEqual(['HEAD', 'GET', 'HEAD', 'GET']);
	expect(count('/gone')).toEqual(['HEAD', 'GET', 'HEAD', 'GET']);
	expect(count('/login')).toEqual(['HEAD', 'GET']);
	expect(count('/good')).toEqual(['HEAD']);
});

test('a host that asks for quiet, or is never there, is not asked for the rest', async () => {
	const asked = (of: string) => requests.filter(({ path }) => path.startsWith(of)).length;
	for (let at = 0; at < 6; at++) Object.assign(site, { [`/429?${at}`]: status(429), [`/503?${at}`]: status(503) });
	const all = (of: string) => Array.from({ length: 6 }, (_, at) => `${of}?${at}`);
	expect((await tried(...all('/429'))).map(({ kind }) => kind)).toEqual(Array(6).fill('blocked'));
	expect(asked('/429')).toBe(2);
	expect((await tried(...all('/503'))).map(({ kind }) => kind)).toEqual(Array(6).fill('fails'));
	expect(asked('/503')).toBe(3 * 4);
});

test('a host is asked for one thing at a time, with rests, and for each address once', async () => {
	const all = Array.from({ length: 8 }, (_, at) => `/good?${at % 4}`);
	for (const one of all) site[one] = status(200);
	expect(await tried(...all)).toHaveLength(4);
	expect(mostBusy).toBe(1);
	const times = requests.map(({ at }) => at);
	expect(times).toHaveLength(4);
	expect(Math.min(...times.slice(1).map((at, index) => at - (times[index] ?? 0)))).toBeGreaterThanOrEqual(19);
});

test.for([
	['https://ada.test/', true],
	['https://1.1.1.1/', true],
	['http://[2606:4700::1]/', true],
	['http://localhost:3000/', false],
	['http://127.0.0.1/', false],
	['http://2130706433/', false],
	['http://10.1.2.3/', false],
	['http://172.20.0.1/', false],
	['http://169.254.169.254/latest', false],
	['http://[::1]/', false],
	['http://[fd00::1]/', false],
	['http://[::ffff:10.0.0.1]/', false],
	['http://router/', false],
	['http://nas.local/', false],
	['http://nas.local./', false],
	['http://127.0.0.1./', false],
	['http://100.64.1.1/', false],
	['http://[fec0::1]/', false],
	['http://[64:ff9b::a00:1]/', false],
	['http://[2002:a00:1::]/', false],
	['http://own.test/', false],
] as const)('%s may be tried: %s', async ([url, expected]) => {
	const leadsTo = (name: string) => Promise.resolve(name === 'own.test' ? ['192.168.1.1'] : []);
	expect(await isPublic(new URL(url), leadsTo)).toBe(expected);
});

test('without a connection soon nobody else is asked', async () => {
	const urls = Array.from({ length: 60 }, (_, at) => `http://127.0.0.1:${2 + at}/`);
	const asked = new Set<string>();
	const count = ({ host }: URL) => asked.add(host).size > 0;
	const tried = await tryLinks(urls, { ...pace, mayTry: count });
	expect([...tried.values()].every(isUnanswered)).toBe(true);
	expect(asked.size).toBeLessThan(20);
	asked.clear();
	expect((await tryLinks([`${origin}/good`, ...urls.slice(0, 14)], { ...pace, mayTry: count })).size).toBe(15);
	expect(asked.size).toBe(15);
});

describe('what is remembered of links', () => {
	const links = [
		{ url: 'https://a.test/?q="x",y', worked: '2026-05-01', failed: undefined },
		{ url: 'https://b.test/', worked: undefined, failed: '2026-05-02' },
	];

	test('comes back as it was, and is a table that people can read', async () => {
		const folder = { path: path.join(await someFolder(), 'new'), shown: 'private' };
		expect(await readLinks(folder)).toEqual([]);
		await writeLinks(folder, links);
		await writeLinks(folder, links);
		expect(await readLinks(folder)).toEqual(links);
		expect(await readFile(path.join(folder.path, 'links.csv'), 'utf8')).toBe(
			'url,worked,failed\n"https://a.test/?q=""x"",y",2026-05-01,\nhttps://b.test/,,2026-05-02\n',
		);
	});

	test('is forgotten where somebody spoiled it, and never taken from a file of theirs', async () => {
		const folder = { path: await someFolder(), shown: 'private' };
		const file = path.join(folder.path, 'links.csv');
		await writeFile(file, '\ufeffurl,worked,failed\r\nhttps://a.test/,last week,\r\nno address,2026-05-01,\r\n\r\n');
		expect(await readLinks(folder)).toEqual([{ url: 'https://a.test/', worked: undefined, failed: undefined }]);
		await writeFile(file, 'My links\nhttps://a.test/\n');
		await expect(readLinks(folder)).rejects.toThrow('private/links.csv does not begin with the line url,worked,failed');
	});
});
