import { existsSync, statfsSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Where Chrome usually is, where it does not come from npm. */
const places = [
	'/usr/bin/chromium',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Whether the browser comes from npm, and is one that never has a screen. */
const isFromNpm = platform() === 'linux' && arch() === 'x64';

/** Whether memory that processes share is large here: where it is small, as in containers, Chrome shares files of a disk. */
function hasSharedMemory(): boolean {
	const place = '/dev/shm';
	if (platform() !== 'linux' || !existsSync(place)) return false;
	const { bavail, bsize } = statfsSync(place);
	return bavail * bsize > 1_000_000_000;
}

/** A real browser: from npm on Linux x64, else the Chrome that is installed. */
export async function openBrowser(extra: string[] = []): Promise<Browser> {
	const args = [
		'--no-sandbox',
		'--disable-gpu',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		...extra,
	];
	return chromium.launch({
		executablePath: await browserPath(),
		args,
		ignoreDefaultArgs: hasSharedMemory() ? ['--disable-dev-shm-usage'] : [],
		headless: true,
	});
}

let ofAll: Promise<Browser> | undefined;

/** One browser for all tests of a process, with which it ends: to open one costs as much as ten pages. */
export function theBrowser(): Promise<Browser> {
	ofAll ??= openBrowser();
	return ofAll;
}

let still: Promise<Browser> | undefined;

/**
 * A browser that draws nothing: pages are laid out, read, printed and used with keys as in others, which takes half as long.
 * Nothing moves there, nothing is pressed or photographed, and what loads when it comes into sight never does.
 */
export function theStillBrowser(): Promise<Browser> {
	still ??= openBrowser(isFromNpm ? ['--enable-begin-frame-control', '--run-all-compositor-stages-before-draw'] : []);
	return still;
}

/**
 * Lets time go on in a page of the browser that draws nothing, until it is closed: what waits for a frame, or comes into sight,
 * does so, some times a second. Nothing is drawn, and nothing can be pressed but by keys.
 */
export async function letFramesPass(page: Page): Promise<void> {
	if (!isFromNpm) return;
	const session = await page.context().newCDPSession(page);
	const passing = setInterval(
		() => session.send('HeadlessExperimental.beginFrame', { noDisplayUpdates: true }).catch(() => undefined),
		50,
	);
	page.once('close', () => clearInterval(passing));
}

/** How a window is where it is not as usual. */
export type Window = Pick<
	BrowserContextOptions,
	'viewport' | 'javaScriptEnabled' | 'colorScheme' | 'reducedMotion' | 'forcedColors'
>;

/** Whatever breaks the policy of a page is an error on its console. */
export const tellBrokenPolicies = (context: BrowserContext) =>
	context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
			console.error(`policy ${violatedDirective} ${blockedURI}`),
		);
	});

const windows = new Map<string, Page>();

/**
 * A window that tests use one after the other, as it is at first or as is said: to open a page in a new one costs as much
 * as to go to five. What was listened to, held up or emulated in it is over; what it has cached stays.
 */
export const aWindow = (window?: Window): Promise<Page> => windowIn(theBrowser, window);

/** Such a window of the browser that draws nothing, for all that is measured and read. */
export const aStillWindow = (window?: Window): Promise<Page> => windowIn(theStillBrowser, window);

async function windowIn(
	browser: typeof theBrowser,
	{ viewport = { width: 1280, height: 720 }, javaScriptEnabled = true, ...looks }: Window = {},
): Promise<Page> {
	const kind = `${browser.name} ${javaScriptEnabled}`;
	let page = windows.get(kind);
	if (!page || page.isClosed()) {
		const context = await (await browser()).newContext({ javaScriptEnabled });
		await tellBrokenPolicies(context);
		page = await context.newPage();
		windows.set(kind, page);
	}
	page.removeAllListeners();
	await page.unrouteAll();
	if (viewport) await page.setViewportSize(viewport);
	await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null, ...looks });
	return page;
}

/** Shows an address, and waits until its words stand in their own letters: before, they are measured in others. */
export async function show(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Shows an address in windows of phones, of a tablet and of a desk, one after the other. */
export async function inEverySize(address: string, look: (page: Page, width: number) => Promise<void>): Promise<void> {
	const page = await aStillWindow();
	await show(page, address);
	for (const [width, height] of [
		[320, 640],
		[390, 844],
		[768, 1024],
		[1280, 800],
	] as const) {
		await page.setViewportSize({ width, height });
		await look(page, width);
	}
}

/** The browser's program. */
export async function browserPath(): Promise<string> {
	if (isFromNpm) {
		const { default: packed } = await import('@sparticuz/chromium');
		return packed.executablePath();
	}
	const found = [process.env['CHROME_PATH'], ...places].find((place) => place && existsSync(place));
	if (!found)
		throw new Error(
			'There is no browser to test with. Install Google Chrome, or set CHROME_PATH to the program of one.',
		);
	return found;
}
