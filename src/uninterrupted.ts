/** Does what must not be left half done, and takes moments: Ctrl+C, and requests to end, come too late meanwhile. */
export async function uninterrupted<T>(act: () => Promise<T>): Promise<T> {
	const ignore = () => {};
	for (const signal of signals) process.on(signal, ignore);
	try {
		return await act();
	} finally {
		for (const signal of signals) process.off(signal, ignore);
	}
}

const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
