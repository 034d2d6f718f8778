import { say } from './say.ts';

/** A button that copies a mail, to be pasted as it looks, or in plain words where only those are taken. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-mail]'))
	button.addEventListener('click', async () => {
		const { mail = '', plain = '', copied = '', byHand = '' } = button.dataset;
		try {
			await navigator.clipboard.write([
				new ClipboardItem({ 'text/html': fetched(mail, 'text/html'), 'text/plain': fetched(plain, 'text/plain') }),
			]);
			say(button, copied);
		} catch {
			say(button, byHand);
		}
	});

/** Given at once and filled later: browsers let nobody copy long after a press. */
async function fetched(address: string, type: string): Promise<Blob> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(response.statusText);
	return new Blob([await response.text()], { type });
}
