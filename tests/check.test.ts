import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { contentOf, hubWith, page, someFolder, someone } from '../src/content.fixture.ts';
import { checkHub, type Ran, root } from './build.ts';
import { type Host, hostsIn } from './hosts.ts';

/** The web, as far as this test knows it: a proxy, behind which every host is this server. */
let web: Server;
/** Runs commands that ask the web of a proxy, of which Node wants to know as it starts. */
const behind = (proxy: string) => hostsIn(root, { NODE_USE_ENV_PROXY: '1', http_proxy: proxy, no_proxy: '' });
let run: Host;
const pages: Record<string, number> = { 'good.test': 200, 'gone.test': 404, 'linked.test': 999 };
beforeAll(async () => {
	web = createServer((request, response) => void response.writeHead(pages[request.headers.host ?? ''] ?? 500).end());
	web.on('connect', (_, client) => {
		const upstream = connect((web.address() as AddressInfo).port, '127.0.0.1', () => {
			client.write('HTTP/1.1 200 Connected\r\n\r\n');
			upstream.pipe(client).pipe(upstream);
		});
		for (const socket of [upstream, client]) socket.on('error', () => {});
	});
	await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
	run = behind(`http://127.0.0.1:${(web.address() as AddressInfo).port}`);
});
afterAll(() => {
	web.closeAllConnections();
	web.close();
});

let environment: Record<string, string>;
let folder: string;
beforeEach(async () => {
	const content = await contentOf({
		'hub.md': hubWith('timezone: UTC'),
		'people/ada.md': someone(
			'Ada',
			'url: http://good.test\nfeed: http://gone.test/feed',
			'See http://linked.test/in/ada',
		),
		'people/bea.md': someone('Bea', 'url: http://gone.test/feed\nsince: 2020'),
		'recognitions/2026-11-01-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea'),
	});
	folder = await someFolder();
	environment = { LAURELS_CONTENT: content.path, LAURELS_PRIVATE: folder, LAURELS_CACHE: folder };
});

const check = (...words: string[]): Promise<Ran> => run('check', words, environment);
const remembered = (): Promise<string> => readFile(path.join(folder, 'links.csv'), 'utf8');

test('dead links are told where they stand, and stop nothing', async () => {
	const { code, stdout, stderr } = await check('--links');
	expect(code).toBe(0);
	expect(stderr).toMatch(
		/advice .*people\/ada\.md:5 - feed - http:\/\/gone\.test\/feed can't be reached: its site says that it is not there \(404\)\. Write its new address, or take it out\./,
	);
	expect(stderr).toMatch(/advice .*people\/bea\.md:4 - url - http:\/\/gone\.test\/feed/);
	expect(stderr.match(/can't be reached/g)).toHaveLength(2);
	expect(stdout).toMatch(/^1 of 3 links work; 1 let no program in, so look yourself\.\nNo mistakes/);
	expect(await remembered()).toBe(
		'url,worked,failed\nhttp://good.test/,2026-11-22,\nhttp://gone.test/feed,,2026-11-22\nhttp://linked.test/in/ada,,\n',
	);
});

test('what worked yesterday may have a bad day', async () => {
	await writeFile(path.join(folder, 'links.csv'), 'url,worked,failed\nhttp://good.test/,2026-11-21,\n');
	pages['good.test'] = 503;
	const { stdout, stderr } = await check('--links');
	pages['good.test'] = 200;
	expect(stderr).not.toContain('good.test');
	expect(stdout).toContain(
		'http://good.test/ could not be reached now. It worked on 2026-11-21: look again in some days.\n',
	);
	expect(await remembered()).toContain('http://good.test/,2026-11-21,2026-11-22\n');
});

test('a machine that is offline blames nobody, and remembers what it knew', async () => {
	const before = 'url,worked,failed\nhttp://good.test/,2026-11-21,\n';
	await writeFile(path.join(folder, 'links.csv'), before);
	const run = behind('http://127.0.0.1:9');
	const { code, stdout, stderr } = await run('check', ['--links'], environment);
	expect([code, stdout.split('\n')[0]]).toEqual([0, 'No link could be reached: this machine seems to be offline.']);
	expect(stderr).not.toContain("can't be reached");
	expect(await remembered()).toBe(before);
	const { path: one } = await contentOf({ 'people/ada.md': someone('Ada', 'url: http://good.test') });
	expect((await run('check', ['--links'], { ...environment, LAURELS_CONTENT: one })).stdout).toMatch(
		/^http:\/\/good\.test\/ could not be reached: it is gone, or this machine is offline\.\n/,
	);
});

test('without --links nobody is asked, and advice is told in short', async () => {
	const { code, stdout, stderr } = await check();
	expect(code).toBe(0);
	expect(stderr).toMatch(
		/^advice .*people\/bea\.md:1 - Bea has no dated laurel yet\. .*\nadvice .*people\/bea\.md:1 - the newest that is said of Bea is of 2020-01-01\./,
	);
	expect(stdout).toMatch(/^No mistakes in 2 people/);
	await expect(remembered()).rejects.toThrow();
});

test('of many doubts and much advice of one kind the first are told, with how many; --all and machines get all of it', async () => {
	const { path: content } = await contentOf({
		'hub.md': hubWith('timezone: UTC'),
		...Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`people/p${at}.md`, someone('Kim Lee')])),
	});
	const { stderr } = await checkHub(content);
	expect(stderr).toMatch(
		/^doubt 13 people may be here twice:\n( {2}\S+people\/p\d+\.md:2 - name - Kim Lee may be in \S+, too: .*\n){3} {2}and 10 more: npm run check -- --all\n/,
	);
	expect(stderr).toMatch(
		/\nadvice 14 people have no dated laurel yet:\n( {2}.*\n){3} {2}and 11 more: npm run check -- --all\n/,
	);
	const each = (await checkHub(content, ['--all'])).stderr;
	expect(each.match(/^doubt .*may be in/gm)).toHaveLength(13);
	expect(each.match(/^advice .*no dated laurel yet/gm)).toHaveLength(14);
	const all = JSON.parse((await checkHub(content, ['--json'])).stdout) as { severity: string }[];
	expect(all.filter(({ severity }) => severity === 'advice')).toHaveLength(14);
});

test('mistakes come first, and every one of them', async () => {
	const { path: content } = await contentOf({
		...Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`people/a${at}.md`, someone('Kim Lee')])),
		...Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`people/z${at}.md`, someone('Zed', 'sinse: 2020')])),
	});
	const { code, stderr } = await checkHub(content);
	expect(code).toBe(1);
	expect(stderr).toMatch(/^(mistake .*people\/z\d\.md:4 .*\n){8}doubt 7 people may be here twice:\n/);
	expect(stderr).toMatch(
		/\n8 mistakes and 7 doubts\.\nIn more words: docs\/troubleshooting\.md#fields and #who-is-named\n$/,
	);
});

test('machines are told all that people are told', async () => {
	const { path: content } = await contentOf({
		'people/ada.md': someone('Ada', 'url: http://good.test'),
		'recognitions/2027-05-01-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea'),
	});
	const own = { ...environment, LAURELS_CONTENT: content };
	const { stdout } = await run('check', ['--links'], own);
	const notes = JSON.parse((await run('check', ['--links', '--json'], own)).stdout).flatMap(
		({ severity, wrong }: Record<string, string>) => (severity === 'note' ? wrong : []),
	);
	expect(stdout.split('\n').slice(0, -2)).toEqual(notes);
	expect(notes).toEqual([
		expect.stringContaining('1 of 1 link works'),
		expect.stringContaining('1 laurel waits until'),
	]);
});

test('what is called oddly neither steers a terminal nor speaks to GitHub', async () => {
	const { path: content } = await contentOf({
		'people/a\n::error::b.md': someone('Ada'),
		'people/\u001b[31mred.md': someone('Bo', 'lang: "\\e[31m\\n::stop-commands::x"'),
		'people/c.md': someone('Cy', 'consent: "x\\r\\n::error file=a::b"'),
		'people/d%0A,e:f.md': someone('Di'),
	});
	for (const environment of [{}, { GITHUB_ACTIONS: 'true' }]) {
		const { stderr } = await checkHub(content, [], environment);
		expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
		expect(stderr).not.toMatch(/^::(?!(error|warning|notice) file=\S.*,line=\d+::)/m);
		expect(stderr.match(/^(mistake|::error) .*/gm)).toHaveLength(5);
	}
	expect((await checkHub(content, [], { GITHUB_ACTIONS: 'true' })).stderr).toMatch(
		/file=[^:,]*d%250A%2Ce%3Af\.md,line=1::/,
	);
});

test('mistakes stand in the order of files and lines, however many are of one kind', async () => {
	const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
	const { path: content } = await contentOf(
		Object.fromEntries(letters.map((id) => [`people/${id}.md`, someone(id, 'headlin: a\nsince: soon')])),
	);
	const { stderr } = await checkHub(content);
	const places = [...stderr.matchAll(/^mistake \S+\/(\w)\.md:(\d)/gm)].map(([, file, line]) => `${file}${line}`);
	expect(places).toEqual(letters.flatMap((id) => [`${id}4`, `${id}5`]));
});

test('the summary of a run on GitHub leads from each mistake to where its file is edited', async () => {
	const { path: content } = await contentOf({ 'people/Ada [x] é.md': someone('Ada', 'consent: "*maybe not*"') });
	const summary = path.join(await someFolder(), 'summary.md');
	await checkHub(content, [], {
		...{ GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary, GITHUB_SERVER_URL: 'https://github.test' },
		...{ GITHUB_REPOSITORY: 'kim/laurels', GITHUB_REF_NAME: 'main' },
	});
	const [heading, , file, name, consent] = (await readFile(summary, 'utf8')).split('\n');
	expect(heading).toBe('## What to mend');
	expect(file).toMatch(
		/^- \[\S+\/people\/Ada \\\[x\\\] é\.md\]\(https:\/\/github\.test\/kim\/laurels\/edit\/main\/\S+\/people\/Ada%20%5Bx%5D%20%C3%A9\.md\)$/,
	);
	expect(name).toMatch(/^ {2}- mistake in line 1: .*“ada-x-é\\?\.md”/);
	expect(consent).toBe(
		"  - mistake in line 4: consent - “\\*maybe not\\*” can't be chosen here. Write one of: given, declined. [?](https://github.test/kim/laurels/blob/main/docs/troubleshooting.md#fields)",
	);
});
