/** Buttons that copy: `data-copy` is the id of a field or an element, whose words go to the clipboard. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
	const words = button.textContent;
	button.setAttribute('aria-live', 'polite');
	button.addEventListener('click', async () => {
		const from = document.getElementById(button.dataset['copy'] ?? '');
		const isField = from instanceof HTMLTextAreaElement || from instanceof HTMLInputElement;
		try {
			await navigator.clipboard.writeText((isField ? from.value : (from?.textContent ?? '')).trim());
			button.textContent = 'Copied';
		} catch {
			// Without the right to write, the words are at least ready to be copied by hand.
			if (isField) from.select();
			button.textContent = 'Press Ctrl+C';
		}
		setTimeout(() => (button.textContent = words), 2000);
	});
}
