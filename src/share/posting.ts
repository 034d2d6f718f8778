import { bytes, type Counting, graphemes, inX, units, withShortLinks } from './counting.ts';

/** How one posts on a network. */
export interface Posting {
	/** How the network counts, and how much it takes. */
	counting: Counting;
	/** Names become links only when they are chosen by hand: posts say the plain name. */
	namesByHand?: boolean;
	/** Opens the network with the words, or with the address alone; missing where nothing opens it. */
	open?: (post: { text: string; url: string; title: string }) => string;
	/** What the network leaves to do by hand. */
	note?: string;
}

const encode = encodeURIComponent;

/** How one posts on each network where one can, in the order in which they are shown unless the hub says otherwise. */
export const posting = {
	linkedin: {
		counting: units(3000),
		namesByHand: true,
		open: ({ url }) => `https://www.linkedin.com/sharing/share-offsite/?url=${encode(url)}`,
		note: 'LinkedIn takes the address only: copy the words first. Type @ and the name to tag somebody.',
	},
	bluesky: {
		counting: graphemes(300, 3000),
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
		note: 'Facebook takes the address only: copy the words first.',
	},
	instagram: {
		counting: units(2200),
		note: 'Instagram opens no address with words: download a card, copy the words, and post them in the app.',
	},
	telegram: {
		counting: units(4096),
		open: ({ text, url }) => `https://t.me/share/url?url=${encode(url)}&text=${encode(text.replace(url, '').trim())}`,
	},
	reddit: {
		counting: units(40_000),
		open: ({ url, title }) => `https://www.reddit.com/submit?url=${encode(url)}&title=${encode(title)}`,
		note: 'Reddit takes the address and the title: paste the words as a comment.',
	},
	whatsapp: { counting: units(65_536), open: ({ text }) => `https://wa.me/?text=${encode(text)}` },
	email: {
		counting: units(1800),
		open: ({ text, title }) => `mailto:?subject=${encode(title)}&body=${encode(text.replaceAll('\n', '\r\n'))}`,
	},
} as const satisfies Record<string, Posting>;
