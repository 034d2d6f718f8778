/**
 * `node bench/cards.ts`: how long the wide card of a person takes, and how many bytes, against others who draw the same card.
 * `--rounds 30` says how often each draws in turn, `--only laurels,takumi` who takes part.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Tinypool } from 'tinypool';
import { raster } from '../src/cards/raster.ts';
import type { Card } from '../src/cards/render.ts';
import { type Contender, entrantOf, type Name, names } from './contenders.ts';
import { mean, median, ownCpu, table, timed } from './measure.ts';
import { sharp } from './project.ts';
import { stages } from './stages.ts';
import { cores, makeCards, sheetOf, svgOf } from './subjects.ts';

/** What Laurels is to reach, in cards a second on all cores. */
const goals: Partial<Record<Name, number>> = {
	'satori-resvg': 5,
	'vercel-og': 2.5,
	'astro-og-canvas': 8,
	'astro-og-canvas-large': 8,
	chromium: 20,
	takumi: 1.2,
};

/** How often everybody draws on all cores. */
const passes = 8;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '30' }, only: { type: 'string' } } });
const rounds = Number(values.rounds);
const wanted = values.only ? values.only.split(',') : names;
const isInstalled = existsSync(path.join(import.meta.dirname, 'node_modules'));
const taking = names.filter((name) => wanted.includes(name) && (isInstalled || !entrantOf(name).isRival));
if (!isInstalled) console.log('The rivals are not installed: `npm install --prefix bench` does that.\n');

const folder = await mkdtemp(path.join(tmpdir(), 'laurels-cards-'));
const cards = await makeCards(folder);
const contenders = new Map<Name, Contender>();
for (const name of taking) contenders.set(name, await entrantOf(name).open());
try {
	console.log(`One card after the other, ${rounds} rounds\n\n${await inTurn()}\n`);
	console.log(`On ${cores} cores\n\n${await atOnce()}\n`);
	if (taking.includes('laurels')) {
		console.log(`PSNR of Laurels against all colours: ${(await likeness()).toFixed(1)} dB\n`);
		console.log(`Where the time of Laurels goes\n\n${await stages(cards, rounds)}`);
	}
} finally {
	for (const { close } of contenders.values()) await close?.();
	await rm(folder, { recursive: true, force: true });
}

/** Everybody draws each card before the next one comes, so that all meet the same noise. */
async function inTurn(): Promise<string> {
	const costs = new Map(
		taking.map((name) => [name, { wall: [] as number[], cpu: [] as number[], bytes: [] as number[] }]),
	);
	const warmUp = 5;
	for (let round = 0; round < warmUp + rounds; round++) {
		for (const [name, { draw, cpu = ownCpu }] of round % 2 ? [...contenders].reverse() : contenders) {
			const card = cards[round % cards.length] as Card;
			await sheetOf(card);
			const cost = await timed(() => draw(card), cpu);
			if (round < warmUp) continue;
			const kept = costs.get(name);
			kept?.wall.push(cost.wall);
			kept?.cpu.push(cost.cpu);
			kept?.bytes.push(cost.result.length);
		}
	}
	const ours = costs.get('laurels');
	return table(
		['drawn by', 'median ms', 'least ms', 'CPU ms', 'KiB', 'ms : Laurels', 'CPU : Laurels', 'bytes : Laurels'],
		[...costs].map(([name, { wall, cpu, bytes }]) => [
			name,
			median(wall).toFixed(1),
			Math.min(...wall).toFixed(1),
			// The CPU time of a browser is counted in steps that are too wide for a median.
			(name === 'chromium' ? mean(cpu) : median(cpu)).toFixed(1),
			(mean(bytes) / 1024).toFixed(0),
			...(ours
				? [
						(median(wall) / median(ours.wall)).toFixed(2),
						((name === 'chromium' ? mean(cpu) : median(cpu)) / median(ours.cpu)).toFixed(2),
						(mean(bytes) / mean(ours.bytes)).toFixed(2),
					]
				: ['', '', '']),
		]),
	);
}

/** Everybody draws all cards as fast as they can: several at once in this process, or in threads. */
async function atOnce(): Promise<string> {
	const pool = new Tinypool({
		filename: new URL('./draw-worker.ts', import.meta.url).href,
		runtime: 'worker_threads',
		minThreads: cores,
		maxThreads: cores,
	});
	const inThread = (name: Name) => (card: Card) => pool.run({ name, card }) as Promise<Uint8Array>;
	const runs = new Map(taking.map((name): [Name, Run] => [name, { here: [], threads: [], cpu: [] }]));
	await Promise.all(taking.filter((name) => !entrantOf(name).isAlone).map((name) => drawAll(cards, inThread(name))));
	for (let pass = 0; pass < passes; pass++) {
		const some = cards.filter((_, at) => at % 2 === pass % 2);
		for (const [name, { draw, cpu = ownCpu }] of contenders) {
			const run = runs.get(name) as Run;
			const here = await timed(() => drawAll(some, draw), cpu);
			const threads = entrantOf(name).isAlone ? undefined : await timed(() => drawAll(some, inThread(name)), cpu);
			run.here.push((some.length * 1000) / here.wall);
			if (threads) run.threads.push((some.length * 1000) / threads.wall);
			run.cpu.push(Math.min(here.cpu, threads?.cpu ?? here.cpu) / some.length);
		}
	}
	await pool.destroy();
	const ours = runs.get('laurels');
	return table(
		['drawn by', '4 at once, cards/s', `${cores} threads, cards/s`, 'CPU ms a card', 'Laurels is', 'asked for'],
		[...runs].map(([name, run]) => [
			name,
			median(run.here).toFixed(1),
			run.threads.length > 0 ? median(run.threads).toFixed(1) : '',
			median(run.cpu).toFixed(1),
			ours ? `${timesFaster(ours, run).toFixed(2)}×` : '',
			goals[name] ? `${goals[name]}×` : '',
		]),
	);
}

/** Cards a second, pass by pass, and CPU time a card. */
interface Run {
	here: number[];
	threads: number[];
	cpu: number[];
}

/** Each at its best, compared within each pass: the machine may be busier in one than in another. */
function timesFaster(ours: Run, theirs: Run): number {
	const best = ({ here, threads }: Run) => (threads.length > 0 && median(threads) > median(here) ? threads : here);
	return median(best(theirs).map((rate, pass) => (best(ours)[pass] as number) / rate));
}

async function drawAll(some: readonly Card[], draw: (card: Card) => Promise<Uint8Array>): Promise<void> {
	const waiting = [...some];
	const work = async () => {
		for (let card = waiting.pop(); card; card = waiting.pop()) await draw(card);
	};
	await Promise.all([work(), work(), work(), work()]);
}

/** How near our cards come to the same drawing in all colours. Decibels. */
async function likeness(): Promise<number> {
	let squares = 0;
	let count = 0;
	for (const card of cards.slice(0, 10)) {
		const all = await raster(await svgOf(await sheetOf(card)));
		const bytes = (await contenders.get('laurels')?.draw(card)) ?? new Uint8Array();
		const few = await sharp(bytes).removeAlpha().raw().toBuffer();
		for (let i = 0; i < few.length; i++)
			squares += ((all[Math.floor(i / 3) * 4 + (i % 3)] as number) - (few[i] as number)) ** 2;
		count += few.length;
	}
	return 10 * Math.log10(255 ** 2 / (squares / count));
}
