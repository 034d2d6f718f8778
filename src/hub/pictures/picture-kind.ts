/** Kinds of pictures that are opened, whatever the name of the file says. */
export type PictureKind = 'JPEG' | 'PNG' | 'WebP' | 'AVIF';

const letters = (bytes: Uint8Array, from: number, to: number): string =>
	Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** What a file of another kind holds, by its first bytes. */
const otherKinds: [begins: RegExp, what: string][] = [
	[/^$/, 'nothing'],
	[/^GIF8/, 'a GIF'],
	[/^(II\*\0|MM\0\*|II\+\0|MM\0\+)/, 'a TIFF or a raw picture of a camera'],
	[/^BM/, 'a BMP'],
	[/^%PDF-/, 'a PDF'],
	[/^8BPS/, 'a Photoshop file'],
	[/^(\xff\x0a|\0\0\0\x0cJXL )/, 'a JPEG XL picture'],
	[/^.{4}ftyp(hei[cfmsx]|he[vm][cmsx]|mif1|msf1)/s, 'a HEIC picture'],
	[/^(.{4}ftyp|\x1aE\xdf\xa3)/s, 'a film'],
	[/^(PK\x03\x04|\x1f\x8b|7z|Rar!)/, 'a packed file'],
	[/^[^<]*<[\s\S]*<svg[\s>]|^\s*<svg[\s>]/i, 'a drawing (SVG)'],
	[/^\s*<(!doctype html|html|head|body)/i, 'a web page'],
];

/** What a file holds: a kind of picture that is opened, or other things in words. Its first 4 kB are looked at. */
export function kindOf(bytes: Uint8Array): { kind: PictureKind } | { what: string } {
	if (/^\xff\xd8\xff/.test(letters(bytes, 0, 3))) return { kind: 'JPEG' };
	const begin = letters(bytes, 0, 4096).replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
	if (/^\x89PNG\r\n\x1a\n/.test(begin)) return { kind: 'PNG' };
	if (/^RIFF.{4}WEBP/s.test(begin)) return { kind: 'WebP' };
	// Their main brand, or one of those that they are made to fit.
	if (/^.{4}ftyp(avi[fs]|(mif1|msf1).{4}(.{4})*?avi[fs])/s.test(begin.slice(0, 64))) return { kind: 'AVIF' };
	const text = begin.replaceAll('\0', '');
	return { what: otherKinds.find(([begins]) => begins.test(begin) || begins.test(text))?.[1] ?? 'no picture' };
}
