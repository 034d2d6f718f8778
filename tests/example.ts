import { theBrowser } from './browser.ts';
import { exampleSite } from './build.ts';
import { serve } from './serve.ts';

/** The example for a real browser: its folder, its server under its base path, and what closes that. */
export async function openExample() {
	const { folder, base } = await exampleSite();
	const server = await serve(folder, base);
	return { folder, base, server, browser: await theBrowser(), close: server.close };
}
