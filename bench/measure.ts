import { readdirSync, readFileSync } from 'node:fs';

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2
		? (sorted[middle] as number)
		: ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

export const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** What one piece of work takes. */
export interface Cost {
	wall: number;
	cpu: number;
}

/** Measures a piece of work in ms; `cpu` reads the CPU time used so far. */
export async function timed<T>(work: () => Promise<T> | T, cpu = ownCpu): Promise<Cost & { result: T }> {
	const before = cpu();
	const started = process.hrtime.bigint();
	const result = await work();
	const wall = Number(process.hrtime.bigint() - started) / 1e6;
	return { result, wall, cpu: cpu() - before };
}

/** CPU time of this process, its threads included. Milliseconds. */
export function ownCpu(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/** CPU time of this process and of those below it, where Linux tells: in steps of ten milliseconds. */
export function familyCpu(): number {
	const processes = readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap(readStat);
	const below = (id: number): number =>
		processes.filter(({ parent }) => parent === id).reduce((sum, one) => sum + one.cpu + below(one.id), 0);
	return ownCpu() + below(process.pid);
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html; a process may have ended meanwhile. */
function readStat(id: string): { id: number; parent: number; cpu: number }[] {
	try {
		const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return [{ id: Number(id), parent: Number(fields[1]), cpu: (Number(fields[11]) + Number(fields[12])) * 10 }];
	} catch {
		return [];
	}
}

/** A Markdown table. */
export function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
	return [line(heads), line(heads.map((_, at) => (at ? '---:' : '---'))), ...rows.map(line)].join('\n');
}
