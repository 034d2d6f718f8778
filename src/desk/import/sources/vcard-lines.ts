import type { Chunks } from '../../../csv/read.ts';

/** One property of a vCard: `item1.ADR;TYPE=home:…`. Its value is decoded, and still has the escapes of vCards. */
export interface Property {
	name: string;
	/** Parameters in capitals, with their values in capitals: `TYPE=HOME`; a bare `HOME` of vCard 2.1 is `TYPE=HOME`. */
	parameters: string[];
	value: string;
	line: number;
}

/** Longer values are pictures and sounds. */
const longest = 65_536;

/** The properties of a text with vCards, unfolded and decoded. Lines that are none are left out. Holds one property. */
export async function* properties(chunks: Chunks): AsyncGenerator<Property> {
	let open: { text: string; line: number; soft: boolean } | undefined;
	for await (const { text, line } of lines(chunks)) {
		if (open && (open.soft || /^[ \t]/.test(text))) {
			const more = open.soft ? text : text.slice(1);
			const start = open.soft ? open.text.slice(0, -1) : open.text;
			if (start.length < longest) open.text = start + more;
			open.soft = open.soft ? text.endsWith('=') : isSoft(open.text);
			continue;
		}
		if (open) yield* parsed(open);
		open = { text, line, soft: isSoft(text) };
	}
	if (open) yield* parsed(open);
}

/** Whether a quoted-printable value goes on in the next line. */
const isSoft = (text: string): boolean => text.endsWith('=') && /^[^:]*QUOTED-PRINTABLE[^:]*:/i.test(text);

function* parsed({ text, line }: { text: string; line: number }): Generator<Property> {
	const [, names, value] = /^((?:"[^"]*"|[^:"])*):([\s\S]*)$/.exec(text) ?? [];
	if (names === undefined || value === undefined) return;
	const [first = '', ...rest] = names.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
	const parameters = rest.map((one) => parameter(one));
	yield {
		name: first.replace(/^.*\./, '').trim().toUpperCase(),
		parameters,
		value: isQuotedPrintable(parameters) ? decoded(value, charset(parameters)) : value,
		line,
	};
}

const parameter = (written: string): string => {
	const text = written.trim().toUpperCase().replaceAll('"', '');
	return text.includes('=')
		? text
		: /^(QUOTED-PRINTABLE|BASE64|8BIT|7BIT)$/.test(text)
			? `ENCODING=${text}`
			: `TYPE=${text}`;
};

const isQuotedPrintable = (parameters: readonly string[]): boolean => parameters.includes('ENCODING=QUOTED-PRINTABLE');

const charset = (parameters: readonly string[]): string =>
	parameters.find((one) => one.startsWith('CHARSET='))?.slice(8) ?? 'UTF-8';

/** A quoted-printable value. Bytes that are not of their character set are read as windows-1252. */
function decoded(value: string, charset: string): string {
	const parts = value.split(/(=[\da-f]{2})/i);
	// Every other part is a byte.
	const bytes = Buffer.concat(
		parts.map((part, at) => (at % 2 ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part))),
	);
	for (const name of [charset, 'UTF-8', 'windows-1252']) {
		try {
			return new TextDecoder(name, { fatal: true }).decode(bytes);
		} catch {}
	}
	return value;
}

async function* lines(chunks: Chunks): AsyncGenerator<{ text: string; line: number }> {
	let rest = '';
	let line = 1;
	for await (const piece of chunks) {
		const parts = (rest + piece).split(/\r\n|\n|\r(?!$)/);
		rest = parts.pop() ?? '';
		for (const text of parts) yield { text, line: line++ };
		if (rest.length > 1_000_000) rest = rest.slice(0, longest);
	}
	for (const text of rest.split(/\r\n|\n|\r/)) yield { text, line: line++ };
}
