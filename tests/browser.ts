import { existsSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Chrome usually is, where it does not come from npm. */
const places = [
	'/usr/bin/chromium',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

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
	return chromium.launch({ executablePath: await browserPath(), args, headless: true });
}

/** Shows an address, and waits until its words stand in their own letters: before, they are measured in others. */
export async function show(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The browser's program. */
export async function browserPath(): Promise<string> {
	if (platform() === 'linux' && arch() === 'x64') {
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
