import { paletteFor } from '../cards/palette.ts';
import { smallWreath } from '../drawings/leaf.ts';
import { getHub } from '../hub/read.ts';

export async function GET() {
	const { accent } = await getHub();
	const [paper, ink] = [await paletteFor(accent, 'paper'), await paletteFor(accent, 'ink')];
	const style = `path{fill:${paper.mark}}@media(prefers-color-scheme:dark){path{fill:${ink.dim}}}`;
	return new Response(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><style>${style}</style><path d="${smallWreath()}"/></svg>\n`,
	);
}
