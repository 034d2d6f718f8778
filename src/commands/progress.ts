/** Whoever reads along in a log hears of a long step so often, in milliseconds. */
const pause = 10_000;

/** Says what is being done: on one line of a terminal, on lines of its own elsewhere. There a count is said now and then, and its end. */
export function progress(): (step: string) => void {
	const { stderr } = process;
	if (stderr.isTTY) return (step) => void stderr.write(`\r\u001b[2K${step} …\r`);
	let last = performance.now();
	return (step) => {
		const isBetween = /(\d+) of (\d+)/.test(step) && !/(\d+) of \1\b/.test(step);
		if (isBetween && performance.now() - last < pause) return;
		last = performance.now();
		stderr.write(`${step}\n`);
	};
}
