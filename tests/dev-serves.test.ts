import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { todayOf } from '../src/desk/files/content.ts';
import { typeOf } from '../src/dev/types.ts';
import { load } from '../src/hub/content/load.ts';
import { publicHub } from '../src/hub/public.ts';
import { allFiles } from '../src/publish/files.ts';
import { siteOf } from '../src/vocabulary/paths.ts';
import { root } from './build.ts';
import { type Dev, latinHub, startDev } from './dev.ts';

const name = randomUUID();
const word = randomUUID();
/** A file of each kind that stays on the machine, by its path in the project, and words of it. */
const files = new Map<string, string>();
const made = [`private/${name}.csv`, `node_modules/.astro/${name}.json`, `.env.${name}`];

let dev: Dev;
let site: URL;

beforeAll(async () => {
	for (const file of made) {
		await mkdir(path.dirname(path.join(root, file)), { recursive: true });
		await writeFile(path.join(root, file), `${word}\n`);
		files.set(file, word);
	}
	dev = await startDev(await latinHub());
	site = new URL(dev.address());
	for (const file of ['content/people/keoni-mahoe.md', 'package.json', path.relative(root, `${dev.content}/hub.md`)])
		files.set(file, (await readFile(path.join(root, file), 'utf8')).slice(4, 40));
});
afterAll(async () => {
	dev.stop();
	for (const file of made) await rm(path.join(root, file));
});

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
}

/** Asks for exactly these letters, from the first after the port: other clients would tidy them up. */
const ask = (letters: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
	new Promise((resolve, reject) => {
		request({ host: site.hostname, port: site.port, path: letters, headers, method }, (response) => {
			let body = '';
			response
				.setEncoding('utf8')
				.on('data', (part: string) => (body += part))
				.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
		})
			.on('error', reject)
			.end();
	});

/** Places from which a server may be asked for a file. */
const places = (file: string): string[] => [
	`/${file}`,
	`//${file}`,
	`/./${file}`,
	`/@fs${path.join(root, file)}`,
	`/@fs/${path.join(root, file)}`,
	`/@fs${root}/src/../${file}`,
	`/@id/${path.join(root, file)}`,
	`/@id/__x00__${path.join(root, file)}`,
	`/src/../${file}`,
	`/src/%2e%2e/${file}`,
	`/src/..%2f${file}`,
	`/src/..\\${file}`,
	`/src/..%5c${file}`,
	`/public/../${file}`,
	`/node_modules/../${file}`,
	`/node_modules/.vite/deps/../../../${file}`,
	`/${file.replaceAll('/', '%2F')}`,
	`/${file.replaceAll('/', '%252F')}`,
	`/${file.replace('.', '%2E')}`,
	`/${file.toUpperCase()}`,
	`/${file}.`,
	`/${file}/`,
	`/${file}%00`,
	`/${file}%20`,
	`/${file}::$DATA`,
	`/_image?href=${encodeURIComponent(`/@fs${path.join(root, file)}`)}&w=9&h=9&f=svg`,
	`/_image?href=/${file}&f=svg`,
];
/** What may follow it, so that a server hands it out in another form. */
const endings = [
	'',
	'?raw',
	'?url',
	'?import',
	'?import&raw',
	'?raw??',
	'?inline',
	'?url&inline',
	'?.svg?.wasm?init',
	'#?raw',
];
const spellings = (file: string): string[] => {
	const [first = '', , , aside = '', ...others] = places(file);
	const whole = [first, aside].flatMap((place) => endings.map((ending) => place + ending));
	return [...whole, ...others, ...others.map((place) => `${place}?import&raw`)];
};

test(`pages, their styles, pictures and scripts (${howMuch}) are served`, async () => {
	const { body, status } = await ask(`${site.pathname}/`);
	expect(status).toBe(200);
	const parts = [...body.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, address = '']) => address);
	expect(parts.length).toBeGreaterThan(20);
	for (const part of someOf([...new Set(parts)], 8))
		expect((await ask(part.replaceAll('&amp;', '&'))).status, part).toBe(200);
	for (const address of ['/src/root.ts?raw', `/@fs${root}/src/root.ts?raw`])
		expect((await ask(address)).body).toContain('export const root');
});

test('each file of the site is served as it is published, of its type', async () => {
	const loaded = await load({ path: dev.content, shown: 'content' });
	const files = allFiles(publicHub(loaded, todayOf(loaded)), siteOf(loaded.hub?.data.url));
	expect(files.map((file) => path.extname(file.path))).toContain('.html');
	for (const file of files) {
		const { status, headers, body } = await ask(site.pathname + encodeURI(file.path));
		expect([status, headers['content-type']], file.path).toEqual([200, typeOf(file.path)]);
		if (file.path.startsWith('/email/')) expect(body, file.path).toBe(file.write());
	}
});

test('while writing, browsers get nothing of what is private, however it is spelt', async () => {
	for (const [file, words] of files)
		for (const spelling of spellings(file).flatMap((one) => [one, site.pathname + one])) {
			const { body } = await ask(spelling);
			const decoded = body.replace(/base64,([\w+/=]+)/g, (_, bytes: string) => Buffer.from(bytes, 'base64').toString());
			expect(decoded.includes(words), `${spelling} gives ${file}`).toBe(false);
		}
});

test.for(['http://localhost:9999', 'http://127.0.0.1:3000', 'http://[::1]:80', 'https://evil.test', 'null'])(
	'no page of %s may read what is served',
	async (origin) => {
		for (const address of [`${site.pathname}/`, `${site.pathname}/people.json`, '/src/root.ts', '/@vite/client'])
			for (const method of ['GET', 'OPTIONS']) {
				const { headers } = await ask(address, { origin, 'access-control-request-method': 'GET' }, method);
				expect(headers['access-control-allow-origin'], `${method} ${address}`).toBeUndefined();
			}
	},
);

test('only this machine is answered, by its own name', async () => {
	expect((await ask(`${site.pathname}/`, { host: 'evil.test' })).status).toBe(403);
	const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
	for (const { address } of others.filter(({ internal, family }) => !internal && family === 'IPv4'))
		await expect(fetch(`http://${address}:${site.port}/`), address).rejects.toThrow();
});
