import type { Page } from 'playwright-core';

/** What an eye would stumble over on a page at the size of its window. */
export const stumbles = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const { clientWidth: room, scrollWidth: taken } = document.documentElement;
		const words = (element: Element) => (element.textContent ?? '').trim().slice(0, 40);
		const touching = [...document.querySelectorAll('h1, h1 .name, h2, .name, .work-title')].filter((title) => {
			const { fontSize, lineHeight } = getComputedStyle(title);
			return title.checkVisibility() && Number.parseFloat(lineHeight) < 1.02 * Number.parseFloat(fontSize);
		});
		const outside = [...document.querySelectorAll('h1, h2, h3, .name, p, li, a, button')].filter((element) => {
			const { left, right, width } = element.getBoundingClientRect();
			return width > 0 && (right > room + 1 || left < -1) && !element.closest('.sr, .skip, .chips, .index-bar, svg');
		});
		/** Whether a line ends within a word of a text, which may end at a space or after a hyphen. */
		const breaks = (text: Node) => {
			const range = document.createRange();
			return [...(text.textContent ?? '').matchAll(/[^\s\-־]+[-־]?/g)].some(({ 0: word, index }) => {
				// Scripts without spaces break between any two words.
				if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) return false;
				range.setStart(text, index);
				range.setEnd(text, index + word.length);
				return word.length < 20 && new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
			});
		};
		const textsIn = (element: Element) => {
			const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
			const texts: Node[] = [];
			while (walker.nextNode()) texts.push(walker.currentNode);
			return texts;
		};
		const whole =
			'h1:not(:has(.cite)), .follow h2, .name, .work-title, .wall li, .btn, .chip, .formats, nav, label, dt, time';
		const broken = [...document.querySelectorAll(whole)].filter(
			(element) => element.checkVisibility() && textsIn(element).some(breaks),
		);
		const uneven = [...document.querySelectorAll('.people .name, .shelf .who p')].filter((name) => {
			const rects = textsIn(name).flatMap((text) => {
				const range = document.createRange();
				range.selectNodeContents(text);
				return [...range.getClientRects()];
			});
			const ends = [...new Set(rects.map(({ bottom }) => Math.round(bottom)))].sort((a, b) => a - b);
			const pitches = ends
				.slice(1)
				.map((end, at) => end - (ends[at] ?? 0))
				.filter((pitch) => pitch > 4);
			// Names among smaller words are of more than one size.
			return Math.max(...pitches) - Math.min(...pitches) > (name.matches('p') ? 8 : 2);
		});
		const parted = [...document.querySelectorAll('.phrases')].flatMap(textsIn).filter((phrase) => {
			const range = document.createRange();
			range.selectNodeContents(phrase);
			const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
			return (phrase.textContent ?? '').length < 10 && lines.size > 1;
		});
		const boxOf = (node: Node) => {
			const range = document.createRange();
			range.selectNodeContents(node);
			return [...range.getClientRects()].at(-1);
		};
		/** Names whose mark stands at the begin of the next line. */
		const leftBehind = [...document.querySelectorAll('.held')].filter((held) => {
			const [name, mark] = [held.querySelector('a'), held.lastChild];
			if (!name || mark?.nodeType !== Node.TEXT_NODE || !held.checkVisibility()) return false;
			const [end, next] = [textsIn(name).at(-1), mark].map((node) => node && boxOf(node));
			return end && next && (next.top + next.bottom) / 2 > end.bottom;
		});
		/** Letters of plates that their leaf does not show whole. */
		const cut = [...document.querySelectorAll('.portrait .plate path:is(.a, .b)')].filter((letter) => {
			const [one, leaf] = [letter, letter.closest('.portrait') as Element].map((box) => box.getBoundingClientRect());
			if (!one || !leaf || !letter.checkVisibility()) return false;
			return (
				one.left < leaf.left - 1 || one.right > leaf.right + 1 || one.top < leaf.top - 1 || one.bottom > leaf.bottom + 1
			);
		});
		/** The words of a laurel begin where the title of the site does, whatever the window. */
		const [brand, head] = ['.masthead .brand', '.laurel-words h1'].map((selector) =>
			document.querySelector(selector)?.getBoundingClientRect(),
		);
		const side = document.documentElement.dir === 'rtl' ? 'right' : 'left';
		const astray = brand && head ? Math.abs(brand[side] - head[side]) > 1 : false;
		/** A line divides laurels of a list, one above the other, and none stands beneath a sheet. */
		const divided = [...document.querySelectorAll('.citations > li')].filter((one) => {
			const { left, top } = one.getBoundingClientRect();
			const list = [...(one.parentElement?.children ?? [])];
			const above = list.slice(0, list.indexOf(one)).findLast((other) => {
				const box = other.getBoundingClientRect();
				return Math.abs(box.left - left) < 1 && box.bottom <= top + 1;
			});
			const line = Number.parseFloat(getComputedStyle(one).borderBlockStartWidth) > 0;
			const isSheet = (item: Element) => item.classList.contains('is-quote');
			return line !== Boolean(above && !isSheet(above) && !isSheet(one));
		});
		const slanted = [...document.querySelectorAll(':lang(ar)')].filter(
			(element) => getComputedStyle(element).fontStyle !== 'normal',
		);
		return [
			...broken.map((element) => `a word of “${words(element)}” breaks`),
			...uneven.map((name) => `lines of “${words(name)}” stand unevenly`),
			...parted.map(({ textContent }) => `“${textContent}” is parted`),
			...leftBehind.map((held) => `the mark after “${words(held)}” begins a line`),
			...cut.map(
				(letter) => `a letter of a plate in “${words(letter.closest('li, section, header, div') ?? letter)}” is cut`,
			),
			...(astray ? [`the words of the laurel begin ${head?.[side]}, the title ${brand?.[side]}`] : []),
			...divided.map((one) => `“${words(one)}” has a line too many or too few above it`),
			...slanted.map((element) => `“${words(element)}” is slanted`),
			...(taken > room ? [`${taken} pixels wide`] : []),
			...touching.map((title) => `lines of “${words(title)}” touch`),
			...outside.map((element) => `“${words(element)}” stands out of the window`),
		];
	});
