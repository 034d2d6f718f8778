import { say } from './say.ts';

/** Buttons that copy: `data-copy` is the id of a field or an element, whose words go to the clipboard. They carry what is said then. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
	button.addEventListener('click', async () => {
		const from = document.getElementById(button.dataset['copy'] ?? '');
		const isField = from instanceof HTMLTextAreaElement || from instanceof HTMLInputElement;
		try {
			await navigator.clipboard.writeText((isField ? from.value : (from?.textContent ?? '')).trim());
			say(button, button.dataset['copied'] ?? '');
		} catch {
			// Without the right to write, the words are at least ready to be copied by hand.
			if (isField) from.select();
			say(button, button.dataset['byHand'] ?? '');
		}
	});
}
