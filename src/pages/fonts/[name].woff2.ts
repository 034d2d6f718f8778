import type { APIRoute } from 'astro';
import { getHub } from '../../hub/read.ts';
import { wordsToWrite } from '../../hub/words.ts';
import { type WebFont, webFontBytes, webFonts } from '../../letters/web.ts';

export async function getStaticPaths() {
	const hub = await getHub();
	return (await webFonts(wordsToWrite(hub), hub.lang)).map((font) => ({
		params: { name: font.name },
		props: { font },
		cacheKey: JSON.stringify([font.slice.from, font.slice.name, font.letters]),
	}));
}

export const GET: APIRoute<{ font: WebFont }> = async ({ props }) =>
	new Response(new Uint8Array(await webFontBytes(props.font)), { headers: { 'Content-Type': 'font/woff2' } });
