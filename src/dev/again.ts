/** The page of mistakes looks whether they are mended: what the server says while a page is still loading gets lost. */
const pause = 1000;

const shown = (page: Document): string | undefined => page.querySelector('main')?.textContent ?? undefined;

setInterval(async () => {
	const response = await fetch(location.href).catch(() => undefined);
	if (!response) return;
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	if (response.ok || shown(page) !== shown(document)) location.reload();
}, pause);
