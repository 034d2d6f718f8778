/** Chunks in which cameras and programs write what no eye sees: of PNG, and of WebP. */
const written = /^(eXIf|[itz]TXt|EXIF|XMP )$/;

/** Whether a PNG or WebP says something besides the picture: where it was taken, with what, by whom. */
export const hasMetadata = (bytes: Buffer): boolean => chunkTypes(bytes).some((type) => written.test(type));

/** The types of a file’s chunks, in order. https://www.w3.org/TR/png-3/#5Chunk-layout, https://developers.google.com/speed/webp/docs/riff_container */
function chunkTypes(bytes: Buffer): string[] {
	const isWebp = bytes.toString('latin1', 0, 4) === 'RIFF';
	const types: string[] = [];
	for (let at = isWebp ? 12 : 8; at + 8 <= bytes.length;) {
		const [type, size] = isWebp ? [at, bytes.readUInt32LE(at + 4)] : [at + 4, bytes.readUInt32BE(at)];
		types.push(bytes.toString('latin1', type, type + 4));
		// A chunk of WebP has an even length, one of PNG a sum at its end.
		at += 8 + size + (isWebp ? size % 2 : 4);
	}
	return types;
}
