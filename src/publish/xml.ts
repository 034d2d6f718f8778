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
