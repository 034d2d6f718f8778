/** The share kit with script: counts what is typed as the network counts, opens the network with it, shares from the device. */
import type { Posting } from '../networks/posting.ts';
import { numbersIn } from '../words/finder.ts';
import { say } from './say.ts';

for (const panel of document.querySelectorAll<HTMLElement>('[data-network]')) keepUp(panel);
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) offer(button);
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-texts]')) pack(button);

/** Keeps count, bar and link of a post true to what is written in it. */
function keepUp(panel: HTMLElement): void {
	const { network, url = '', title = '' } = panel.dataset;
	const [field, count] = [panel.querySelector('textarea'), panel.querySelector<HTMLElement>('[data-count]')];
	if (!field || !count) return;
	field.addEventListener('input', async () => {
		// Loaded only where somebody writes: to know addresses as networks do takes a long list.
		const { posting } = await import('../networks/posting.ts');
		const { counting, open }: Posting = posting[network as keyof typeof posting];
		const text = field.value;
		const length = counting.count(text);
		count.textContent = numbersIn('en', count.dataset['count'] ?? '', false).format(length);
		panel.classList.toggle('is-over', length > counting.limit);
		panel.querySelector<HTMLElement>('.bar i')?.style.setProperty('--of', String(Math.min(1, length / counting.limit)));
		const link = panel.querySelector<HTMLAnchorElement>('[data-open]');
		if (link && open) link.href = open({ text, url, title });
	});
	// What the browser remembered of an earlier visit counts, too.
	if (field.value !== field.defaultValue) field.dispatchEvent(new Event('input'));
}

/** Offers to hand a card with the chosen words to an app of the device; where it can't, to copy the picture. */
function offer(button: HTMLButtonElement): void {
	const { share: address = '', here = '', copyPicture = '', copied = '', notPossible = '' } = button.dataset;
	const shares = navigator.canShare?.({ files: [new File([''], 'card.png', { type: 'image/png' })] }) ?? false;
	if (!shares && !('ClipboardItem' in window)) return;
	button.hidden = false;
	button.textContent = shares ? here : copyPicture;
	const picture = async () => {
		const response = await fetch(address);
		if (!response.ok) throw new Error(`${address} answers ${response.status}`);
		return response.blob();
	};
	button.addEventListener('click', async () => {
		try {
			if (shares) return await share(await picture(), address);
			await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture() })]);
			say(button, copied);
		} catch (error) {
			// Whoever closes the window of the device has changed their mind.
			if ((error as Error).name !== 'AbortError') say(button, notPossible);
		}
	});
}

async function share(picture: Blob, address: string): Promise<void> {
	const name = new URL(address, location.href).pathname.split('/').pop() ?? 'card.png';
	const network = document.querySelector<HTMLInputElement>('input[name="network"]:checked')?.value;
	const text = document.querySelector<HTMLTextAreaElement>(`#post-${network}`)?.value ?? '';
	await navigator.share({ files: [new File([picture], name, { type: 'image/png' })], text });
}

/** Gives everything of a kit as one file, made when it is asked for. */
function pack(button: HTMLButtonElement): void {
	button.hidden = false;
	button.addEventListener('click', async () => {
		const links = [...(button.closest('.kit')?.querySelectorAll<HTMLAnchorElement>('a[download]') ?? [])];
		const { texts = '{}', notPossible = '' } = button.dataset;
		try {
			const { zippedKit } = await import('./pack.ts');
			const file = URL.createObjectURL(
				await zippedKit(
					links.map(({ href }) => href),
					JSON.parse(texts),
				),
			);
			Object.assign(document.createElement('a'), { href: file, download: 'kit.zip' }).click();
			setTimeout(() => URL.revokeObjectURL(file), 60_000);
		} catch {
			say(button, notPossible);
		}
	});
}
