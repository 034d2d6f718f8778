/** Milliseconds that the processor works for somebody: others use the machine, too, and their time is none of ours. */
export async function effortOf(work: () => unknown): Promise<number> {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
