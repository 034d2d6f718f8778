/** Leads to somebody by chance: each person of some pages is as likely as any other. */
const link = document.querySelector<HTMLAnchorElement>('a[data-chance]');

/** The address of a person on one of the pages, each of which has so many. */
async function somebody(pages: readonly (readonly [address: string, people: number])[]): Promise<string | undefined> {
	let number = Math.floor(Math.random() * pages.reduce((sum, [, people]) => sum + people, 0));
	for (const [address, people] of pages) {
		if (number < people) return addressOn(await (await fetch(address)).text(), number);
		number -= people;
	}
	return undefined;
}

const addressOn = (page: string, number: number): string | undefined =>
	new DOMParser()
		.parseFromString(page, 'text/html')
		.querySelectorAll('.people > li > div > a')
		.item(number)
		?.getAttribute('href') ?? undefined;

link?.addEventListener('click', async (event) => {
	// In a new tab, it is a link like any other.
	if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
	event.preventDefault();
	const pages = JSON.parse(link.dataset['chance'] ?? '[]') as [string, number][];
	location.href = (await somebody(pages).catch(() => undefined)) ?? link.href;
});
