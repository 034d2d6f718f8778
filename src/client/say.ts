const going = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** Says beside a button what came of pressing it, for three seconds. */
export function say(button: HTMLElement, words: string): void {
	const place = button.nextElementSibling;
	if (!place) return;
	clearTimeout(going.get(place));
	place.textContent = words;
	going.set(
		place,
		setTimeout(() => {
			place.textContent = '';
		}, 3000),
	);
}
