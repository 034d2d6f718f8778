/**
 * `node bench/cards.ts`: how long the cards of a person take, and how many bytes, against others who draw the same: the wide
 * card alone, and the set of all formats, which is what somebody waits for. `--rounds 30` says how often each draws in turn,
 * `--only laurels,takumi` who takes part, `--part set` which of the two is drawn.
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
import { cores, makeCards, setOf, sheetOf, svgOf, withoutPhoto } from './subjects.ts';

/** Cards that are drawn one after the other, in one thread. */
type Task = readonly Card[];

/** What everybody draws, and what Laurels is to reach in it: how many times as many a second as each, on all cores. */
interface Part {
	title: string;
	taskOf: (card: Card) => Task;
	goals: Partial<Record<Name, number>>;
}

const parts = {
	wide: {
		title: 'The wide card',
		taskOf: (card) => [card],
		goals: {
			'satori-resvg': 5,
			'vercel-og': 2.5,
			'astro-og-canvas': 8,
			'astro-og-canvas-large': 8,
			chromium: 20,
			takumi: 1.2,
		},
	},
	set: { title: 'The set of four formats', taskOf: setOf, goals: { 'satori-resvg': 4, takumi: 3 } },
} as const satisfies Record<string, Part>;
type PartId = keyof typeof parts;

/** How often a task was drawn by somebody. */
let turns = 0;

/** How often everybody draws on all cores, and how many cards each time. */
const passes = 6;
const cardsInPass = 24;

const { values } = parseArgs({
	options: { rounds: { type: 'string', default: '30' }, only: { type: 'string' }, part: { type: 'string' } },
});
const rounds = Number(values.rounds);
const wanted = values.only ? values.only.split(',') : names;
const isInstalled = existsSync(path.join(import.meta.dirname, 'node_modules'));
const taking = names.filter((name) => wanted.includes(name) && (isInstalled || !entrantOf(name).isRival));
if (!isInstalled) console.log('The rivals are not installed: `npm install --prefix bench` does that.\n');

const folder = await mkdtemp(path.join(tmpdir(), 'laurels-cards-'));
const cards = await makeCards(folder);
const opened = new Map<Name, Contender>();
for (const name of taking) opened.set(name, await entrantOf(name).open());
try {
	for (const [id, part] of Object.entries(parts) as [PartId, Part][]) {
		if (values.part && values.part !== id) continue;
		const contenders = new Map([...opened].filter(([name]) => id === 'wide' || !entrantOf(name).isWide));
		const tasks = cards.map(part.taskOf);
		console.log(`# ${part.title}\n`);
		console.log(`One after the other, ${rounds} rounds\n\n${await inTurn(contenders, tasks)}\n`);
		console.log(`On ${cores} cores\n\n${await atOnce(contenders, tasks, part.goals)}\n`);
		if (!taking.includes('laurels')) continue;
		console.log(`PSNR of Laurels against all colours: ${await likeness(tasks.slice(0, 10).flat())} dB\n`);
		for (const [who, kind] of [
			['a photo', cards],
			['a plate', cards.map(withoutPhoto)],
		] as const)
			console.log(`Where the time of Laurels goes, with ${who}\n\n${await stages(kind.map(part.taskOf), rounds)}\n`);
	}
} finally {
	for (const { close } of opened.values()) await close?.();
	await rm(folder, { recursive: true, force: true });
}

async function drawTask(task: Task, draw: Contender['draw']): Promise<number> {
	const turn = turns++;
	let bytes = 0;
	for (const card of task) bytes += (await draw(card, turn)).length;
	return bytes;
}

/** Everybody draws each task before the next one comes, so that all meet the same noise. */
async function inTurn(contenders: ReadonlyMap<Name, Contender>, tasks: readonly Task[]): Promise<string> {
	const costs = new Map(
		[...contenders.keys()].map((name) => [name, { wall: [] as number[], cpu: [] as number[], bytes: [] as number[] }]),
	);
	const warmUp = 5;
	for (let round = 0; round < warmUp + rounds; round++) {
		const task = tasks[round % tasks.length] as Task;
		await Promise.all(task.map(sheetOf));
		for (const [name, { draw, cpu = ownCpu }] of round % 2 ? [...contenders].reverse() : contenders) {
			const cost = await timed(() => drawTask(task, draw), cpu);
			if (round < warmUp) continue;
			const kept = costs.get(name);
			kept?.wall.push(cost.wall);
			kept?.cpu.push(cost.cpu);
			kept?.bytes.push(cost.result);
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

/** Everybody draws all tasks as fast as they can: several at once in this process, or in threads. */
async function atOnce(
	contenders: ReadonlyMap<Name, Contender>,
	tasks: readonly Task[],
	goals: Part['goals'],
): Promise<string> {
	const pool = new Tinypool({
		filename: new URL('./draw-worker.ts', import.meta.url).href,
		runtime: 'worker_threads',
		minThreads: cores,
		maxThreads: cores,
	});
	const here = (name: Name) => (task: Task) => drawTask(task, (contenders.get(name) as Contender).draw);
	const inThread = (name: Name) => (cards: Task) => pool.run({ name, cards, turn: turns++ });
	const runs = new Map([...contenders.keys()].map((name): [Name, Run] => [name, { here: [], threads: [], cpu: [] }]));
	const many = Math.max(cores * 2, cardsInPass / (tasks[0] as Task).length);
	const warmUp = tasks.slice(0, many);
	for (const name of contenders.keys()) if (!entrantOf(name).isAlone) await drawAll(warmUp, inThread(name));
	for (let pass = 0; pass < passes; pass++) {
		const some = Array.from({ length: many }, (_, at) => tasks[(pass * many + at) % tasks.length] as Task);
		const count = some.flat().length;
		for (const [name, { cpu = ownCpu }] of contenders) {
			const run = runs.get(name) as Run;
			const alone = await timed(() => drawAll(some, here(name)), cpu);
			const threads = entrantOf(name).isAlone ? undefined : await timed(() => drawAll(some, inThread(name)), cpu);
			run.here.push((count * 1000) / alone.wall);
			if (threads) run.threads.push((count * 1000) / threads.wall);
			run.cpu.push(Math.min(alone.cpu, threads?.cpu ?? alone.cpu) / count);
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

async function drawAll(tasks: readonly Task[], draw: (task: Task) => Promise<unknown>): Promise<void> {
	const waiting = [...tasks];
	const work = async () => {
		for (let task = waiting.pop(); task; task = waiting.pop()) await draw(task);
	};
	await Promise.all([work(), work(), work(), work()]);
}

/** How near our cards come to the same drawings in all colours: over all, and the worst. Decibels. */
async function likeness(some: readonly Card[]): Promise<string> {
	let [squares, count, worst] = [0, 0, Number.POSITIVE_INFINITY];
	const decibels = (sum: number, of: number) => 10 * Math.log10(255 ** 2 / (sum / of));
	for (const card of some) {
		const all = await raster(await svgOf(await sheetOf(card)));
		const bytes = (await opened.get('laurels')?.draw(card, turns++)) ?? new Uint8Array();
		const few = await sharp(bytes).removeAlpha().raw().toBuffer();
		let own = 0;
		for (let i = 0; i < few.length; i++)
			own += ((all[Math.floor(i / 3) * 4 + (i % 3)] as number) - (few[i] as number)) ** 2;
		worst = Math.min(worst, decibels(own, few.length));
		squares += own;
		count += few.length;
	}
	return `${decibels(squares, count).toFixed(1)}, at worst ${worst.toFixed(1)}`;
}
