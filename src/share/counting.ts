/** How a network counts a post, and how much it takes. */
export interface Counting {
	limit: number;
	count: (text: string) => number;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const lettersIn = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** Letters as people see them; an emoji is one. */
export const characters = (limit: number): Counting => ({ limit, count: (text) => lettersIn(text).length });

/** The same, with a second limit in bytes: whichever is nearer counts. https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json */
export const graphemes = (limit: number, bytes: number): Counting => ({
	limit,
	count: (text) => Math.max(lettersIn(text).length, Math.ceil((bytesOf(text) * limit) / bytes)),
});

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const address = /https?:\/\/[^\s]+/g;

/** Addresses count 23, and of `@user@server` only `@user` counts. https://docs.joinmastodon.org/user/posting/ */
export const withShortLinks = (limit: number): Counting => ({
	limit,
	count: (text) =>
		lettersIn(text.replace(address, 'x'.repeat(23)).replace(/(^|[^\w/])(@\w[\w.-]*)@[\w.-]+\w/g, '$1$2')).length,
});

/** Ranges of code points that count one; all others count two. https://docs.x.com/fundamentals/counting-characters */
const light = [
	[0, 4351],
	[8192, 8205],
	[8208, 8223],
	[8242, 8247],
] as const;

/** Addresses count 23, emoji two, and letters by their weight. */
export const inX = (limit: number): Counting => ({
	limit,
	count: (text) =>
		lettersIn(text.normalize('NFC').replace(address, 'x'.repeat(23))).reduce(
			(sum, letter) => sum + weightInX(letter),
			0,
		),
});

function weightInX(letter: string): number {
	if (/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(letter) && !/^[©®™]$/.test(letter)) return 2;
	return [...letter].reduce((sum, part) => {
		const code = part.codePointAt(0) as number;
		return sum + (light.some(([from, to]) => code >= from && code <= to) ? 1 : 2);
	}, 0);
}
