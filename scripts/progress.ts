/** Says what is being done: on one line of a terminal, on lines of its own elsewhere. */
export function progress(): (step: string) => void {
	const { stderr } = process;
	if (!stderr.isTTY)
		return (step) =>
			void (/(\d+) of (\d+)/.test(step) && !/(\d+) of \1/.test(step) ? undefined : stderr.write(`${step}\n`));
	return (step) => void stderr.write(`\r\u001b[2K${step} …\r`);
}
