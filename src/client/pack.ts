import { strToU8, zipSync } from 'fflate';

/** When everything in a kit was made, as far as the file tells: the same kit gives the same bytes. */
const made = new Date(1980, 0, 1);

/** A kit as one file: its cards, at their addresses, and its texts, by name. Rejects when a card cannot be loaded. */
export async function zippedKit(cards: readonly string[], texts: Record<string, string>): Promise<Blob> {
	const pictures = await Promise.all(cards.map(async (address) => [nameOf(address), await bytesAt(address)] as const));
	const written = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
	// Pictures are as small as they get.
	const bytes = zipSync(Object.fromEntries([...pictures, ...written]), { level: 0, mtime: made });
	return new Blob([bytes], { type: 'application/zip' });
}

async function bytesAt(address: string): Promise<Uint8Array> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}

const nameOf = (address: string): string =>
	decodeURIComponent(new URL(address, location.href).pathname.split('/').pop() ?? '');
