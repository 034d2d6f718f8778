import { openBrowser } from './browser.ts';
import { exampleSite } from './build.ts';
import { serve } from './serve.ts';

/** The example in a real browser: its folder, its server under its base path, and what closes both. */
export async function openExample() {
	const { folder, base } = await exampleSite();
	const server = await serve(folder, base);
	const browser = await openBrowser();
	const close = async () => {
		await browser.close();
		await server.close();
	};
	return { folder, base, server, browser, close };
}
