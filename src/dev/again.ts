/**
 * The page of mistakes asks whether they are still these: what the server says while a page is loading gets lost. An answer is
 * no page, so that browsers do not complain of its status.
 */
const pause = 1000;
const { told } = (document.querySelector('main') as HTMLElement).dataset;

setInterval(async () => {
	const response = await fetch(location.href, { headers: { 'laurels-again': 'yes' } }).catch(() => undefined);
	if (response?.ok && (await response.text()) !== told) location.reload();
}, pause);
