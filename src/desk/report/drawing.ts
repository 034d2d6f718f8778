import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { Markup } from './html.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** The leaf of the house: two opposite corners round, two sharp. It stands for a recognition. */
export const leaf = {
	draw(context: CanvasPath, size: number): void {
		const r = Math.sqrt(size / Math.PI) * 0.95;
		context.moveTo(-r, -r);
		context.bezierCurveTo(r * 0.2, -r, r, -r * 0.2, r, r);
		context.bezierCurveTo(-r * 0.2, r, -r, r * 0.2, -r, -r);
		context.closePath();
	},
};

/** A plot as inline SVG with a title and a description for who can't see it. Colours are those of the page. */
export function drawn(options: Plot.PlotOptions, id: string, title: string, description: string): Markup {
	const svg = Plot.plot({
		...options,
		document: document as unknown as Document,
		style: { fontFamily: 'inherit', fontSize: '14.5px', overflow: 'visible' },
	} as Plot.PlotOptions);
	for (const style of svg.querySelectorAll('style')) style.remove();
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`);
	svg.removeAttribute('class');
	svg.prepend(named('title', `${id}-title`, title), named('desc', `${id}-desc`, description));
	// What a picture says is said once: its marks are not read one by one.
	for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
	return new Markup(svg.outerHTML);
}

function named(tag: 'title' | 'desc', id: string, text: string): Element {
	const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
	element.setAttribute('id', id);
	element.textContent = text;
	return element as unknown as Element;
}
