import { getHub } from '../hub/read.ts';
import { wordsToWrite } from '../hub/words.ts';
import { fontSheet, webFonts } from '../letters/web.ts';
import { href } from '../site/here.ts';
import { paths } from '../vocabulary/paths.ts';

export async function GET() {
	const hub = await getHub();
	const fonts = await webFonts(wordsToWrite(hub), hub.lang);
	const sheet = await fontSheet(fonts, (name) => href(paths.font(name)));
	return new Response(sheet, { headers: { 'Content-Type': 'text/css' } });
}
