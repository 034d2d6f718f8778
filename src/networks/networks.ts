import { type Posting, posting } from './posting.ts';

/** One network: who is on it, and how one posts there. */
export interface Network {
	id: string;
	label: string;
	/** Missing where nobody has a public profile. */
	profiles?: Profiles;
	/** Missing where nobody posts words. */
	posts?: Posting;
}

/** How a handle is written on a network, and where a profile stands. */
export interface Profiles {
	/** Hosts of the network. Empty: any server, and a handle names its own (`ada@mastodon.social`). */
	hosts: string[];
	/** Whether they stand in the domain of each land, too: `pinterest.de`. */
	everyLand?: true;
	/** The kinds of profiles; a bare handle is of the first that it fits. */
	forms: Form[];
	/** An example that a person may copy. */
	example: string;
	/** First parts of paths that are pages of the network itself. */
	never?: RegExp;
	/** Hosts under its own that are something else. */
	elsewhere?: RegExp;
}

/** One kind of profile: a person, a company, a channel known by a number. */
export interface Form {
	/**
	 * Where it stands: the first is what is linked, the others are read, too. `{}` is the handle, `{…}` one of several
	 * parts, `*` anything within a part, `#` a number, `/…` at the end whatever follows. Without a host: on every host of the network.
	 */
	at: [string, ...string[]];
	/** What may stand for `{}`. */
	handle: RegExp;
	/** What is kept and may be written, where that is not the bare handle: `company/{}`. */
	kept?: string;
	/** How people write it there; as it is kept where this is missing. */
	mention?: string;
}

const name = /^\w[\w.-]{0,49}$/;
const subdomain = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
/** Letters of every script, and emoji. */
const letters =
	/^[\p{L}\p{N}\p{Extended_Pictographic}][\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f_.·~-]{1,99}$/u;
const youtubeName = /^[\p{L}\p{M}\p{N}_.·-]{3,30}$/u;
const account = /^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?@(?:[\p{L}\p{M}\p{N}-]+\.)+\p{L}[\p{L}\p{M}\p{N}-]*$/iu;

/** Every network that the product knows, in the order in which they are shown unless the hub says otherwise. */
export const networks = [
	{
		id: 'linkedin',
		label: 'LinkedIn',
		profiles: {
			hosts: ['linkedin.com'],
			example: 'ada-lovelace',
			forms: [
				{
					at: [
						'https://www.linkedin.com/in/{}/',
						'/in/{}/…',
						'/comm/in/{}/…',
						'/mwlite/in/{}/…',
						'/mwlite/profile/in/{}/…',
					],
					handle: letters,
				},
				{ at: ['https://www.linkedin.com/company/{}/', '/company/{}/…'], handle: letters, kept: 'company/{}' },
				{ at: ['https://www.linkedin.com/school/{}/', '/school/{}/…'], handle: letters, kept: 'school/{}' },
				{ at: ['https://www.linkedin.com/showcase/{}/', '/showcase/{}/…'], handle: letters, kept: 'showcase/{}' },
				{ at: ['https://www.linkedin.com/pub/{…}'], handle: /^[\p{L}\p{M}\p{N}-]+(?:\/\w{1,4}){3}$/u, kept: 'pub/{…}' },
			],
		},
		posts: posting.linkedin,
	},
	{
		id: 'bluesky',
		label: 'Bluesky',
		profiles: {
			hosts: ['bsky.app'],
			example: 'ada.bsky.social',
			forms: [
				{
					at: ['https://bsky.app/profile/{}', '/profile/{}/…'],
					handle: /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/i,
					mention: '@{}',
				},
				{
					at: ['https://bsky.app/profile/{}', '/profile/{}/…'],
					handle: /^did:(?:plc:[a-z2-7]{24}|web:(?:[a-z0-9-]+\.)+[a-z]+)$/,
				},
				{
					at: ['https://bsky.app/profile/{}.bsky.social', '{}.bsky.social'],
					handle: subdomain,
					kept: '{}.bsky.social',
					mention: '@{}.bsky.social',
				},
			],
		},
		posts: posting.bluesky,
	},
	{
		id: 'mastodon',
		label: 'Mastodon',
		profiles: {
			hosts: [],
			example: '@ada@mastodon.social',
			forms: [{ at: ['/@{}', '/@{}/…', '/users/{}/…', '/web/@{}/…', '/deck/@{}/…'], handle: account, mention: '@{}' }],
		},
		posts: posting.mastodon,
	},
	{
		id: 'x',
		label: 'X',
		profiles: {
			hosts: ['x.com', 'twitter.com'],
			example: 'ada',
			forms: [
				{
					at: [
						'https://x.com/{}',
						'/{}',
						'/@{}',
						'/{}/status/…',
						'/{}/with_replies',
						'/{}/media',
						'/{}/likes',
						'/{}/highlights',
						'/{}/articles',
						'/intent/follow?screen_name={}',
						'/intent/user?screen_name={}',
					],
					handle: /^\w{1,15}$/,
					mention: '@{}',
				},
			],
			never:
				/^(?:home|explore|search|hashtag|i|intent|share|settings|login|signup|messages|notifications|compose|tos|privacy|jobs)$/i,
		},
		posts: posting.x,
	},
	{
		id: 'threads',
		label: 'Threads',
		profiles: {
			hosts: ['threads.com', 'threads.net'],
			example: 'ada.lovelace',
			forms: [{ at: ['https://www.threads.com/@{}', '/@{}/…', '/{}'], handle: /^[\w.]{1,30}$/, mention: '@{}' }],
			never: /^(?:search|login|intent|share|settings|activity|t)$/i,
		},
		posts: posting.threads,
	},
	{
		id: 'facebook',
		label: 'Facebook',
		profiles: {
			hosts: ['facebook.com', 'fb.com'],
			example: 'ada.lovelace',
			forms: [
				{
					at: [
						'https://www.facebook.com/profile.php?id={}',
						'/profile.php?id={}',
						'/people/*/{}/…',
						'/pages/*/{}/…',
						'/pages/category/*/*-{}/…',
						'/p/*-{}/…',
					],
					handle: /^\d{5,20}$/,
				},
				{
					at: [
						'https://www.facebook.com/{}',
						'/{}',
						'/pg/{}/…',
						'/{}/about/…',
						'/{}/posts/…',
						'/{}/photos/…',
						'/{}/videos/…',
						'm.me/{}',
					],
					handle: /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]{1,79}$/u,
				},
				{ at: ['https://www.facebook.com/{}', 'fb.me/{}'], handle: /^[a-z.]{5,50}$/ },
			],
			never:
				/^(?:groups|pages?|people|p|pg|[a-z]+\.php|events?|watch|marketplace|gaming|reel|reels|sharer|login|help|policies|settings|hashtag|share|media|photos?|videos|public|stories)$/i,
		},
		posts: posting.facebook,
	},
	{
		id: 'instagram',
		label: 'Instagram',
		profiles: {
			hosts: ['instagram.com'],
			example: 'ada.lovelace',
			forms: [
				{
					at: [
						'https://www.instagram.com/{}/',
						'/_u/{}',
						'/{}/p/…',
						'/{}/reel/…',
						'/{}/reels',
						'/{}/tagged',
						'/stories/{}/…',
					],
					handle: /^[\w.]{1,30}$/,
					mention: '@{}',
				},
			],
			never: /^(?:p|reels?|explore|accounts|stories|highlights|tv|direct|about|legal|developer|_u)$/i,
		},
		posts: posting.instagram,
	},
	{
		id: 'youtube',
		label: 'YouTube',
		profiles: {
			hosts: ['youtube.com'],
			example: 'ada',
			forms: [
				{ at: ['https://www.youtube.com/channel/{}', '/channel/{}/…'], handle: /^UC[\w-]{22}$/ },
				{ at: ['https://www.youtube.com/@{}', '/@{}/…'], handle: youtubeName, mention: '@{}' },
				{
					at: ['https://www.youtube.com/c/{}', '/c/{}/…', '/{}', '/{}/featured', '/{}/videos', '/{}/about'],
					handle: /^[\p{L}\p{M}\p{N}_.-]{1,100}$/u,
					kept: 'c/{}',
				},
				{ at: ['https://www.youtube.com/user/{}', '/user/{}/…'], handle: /^[\w.-]{1,30}$/, kept: 'user/{}' },
			],
			never:
				/^(?:watch|playlists?|results|feed|shorts|live|embed|hashtag|channel|c|user|gaming|premium|account|about|redirect|v|t|post|clip|attribution_link|signin)$/i,
		},
	},
	{
		id: 'tiktok',
		label: 'TikTok',
		profiles: {
			hosts: ['tiktok.com'],
			example: 'ada',
			forms: [{ at: ['https://www.tiktok.com/@{}', '/@{}/…'], handle: /^[\w.]{2,24}$/, mention: '@{}' }],
		},
	},
	{
		id: 'telegram',
		label: 'Telegram',
		profiles: {
			hosts: ['t.me', 'telegram.me'],
			example: 'ada_l',
			forms: [{ at: ['https://t.me/{}', '/{}', '/s/{}', '{}.t.me'], handle: /^\w{4,32}$/, mention: '@{}' }],
			never:
				/^(?:joinchat|addstickers|addemoji|addlist|addtheme|share|proxy|socks|login|setlanguage|invoice|giftcode|boost|contact|www)$/i,
		},
		posts: posting.telegram,
	},
	{
		id: 'github',
		label: 'GitHub',
		profiles: {
			hosts: ['github.com'],
			example: 'ada',
			forms: [
				{
					at: ['https://github.com/{}', '/orgs/{}/…', '/sponsors/{}', '/users/{}', 'gist.github.com/{}'],
					handle: /^[a-z0-9](?:[a-z0-9-]{0,38})$/i,
					mention: '@{}',
				},
			],
			never:
				/^(?:about|features|topics|explore|trending|marketplace|sponsors|settings|login|join|orgs|users|apps|collections|events|notifications|pulls|issues|search|pricing|enterprise|security|contact|site|new|discover|starred)$/i,
		},
	},
	{
		id: 'reddit',
		label: 'Reddit',
		profiles: {
			hosts: ['reddit.com'],
			example: 'ada_l',
			forms: [
				{ at: ['https://www.reddit.com/user/{}/', '/user/{}/…', '/u/{}/…'], handle: /^[\w-]{3,20}$/, mention: 'u/{}' },
				{ at: ['https://www.reddit.com/r/{}/', '/r/{}/…'], handle: /^\w{2,21}$/, kept: 'r/{}' },
			],
		},
		posts: posting.reddit,
	},
	{ id: 'whatsapp', label: 'WhatsApp', posts: posting.whatsapp },
	{ id: 'email', label: 'E-mail', posts: posting.email },
	{
		id: 'gitlab',
		label: 'GitLab',
		profiles: {
			hosts: ['gitlab.com'],
			example: 'ada',
			forms: [
				{ at: ['https://gitlab.com/{}', '/groups/{}', '/users/{}/…'], handle: /^\w[\w.-]{1,99}$/, mention: '@{}' },
			],
			never: /^(?:explore|users|groups|help|dashboard|projects|search|admin|api|-)$/i,
		},
	},
	{
		id: 'codeberg',
		label: 'Codeberg',
		profiles: {
			hosts: ['codeberg.org'],
			example: 'ada',
			forms: [{ at: ['https://codeberg.org/{}'], handle: name, mention: '@{}' }],
			never: /^(?:explore|user|repo|org|issues|pulls|api|assets)$/i,
		},
	},
	{
		id: 'stackoverflow',
		label: 'Stack Overflow',
		profiles: {
			hosts: ['stackoverflow.com'],
			example: '22656',
			forms: [{ at: ['https://stackoverflow.com/users/{}', '/users/{}/…', '/u/{}'], handle: /^\d{1,9}$/ }],
			// Sites of their own, with other people under the same numbers.
			elsewhere: /^(?:es|ja|pt|ru)\./,
		},
	},
	{
		id: 'devto',
		label: 'DEV',
		profiles: {
			hosts: ['dev.to'],
			example: 'ada',
			forms: [{ at: ['https://dev.to/{}'], handle: /^\w{2,40}$/, mention: '@{}' }],
			never:
				/^(?:t|tags|about|contact|search|settings|enter|new|top|latest|pod|videos|listings|code-of-conduct|privacy|terms|faq|dashboard)$/i,
		},
	},
	{
		id: 'hashnode',
		label: 'Hashnode',
		profiles: {
			hosts: ['hashnode.com', 'hashnode.dev'],
			example: 'ada',
			forms: [
				{ at: ['https://hashnode.com/@{}', '/@{}/…', '/u/{}'], handle: /^\w[\w-]{0,49}$/, mention: '@{}' },
				{ at: ['https://{}.hashnode.dev/'], handle: subdomain, kept: '{}.hashnode.dev' },
			],
		},
	},
	{
		id: 'medium',
		label: 'Medium',
		profiles: {
			hosts: ['medium.com'],
			example: 'ada',
			forms: [
				{ at: ['https://{}.medium.com/', '{}.medium.com/…'], handle: subdomain, kept: '{}.medium.com' },
				{ at: ['https://medium.com/@{}', '/@{}/…'], handle: /^[\w.-]{1,50}$/, mention: '@{}' },
			],
			never: /^(?:help|blog|policy|status|www)$/i,
		},
	},
	{
		id: 'substack',
		label: 'Substack',
		profiles: {
			hosts: ['substack.com'],
			example: 'ada',
			forms: [
				{ at: ['https://substack.com/@{}', '/@{}/…', '/profile/#-{}'], handle: /^\w[\w-]{0,49}$/, mention: '@{}' },
				{
					at: ['https://{}.substack.com/', '{}.substack.com/about', '{}.substack.com/archive'],
					handle: subdomain,
					kept: '{}.substack.com',
				},
			],
			never: /^(?:support|help|on|open|email|blog|read|www)$/i,
		},
	},
	{
		id: 'codepen',
		label: 'CodePen',
		profiles: {
			hosts: ['codepen.io'],
			example: 'ada',
			forms: [
				{
					at: ['https://codepen.io/{}', '/{}/pens/…', '/{}/pen/…', '/{}/collections/…'],
					handle: /^\w[\w-]{0,49}$/,
					mention: '@{}',
				},
			],
			never:
				/^(?:pen|pens|your-work|trending|challenges|spark|search|topics|features|login|signup|collection|collections|tag|picks|hub)$/i,
		},
	},
	{
		id: 'leetcode',
		label: 'LeetCode',
		profiles: {
			hosts: ['leetcode.com'],
			example: 'ada',
			forms: [{ at: ['https://leetcode.com/u/{}/', '/u/{}/…', '/{}'], handle: /^\w[\w-]{0,49}$/ }],
			never:
				/^(?:u|problems|problemset|contest|discuss|explore|studyplan|tag|company|interview|subscribe|accounts|store|premium)$/i,
		},
	},
	{
		id: 'kaggle',
		label: 'Kaggle',
		profiles: {
			hosts: ['kaggle.com'],
			example: 'adalovelace',
			forms: [{ at: ['https://www.kaggle.com/{}'], handle: /^\w[\w-]{1,49}$/ }],
			never: /^(?:datasets|competitions|code|discussions?|learn|models|account|search|rankings|kernels|c|benchmarks)$/i,
		},
	},
	{
		id: 'huggingface',
		label: 'Hugging Face',
		profiles: {
			hosts: ['huggingface.co', 'hf.co'],
			example: 'ada',
			forms: [{ at: ['https://huggingface.co/{}', '/{}'], handle: /^\w[\w.-]{1,41}$/, mention: '@{}' }],
			never:
				/^(?:models|datasets|spaces|docs|blog|papers|pricing|login|join|learn|chat|tasks|collections|organizations|settings|posts)$/i,
		},
	},
	{
		id: 'orcid',
		label: 'ORCID',
		profiles: {
			hosts: ['orcid.org'],
			example: '0000-0002-1825-0097',
			forms: [{ at: ['https://orcid.org/{}'], handle: /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/ }],
		},
	},
	{
		id: 'googlescholar',
		label: 'Google Scholar',
		profiles: {
			hosts: ['scholar.google.com'],
			everyLand: true,
			example: 'qc6CJjYAAAAJ',
			forms: [{ at: ['https://scholar.google.com/citations?user={}', '/citations?user={}'], handle: /^[\w-]{12}$/ }],
		},
	},
	{
		id: 'researchgate',
		label: 'ResearchGate',
		profiles: {
			hosts: ['researchgate.net'],
			example: 'ada-lovelace-2',
			forms: [{ at: ['https://www.researchgate.net/profile/{}', '/profile/{}/…'], handle: letters }],
		},
	},
	{
		id: 'speakerdeck',
		label: 'Speaker Deck',
		profiles: {
			hosts: ['speakerdeck.com'],
			example: 'ada',
			forms: [{ at: ['https://speakerdeck.com/{}'], handle: /^\w[\w-]{0,49}$/ }],
			never: /^(?:p|c|search|features|pricing|signin|signup|player|about|users)$/i,
		},
	},
	{
		id: 'sessionize',
		label: 'Sessionize',
		profiles: {
			hosts: ['sessionize.com'],
			example: 'ada-lovelace',
			forms: [{ at: ['https://sessionize.com/{}', '/s/{}/…'], handle: /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{1,79}$/u }],
			never: /^(?:s|app|login|playbook|pricing|features|speakers|events|api|view|image)$/i,
		},
	},
	{
		id: 'dribbble',
		label: 'Dribbble',
		profiles: {
			hosts: ['dribbble.com'],
			example: 'ada',
			forms: [{ at: ['https://dribbble.com/{}', '/{}/about', '/{}/shots'], handle: /^\w[\w-]{0,49}$/ }],
			never: /^(?:shots|designers|jobs|tags|search|session|signup|learn|stories|following|pro|teams)$/i,
		},
	},
	{
		id: 'behance',
		label: 'Behance',
		profiles: {
			hosts: ['behance.net'],
			example: 'ada',
			forms: [{ at: ['https://www.behance.net/{}', '/{}/appreciated', '/{}/projects'], handle: /^\w[\w-]{1,49}$/ }],
			never: /^(?:gallery|search|joblist|hire|galleries|live|assets|blog|pro|for_you)$/i,
		},
	},
	{
		id: 'pinterest',
		label: 'Pinterest',
		profiles: {
			hosts: ['pinterest.com'],
			everyLand: true,
			example: 'ada',
			forms: [{ at: ['https://www.pinterest.com/{}/', '/{}', '/{}/_created', '/{}/_saved'], handle: /^\w{3,30}$/ }],
			never: /^(?:pin|ideas|search|today|login|business|settings|explore)$/i,
		},
	},
	{
		id: 'twitch',
		label: 'Twitch',
		profiles: {
			hosts: ['twitch.tv'],
			example: 'ada',
			forms: [
				{ at: ['https://www.twitch.tv/{}', '/{}/about', '/{}/videos', '/{}/schedule'], handle: /^[a-z0-9]\w{2,24}$/i },
			],
			never: /^(?:directory|videos|downloads|jobs|settings|turbo|store|search|wallet|subscriptions|drops|popout)$/i,
		},
	},
	{
		id: 'discord',
		label: 'Discord',
		profiles: {
			hosts: ['discord.com', 'discordapp.com'],
			example: '80351110224678912',
			forms: [
				{ at: ['https://discord.com/users/{}', '/users/{}'], handle: /^\d{17,20}$/ },
				{ at: ['https://discord.gg/{}', '/invite/{}'], handle: /^[a-z0-9-]{2,40}$/i, kept: 'invite/{}' },
			],
		},
	},
	{
		id: 'soundcloud',
		label: 'SoundCloud',
		profiles: {
			hosts: ['soundcloud.com'],
			example: 'ada',
			forms: [{ at: ['https://soundcloud.com/{}', '/{}/tracks', '/{}/sets', '/{}/albums'], handle: /^\w[\w-]{2,24}$/ }],
			never: /^(?:discover|stream|you|search|upload|pages|charts|feed|people|tags|terms-of-use|mobile)$/i,
			// Short links.
			elsewhere: /^on\./,
		},
	},
	{
		id: 'spotify',
		label: 'Spotify',
		profiles: {
			hosts: ['open.spotify.com'],
			example: 'show/4rOoJ6Egrf8K2IrywzwOMk',
			forms: [
				{ at: ['https://open.spotify.com/show/{}', '/*/show/{}'], handle: /^[a-z0-9]{22}$/i, kept: 'show/{}' },
				{ at: ['https://open.spotify.com/artist/{}', '/*/artist/{}'], handle: /^[a-z0-9]{22}$/i, kept: 'artist/{}' },
				{ at: ['https://open.spotify.com/user/{}', '/*/user/{}'], handle: /^[\w.-]{1,40}$/, kept: 'user/{}' },
			],
		},
	},
	{
		id: 'vimeo',
		label: 'Vimeo',
		profiles: {
			hosts: ['vimeo.com'],
			example: 'ada',
			forms: [{ at: ['https://vimeo.com/{}', '/{}/videos', '/{}/about'], handle: /^(?=.*[a-z])\w{3,32}$/i }],
			never:
				/^(?:channels|groups|ondemand|watch|categories|features|upgrade|join|login|album|showcase|event|manage|blog|search|solutions|enterprise)$/i,
		},
	},
	{
		id: 'buymeacoffee',
		label: 'Buy Me a Coffee',
		profiles: {
			hosts: ['buymeacoffee.com'],
			example: 'ada',
			forms: [{ at: ['https://buymeacoffee.com/{}'], handle: name }],
			never: /^(?:explore-creators|signup|login|about|faq|membership|shop|wishlist)$/i,
		},
	},
	{
		id: 'kofi',
		label: 'Ko-fi',
		profiles: {
			hosts: ['ko-fi.com'],
			example: 'ada',
			forms: [{ at: ['https://ko-fi.com/{}', '/{}/shop', '/{}/posts'], handle: name }],
			never: /^(?:s|i|explore|home|gold|manage|account|blog|about|faq)$/i,
		},
	},
	{
		id: 'patreon',
		label: 'Patreon',
		profiles: {
			hosts: ['patreon.com'],
			example: 'ada',
			forms: [
				{ at: ['https://www.patreon.com/user?u={}'], handle: /^\d{4,12}$/ },
				{
					at: ['https://www.patreon.com/{}', '/c/{}/…', '/cw/{}/…', '/{}/posts', '/{}/membership', '/{}/about'],
					handle: name,
				},
			],
			never:
				/^(?:posts|user|c|cw|login|home|explore|create|about|pricing|policy|checkout|join|bePatron|messages|settings)$/i,
		},
	},
	{
		id: 'linktree',
		label: 'Linktree',
		profiles: {
			hosts: ['linktr.ee'],
			example: 'ada',
			forms: [{ at: ['https://linktr.ee/{}'], handle: /^[\w.]{1,30}$/ }],
			never: /^(?:s|login|register|admin|marketplace|discover)$/i,
		},
	},
	{
		id: 'xing',
		label: 'Xing',
		profiles: {
			hosts: ['xing.com'],
			example: 'ada_lovelace',
			forms: [{ at: ['https://www.xing.com/profile/{}', '/profile/{}/…'], handle: letters }],
		},
	},
	{
		id: 'peertube',
		label: 'PeerTube',
		profiles: {
			hosts: [],
			example: '@ada@framatube.org',
			forms: [
				{
					at: ['/a/{}', '/a/{}/…', '/@{}', '/accounts/{}/…'],
					handle: account,
					mention: '@{}',
				},
				{ at: ['/c/{}', '/c/{}/…', '/video-channels/{}/…'], handle: account, kept: 'c/{}', mention: '@{}' },
			],
		},
	},
] as const satisfies readonly Network[];

export type NetworkId = (typeof networks)[number]['id'];
/** Networks on which people have profiles. */
export type ProfileId = Extract<(typeof networks)[number], { profiles: object }>['id'];

const byId = new Map<string, Network>(networks.map((network) => [network.id, network]));

/** The networks on which people have profiles, and those on which one posts words. */
export const profileIds = networks.filter((network: Network) => network.profiles).map(({ id }) => id) as ProfileId[];
export const postIds = networks.filter((network: Network) => network.posts).map(({ id }) => id);

/** A network of the registry. */
export const networkOf = (id: NetworkId): Network => byId.get(id) as Network;
