/** Does what must not be left half done: Ctrl+C, and requests to end, wait for it, and are heeded afterwards. */
export async function uninterrupted<T>(act: () => Promise<T>): Promise<T> {
	let wanted: NodeJS.Signals | undefined;
	const hear = (signal: NodeJS.Signals) => {
		wanted = signal;
	};
	for (const signal of signals) process.on(signal, hear);
	try {
		return await act();
	} finally {
		for (const signal of signals) process.off(signal, hear);
		if (wanted) process.kill(process.pid, wanted);
	}
}

const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
