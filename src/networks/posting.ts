import { bytes, type Counting, countGraphemes, inX, units, withShortLinks } from './counting.ts';

/** How one posts on a network. */
export interface Posting {
	/** How the network counts, and how much it takes. */
	counting: Counting;
	/** Names become links only when they are chosen by hand: posts say the plain name. */
	namesByHand?: boolean;
	/** Opens the network with the words, or with the address alone; missing where nothing opens it. */
	open?: (post: { text: string; url: string; title: string }) => string;
}

const encode = encodeURIComponent;

/** How one posts on each network where one can, in the order in which they are shown unless the hub says otherwise. */
export const posting = {
	linkedin: {
		counting: units(3000),
		namesByHand: true,
		open: ({ url }) => `https://www.linkedin.com/sharing/share-offsite/?url=${encode(url)}`,
	},
	bluesky: {
		counting: countGraphemes(300, 3000),
		open: ({ text }) => `https://bsky.app/intent/compose?text=${encode(text)}`,
	},
	mastodon: {
		counting: withShortLinks(500),
		open: ({ text }) => `https://share.joinmastodon.org/#text=${encode(text)}`,
	},
	x: { counting: inX(280), open: ({ text }) => `https://x.com/intent/post?text=${encode(text)}` },
	threads: {
		counting: bytes(500),
		open: ({ text }) => `https://www.threads.com/intent/post?text=${encode(text)}`,
	},
	facebook: {
		counting: units(5000),
		namesByHand: true,
		open: ({ url }) => `https://www.facebook.com/sharer/sharer.php?u=${encode(url)}`,
	},
	instagram: {
		counting: units(2200),
	},
	telegram: {
		counting: units(4096),
		open: ({ text, url }) => `https://t.me/share/url?url=${encode(url)}&text=${encode(text.replace(url, '').trim())}`,
	},
	reddit: {
		counting: units(40_000),
		open: ({ url, title }) => `https://www.reddit.com/submit?url=${encode(url)}&title=${encode(title)}`,
	},
	whatsapp: { counting: units(65_536), open: ({ text }) => `https://wa.me/?text=${encode(text)}` },
	email: {
		counting: units(1800),
		open: ({ text, title }) => `mailto:?subject=${encode(title)}&body=${encode(text.replaceAll('\n', '\r\n'))}`,
	},
} as const satisfies Record<string, Posting>;
