import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { contentOf, hubWith, page, someone } from '../src/content.fixture.ts';
import { counters } from '../src/vocabulary/counters.ts';
import { theBrowser } from './browser.ts';
import { checkHub, pagesIn } from './build.ts';
import { serve } from './serve.ts';

/** A counter: its script says what it reads of its own element, and tries to speak to somebody else, too. */
const script = `
const { dataset } = document.currentScript;
navigator.sendBeacon(new URL('/hit', document.currentScript.src), JSON.stringify(dataset));
fetch('http://localhost:1/elsewhere').catch(() => {});
`;
const hits: Record<string, string>[] = [];
let server: Server;
let at: string;
let browser: Browser;
beforeAll(async () => {
	server = createServer(async (request, response) => {
		let body = '';
		for await (const part of request) body += part;
		if (request.method === 'POST') hits.push(JSON.parse(body) as Record<string, string>);
		response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	browser = await theBrowser();
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});
beforeEach(() => {
	hits.length = 0;
});

/** What each script has to know of a site that is called `kim-1` there. */
const known: Record<(typeof counters)[number]['id'], () => Record<string, string>> = {
	goatcounter: () => ({ goatcounter: `${at}/count` }),
	plausible: () => ({ domain: 'kim-1' }),
	umami: () => ({ websiteId: 'kim-1', hostUrl: at, domains: 'hub.test' }),
};

test.for(someOf(counters, 3))(
	`$label (${howMuch} of three) counts a visit, is named at the foot, and nobody else is spoken to`,
	async ({ id, label }) => {
		const { path: content } = await contentOf({
			'hub.md': hubWith(`formats: [wide]\ncounting: {by: ${id}, at: "${at}/", site: kim-1}`),
			'people/ada.md': someone('Ada', 'lists: [near]'),
			'lists/near.md': page('title: Near'),
		});
		const site = await serve(await pagesIn(content), '/laurels');
		const visitor = await browser.newPage();
		const refused: string[] = [];
		visitor.on(
			'console',
			(message) => void (/Content Security Policy/.test(message.text()) && refused.push(message.text())),
		);
		await visitor.goto(`${site.origin}/laurels/people/ada/`);
		await expect.poll(() => hits).toEqual([known[id]()]);
		await expect.poll(() => refused.join()).toContain('localhost:1/elsewhere');
		expect(refused.filter((message) => !message.includes('elsewhere'))).toEqual([]);
		expect(await visitor.locator('footer').textContent()).toContain(`Visits are counted with ${label}`);
		await visitor.goto(`${site.origin}/laurels/lists/near/wall/`);
		await visitor.waitForLoadState('networkidle');
		expect(hits).toHaveLength(1);
		await Promise.all([visitor.close(), site.close()]);
	},
);

test('a counter that gives names asks for the name', async () => {
	const { path: content } = await contentOf({
		'hub.md': hubWith('counting:\n  by: umami\n  at: https://cloud.umami.is'),
		'people/ada.md': someone('Ada'),
	});
	const { code, stderr } = await checkHub(content);
	expect(code).toBe(1);
	expect(stderr).toMatch(/hub\.md:[78] - counting\.site is missing\. Add a line like “site: /);
});
