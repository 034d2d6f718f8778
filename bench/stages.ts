import { syncBuiltinESMExports } from 'node:module';
import zlib from 'node:zlib';
import { inksOf } from '../src/cards/inks.ts';
import { numberOf } from '../src/cards/palette.ts';
import { pngOf } from '../src/cards/png.ts';
import { leafCut, portraitPixels } from '../src/cards/portrait.ts';
import { board, type Card, renderCard } from '../src/cards/render.ts';
import { type Cost, median, ownCpu, table, timed } from './measure.ts';
import { satori } from './project.ts';
import { layOut } from './subjects.ts';

/** The time of the last call of zlib. */
let deflated = { wall: 0, cpu: 0 };

/** From here on every call is timed, also those of modules that are loaded already. */
function watchDeflate(): void {
	const { deflateSync } = zlib;
	zlib.deflateSync = (...all) => {
		const before = ownCpu();
		const started = process.hrtime.bigint();
		const bytes = deflateSync(...all);
		deflated = { wall: Number(process.hrtime.bigint() - started) / 1e6, cpu: ownCpu() - before };
		return bytes;
	};
	syncBuiltinESMExports();
}

/** The stages of the cards of a task one after the other, as src/cards/render.ts calls them; there photos are cut while satori draws. */
export async function stages(tasks: readonly (readonly Card[])[], rounds: number): Promise<string> {
	watchDeflate();
	const found = new Map<string, { wall: number[]; cpu: number[] }>();
	for (let round = 0; round < rounds; round++) {
		const sums = new Map<string, Cost>();
		for (const card of tasks[round % tasks.length] as readonly Card[])
			for (const [stage, { wall, cpu }] of await stagesOf(card)) {
				const sum = sums.get(stage) ?? { wall: 0, cpu: 0 };
				sums.set(stage, { wall: sum.wall + wall, cpu: sum.cpu + cpu });
			}
		for (const [stage, { wall, cpu }] of sums) {
			const kept = found.get(stage) ?? { wall: [], cpu: [] };
			found.set(stage, { wall: [...kept.wall, wall], cpu: [...kept.cpu, cpu] });
		}
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

async function stagesOf(card: Card): Promise<[stage: string, cost: Cost][]> {
	const laid = await timed(() => layOut(card));
	const { format, palette, fonts, elements, portrait } = laid.result;
	const { width, height } = format;
	const drawn = await timed(() => satori(board(format, elements) as never, { width, height, fonts }));
	const inked = await timed(() => inksOf(drawn.result));
	const pictured = await timed(() => portraitPixels(portrait, palette, format));
	const cut = await leafCut(portrait.frame, portrait.side);
	const packed = await timed(() =>
		pngOf({
			width,
			height,
			ground: numberOf(palette.ground),
			drawn: inked.result,
			pictures: [{ frame: portrait.frame, ...pictured.result, cut }],
		}),
	);
	return [
		['words and layout', laid],
		['satori', drawn],
		['what words and shapes cover', inked],
		['the portrait', pictured],
		['colours and laying', { wall: packed.wall - deflated.wall, cpu: packed.cpu - deflated.cpu }],
		['deflate', deflated],
		['the whole', await timed(() => renderCard(card))],
	];
}
