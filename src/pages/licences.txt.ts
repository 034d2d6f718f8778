import { getHub } from '../hub/read.ts';
import { wordsOf } from '../hub/words.ts';
import { licencesOf } from '../letters/licences.ts';
import { webFonts } from '../letters/web.ts';

export const GET = async () => new Response(licencesOf(webFonts(wordsOf(await getHub())).map(({ slice }) => slice)));
