import { getHub } from '../hub/read.ts';
import { wordsToWrite } from '../hub/words.ts';
import { licencesOf } from '../letters/licences.ts';
import { webFonts } from '../letters/web.ts';

export const GET = async () =>
	new Response(licencesOf((await webFonts(wordsToWrite(await getHub()))).map(({ slice }) => slice)));
