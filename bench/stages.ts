import { syncBuiltinESMExports } from 'node:module';
import zlib from 'node:zlib';
import { boundsOf } from '../src/cards/elements.ts';
import { numberOf, plainColours } from '../src/cards/palette.ts';
import { pngOf } from '../src/cards/png.ts';
import { leafCover, portraitPixels } from '../src/cards/portrait.ts';
import { raster } from '../src/cards/raster.ts';
import { board, type Card, cutTo, renderCard } from '../src/cards/render.ts';
import { median, table, timed } from './measure.ts';
import { satori } from './project.ts';
import { layOut } from './subjects.ts';

/** The time of the last call of zlib. */
let deflated = { wall: 0, cpu: 0 };

/** From here on every call is timed, also those of modules that are loaded already. */
function watchDeflate(): void {
	const { deflateSync } = zlib;
	zlib.deflateSync = (...all) => {
		const started = process.hrtime.bigint();
		const bytes = deflateSync(...all);
		const wall = Number(process.hrtime.bigint() - started) / 1e6;
		deflated = { wall, cpu: wall };
		return bytes;
	};
	syncBuiltinESMExports();
}

/** The stages of a card one after the other, as src/cards/render.ts calls them; there the photo is cut while satori draws. */
export async function stages(cards: readonly Card[], rounds: number): Promise<string> {
	watchDeflate();
	const found = new Map<string, { wall: number[]; cpu: number[] }>();
	const keep = (stage: string, { wall, cpu }: { wall: number; cpu: number }) => {
		const kept = found.get(stage) ?? { wall: [], cpu: [] };
		kept.wall.push(wall);
		kept.cpu.push(cpu);
		found.set(stage, kept);
	};
	for (let round = 0; round < rounds; round++) {
		const card = cards[round % cards.length] as Card;
		const laid = await timed(() => layOut(card));
		const { format, palette, fonts, elements, portrait } = laid.result;
		const { width, height } = format;
		const drawn = await timed(() => satori(board(format, elements) as never, { width, height, fonts }));
		const frame = boundsOf(elements, format);
		const rastered = await timed(() => raster(cutTo(frame, drawn.result)));
		const photo = await timed(() => portraitPixels(portrait, palette, format));
		const cover = await leafCover(portrait.frame, portrait.side);
		const packed = await timed(() =>
			pngOf({
				width,
				height,
				ground: numberOf(palette.ground),
				plain: plainColours(palette),
				drawing: { frame, pixels: rastered.result },
				pictures: [{ frame: portrait.frame, pixels: photo.result, cover, isPhoto: true }],
			}),
		);
		keep('words and layout', laid);
		keep('satori', drawn);
		keep('raster of the drawing', rastered);
		keep('photo: decode and cut', photo);
		keep('colours and laying', { wall: packed.wall - deflated.wall, cpu: packed.cpu - deflated.cpu });
		keep('deflate', deflated);
		keep('the whole card', await timed(() => renderCard(card)));
	}
	return table(
		['stage', 'median ms', 'least ms', 'CPU ms'],
		[...found].map(([stage, { wall, cpu }]) => [
			stage,
			median(wall).toFixed(2),
			Math.min(...wall).toFixed(2),
			median(cpu).toFixed(2),
		]),
	);
}
