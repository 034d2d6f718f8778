import { getHub } from '../hub/read.ts';
import { wordsToWrite } from '../hub/words.ts';
import { licencesOf } from '../letters/licences.ts';
import { webFonts } from '../letters/web.ts';

export async function GET() {
	const hub = await getHub();
	const fonts = await webFonts(wordsToWrite(hub), hub.lang);
	return new Response(licencesOf(fonts.map(({ slice }) => slice)));
}
