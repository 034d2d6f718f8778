const own = new WeakMap<HTMLElement, string>();
const going = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/** Says something in the place of a button's own words, for two seconds. */
export function say(button: HTMLElement, words: string): void {
	clearTimeout(going.get(button));
	const before = own.get(button) ?? button.textContent ?? '';
	own.set(button, before);
	button.textContent = words;
	going.set(
		button,
		setTimeout(() => {
			button.textContent = before;
			own.delete(button);
		}, 2000),
	);
}
