import { graphemes } from '../graphemes.ts';
import { linksInX } from './links-in-x.ts';

/** How a network counts a post, and how much it takes. */
export interface CharacterLimit {
	limit: number;
	count: (text: string) => number;
}

const lettersIn = (text: string): string[] => [...graphemes().segment(text)].map(({ segment }) => segment);

/** UTF-16 units, as LinkedIn and most others count: an emoji is two or more. https://developers.buffer.com/guides/character-limits.md */
export const units = (limit: number): CharacterLimit => ({ limit, count: (text) => text.length });

/**
 * Bytes of UTF-8. Threads says so of emoji only, and refuses long posts in other scripts, too: what fits in bytes fits
 * however it counts. https://developers.facebook.com/documentation/threads/posts
 */
export const byteLimit = (limit: number): CharacterLimit => ({ limit, count: (text) => utf8Length(text) });

/** Letters as people see them, an emoji being one, with a second limit in bytes: whichever is nearer counts. https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json */
export const countGraphemes = (limit: number, bytes: number): CharacterLimit => ({
	limit,
	count: (text) => Math.max(lettersIn(text).length, Math.ceil((utf8Length(text) * limit) / bytes)),
});

/** So many bytes a text has as UTF-8. */
export const utf8Length = (text: string): number => new TextEncoder().encode(text).length;

/** An address in full, without the punctuation behind it. */
const address = /https?:\/\/\S*[^\s.,;:!?'"“”’()[\]{}«»…]/g;
const account = /(^|[^\p{L}\p{N}_/])(@\w[\w.-]*)@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]*[\p{L}\p{N}]/gu;

/** Addresses count 23, and of `@user@server` only `@user` counts. https://docs.joinmastodon.org/user/posting/ */
export const withShortLinks = (limit: number): CharacterLimit => ({
	limit,
	count: (text) => lettersIn(text.replace(address, 'x'.repeat(23)).replace(account, '$1$2')).length,
});

/** Ranges of code points that count one; all others count two. https://docs.x.com/fundamentals/counting-characters */
const light = [
	[0, 4351],
	[8192, 8205],
	[8208, 8223],
	[8242, 8247],
] as const;

/** Addresses count 23, emoji two, and letters by their weight. */
export const inX = (limit: number): CharacterLimit => ({
	limit,
	count: (written) => {
		const text = written.normalize('NFC');
		const links = linksInX(text);
		const words = [{ from: 0, to: 0 }, ...links].map(({ to }, at) => text.slice(to, links[at]?.from));
		return (
			links.length * 23 +
			words.reduce((sum, part) => sum + lettersIn(part).reduce((all, letter) => all + weightInX(letter), 0), 0)
		);
	},
});

function weightInX(letter: string): number {
	if (/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(letter) && !/^[©®™]$/.test(letter)) return 2;
	return [...letter].reduce((sum, part) => {
		const code = part.codePointAt(0) as number;
		return sum + (light.some(([from, to]) => code >= from && code <= to) ? 1 : 2);
	}, 0);
}
