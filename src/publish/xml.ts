import { SaxesParser } from 'saxes';

/** Why a text is no XML that every reader takes, and where; undefined where it is. */
export function xmlFault(text: string): string | undefined {
	const parser = new SaxesParser({ xmlns: true });
	let first: string | undefined;
	parser.on('error', ({ message }) => {
		first ??= message;
	});
	parser.write(text).close();
	return first;
}

/**
 * What keeps a drawing in SVG from standing alone: it runs something, or asks something of elsewhere. Undefined where it
 * does neither. Words are words, whatever they look like.
 */
export function reachOf(svg: string): string | undefined {
	const parser = new SaxesParser();
	let [first, inStyle]: [string?, boolean?] = [];
	parser.on('opentag', ({ name, attributes }) => {
		inStyle = name === 'style';
		if (/^(script|foreignObject)$/i.test(name)) first ??= name;
		for (const [key, value] of Object.entries(attributes))
			if (
				/^on/i.test(key) ||
				(/(^|:)(href|src)$/i.test(key) ? !isWithin.test(value) : !/^aria-/.test(key) && asks.test(value))
			)
				first ??= `${key}="${value.slice(0, 60)}"`;
	});
	parser.on('text', (text) => {
		if (inStyle && asks.test(text)) first ??= text.slice(0, 60);
	});
	parser.on('error', () => {});
	parser.write(svg).close();
	return first;
}

const isWithin = /^(data:image\/|#)/i;
const asks = /@import|url\((?!["']?#)/i;
