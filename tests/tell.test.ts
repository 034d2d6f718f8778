import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { platform } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentOf, hubWith, page, someone } from '../src/content.fixture.ts';
import { published, root, run } from './build.ts';
import { serve } from './serve.ts';

/** A WebSub hub: what it was told, and how it answers. */
const pings: string[] = [];
let answer = 202;
let server: Server;
let websub: string;

let content: string;
let [before, after, now] = ['', '', ''];
/** What of the site was asked for. */
const asked = new Set<string>();
let site: Awaited<ReturnType<typeof serve>>;
let environment: Record<string, string>;

beforeAll(async () => {
	server = createServer(async (request, response) => {
		let body = '';
		for await (const part of request) body += part;
		const fields = new URLSearchParams(body);
		pings.push(`${request.method} ${fields.get('hub.mode')} ${fields.get('hub.url')}`);
		response.writeHead(answer).end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	websub = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hub`;
	({ path: content } = await contentOf({
		'hub.md': hubWith(`websub: ${websub}\nformats: [wide]`),
		'people/ada.md': someone('Ada', 'tags: [tea]'),
		'people/bo.md': someone('Bo', 'tags: [maps]'),
		'recognitions/2026-05-01-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea'),
		'recognitions/2026-05-02-maps.md': page('kind: thanks\npeople: [bo]\nreason: for maps'),
	}));
	// The address of the server is known before the site that it serves.
	site = await serve('', '/laurels', (found, address) => {
		asked.add(address);
		const file = path.join(now, address.replace(/^\/laurels/, ''));
		try {
			return { ...found, status: 200, bytes: readFileSync(file) };
		} catch {
			return found;
		}
	});
	environment = { LAURELS_CONTENT: content, SITE: site.origin, BASE: '/laurels' };
	before = await published({ content, env: environment });
	await writeFile(
		path.join(content, 'recognitions/2026-04-20-late.md'),
		page('kind: thanks\npeople: [ada]\nreason: for what I had forgotten to write down'),
	);
	after = await published({ content, env: environment });
});
afterAll(async () => {
	server.close();
	await site.close();
});
beforeEach(() => {
	pings.length = 0;
	asked.clear();
	answer = 202;
});

const feedsOf = (...folders: string[]) =>
	folders.flatMap((folder) =>
		(folder ? ['rss.xml'] : ['rss.xml', 'atom.xml', 'feed.json']).map(
			(file) => `${site.origin}/laurels/${folder}${file}`,
		),
	);
const changed = () => feedsOf('', 'tags/tea/', 'people/ada/');

test('before a site is published, feeds that will change are listed, and no others', async () => {
	now = before;
	const { code, stdout } = await run('tell', ['--list'], environment);
	expect([code, stdout.trim().split('\n')]).toEqual([0, changed().map((feed) => `${websub} ${feed}`)]);
	expect(pings).toEqual([]);
});

test('a site that is published as it is has nothing to list', async () => {
	now = after;
	expect(await run('tell', ['--list'], environment)).toMatchObject({ code: 0, stdout: '' });
});

test('where there was no site, the feeds of the whole hub are new', async () => {
	now = '/nowhere';
	const { stdout } = await run('tell', ['--list'], environment);
	expect(stdout.trim().split('\n')).toEqual(feedsOf('').map((feed) => `${websub} ${feed}`));
});

test('the hub is told once the new site is there, and not before', async () => {
	now = before;
	const telling = run('tell', [], environment);
	await expect.poll(() => [...asked]).toEqual(expect.arrayContaining(['/laurels/feed.json', '/laurels/laurels.json']));
	expect(pings).toEqual([]);
	now = after;
	const { code, stdout } = await telling;
	expect([code, stdout]).toEqual([0, `Told ${websub} of 5 feeds with something new.\n`]);
	expect(pings).toEqual(changed().map((feed) => `POST publish ${feed}`));
});

test('a site that is there already has as news what is of the last days', async () => {
	now = after;
	const late = { ...environment, LAURELS_NOW: '2026-05-08' };
	expect(await run('tell', [], late)).toMatchObject({ code: 0 });
	expect(pings).toEqual(feedsOf('', 'tags/maps/', 'people/bo/').map((feed) => `POST publish ${feed}`));
	expect(await run('tell', [], environment)).toMatchObject({ code: 0, stdout: 'No feed has anything new.\n' });
});

test('a hub that takes nothing is told with its answer', async () => {
	now = after;
	answer = 503;
	const { code, stderr } = await run('tell', [], { ...environment, LAURELS_NOW: '2026-05-08' });
	expect(code).toBe(1);
	expect(stderr).toMatch(/did not take what changed:\n.*rss\.xml: it answers 503/);
});

test('without a hub it is said what to write', async () => {
	const { path: bare } = await contentOf({ 'people/ada.md': someone('Ada') });
	const { code, stderr } = await run('tell', [], { LAURELS_CONTENT: bare });
	expect(code).toBe(1);
	expect(stderr).toContain('names no WebSub hub. Add a line like “websub: https://');
	expect(await run('tell', ['--list'], { LAURELS_CONTENT: bare })).toMatchObject({ code: 0, stdout: '' });
});

interface Workflow {
	jobs: Record<string, { steps: { run?: string }[] }>;
}

test.skipIf(platform() === 'win32')(
	'the workflow tells the hub of each feed; a hub out of order stops nothing',
	async () => {
		const { jobs } = parse(readFileSync(path.join(root, '.github/workflows/publish.yml'), 'utf8')) as Workflow;
		const script = jobs['tell']?.steps.map(({ run = '' }) => run).join('\n') ?? '';
		const feeds = ['https://a.test/rss.xml?a=1&b=2', 'https://a.test/feed.json'];
		const tell = (NEWS: string) =>
			promisify(execFile)('bash', ['-e', '-c', script], { env: { PATH: process.env['PATH'] ?? '', NEWS } });
		await tell(feeds.map((feed) => `${websub} ${feed}`).join('\n'));
		expect(pings).toEqual(feeds.map((feed) => `POST publish ${feed}`));
		answer = 500;
		const { stdout } = await tell(`${websub} ${feeds[1]}`);
		expect(stdout).toBe(`::warning::${websub} did not take ${feeds[1]}\n`);
	},
);
