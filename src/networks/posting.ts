import { byteLimit, type CharacterLimit, countGraphemes, inX, units, withShortLinks } from './counting.ts';

/** What people are used to on a network: what a post says there besides its one sentence. */
export interface Habit {
	/** Somebody one knows is spoken to, and gets no hashtags; everybody else just hears it. */
	to: 'everybody' | 'somebody';
	/** How many letters of the story are told, in whole sentences: few where people pass by, many where they read. */
	story: number;
	/** How many hashtags are usual. They stand at the end. */
	hashtags: number;
	/** Whether addresses in a post can be opened; where not, they stand there as people type them. */
	opens: boolean;
}

/** How one posts on a network. */
export interface Posting {
	habit: Habit;
	/** How the network counts, and how much it takes. */
	counting: CharacterLimit;
	/** Names become links only when they are chosen by hand: posts say the plain name. */
	namesByHand?: boolean;
	/** Opens the network with the words, or with the address alone; missing where nothing opens it. */
	open?: (post: { text: string; url: string; title: string }) => string;
}

const encode = encodeURIComponent;

const habit = (story: number, hashtags: number): Habit => ({ to: 'everybody', story, hashtags, opens: true });
const sent = (story: number): Habit => ({ to: 'somebody', story, hashtags: 0, opens: true });

/** How one posts on each network where one can, in the order in which they are shown unless the hub says otherwise. */
export const posting = {
	linkedin: {
		habit: habit(1300, 3),
		counting: units(3000),
		namesByHand: true,
		open: ({ url }) => `https://www.linkedin.com/sharing/share-offsite/?url=${encode(url)}`,
	},
	bluesky: {
		habit: habit(300, 2),
		counting: countGraphemes(300, 3000),
		open: ({ text }) => `https://bsky.app/intent/compose?text=${encode(text)}`,
	},
	mastodon: {
		habit: habit(500, 4),
		counting: withShortLinks(500),
		open: ({ text }) => `https://share.joinmastodon.org/#text=${encode(text)}`,
	},
	x: {
		habit: habit(0, 1),
		counting: inX(280),
		open: ({ text }) => `https://x.com/intent/post?text=${encode(text)}`,
	},
	threads: {
		habit: habit(500, 1),
		counting: byteLimit(500),
		open: ({ text }) => `https://www.threads.com/intent/post?text=${encode(text)}`,
	},
	facebook: {
		habit: habit(700, 1),
		counting: units(5000),
		namesByHand: true,
		open: ({ url }) => `https://www.facebook.com/sharer/sharer.php?u=${encode(url)}`,
	},
	instagram: {
		habit: { ...habit(1000, 5), opens: false },
		counting: units(2200),
	},
	telegram: {
		habit: sent(0),
		counting: units(4096),
		open: ({ text, url }) => `https://t.me/share/url?url=${encode(url)}&text=${encode(text.replace(url, '').trim())}`,
	},
	reddit: {
		habit: habit(3000, 0),
		counting: units(40_000),
		open: ({ url, title }) => `https://www.reddit.com/submit?url=${encode(url)}&title=${encode(title)}`,
	},
	whatsapp: {
		habit: sent(0),
		counting: units(65_536),
		open: ({ text }) => `https://wa.me/?text=${encode(text)}`,
	},
	email: {
		habit: sent(900),
		counting: units(1800),
		open: ({ text, title }) => `mailto:?subject=${encode(title)}&body=${encode(text.replaceAll('\n', '\r\n'))}`,
	},
} as const satisfies Record<string, Posting>;
