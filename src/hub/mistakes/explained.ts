import type { FaultKind, Finding } from './finding.ts';

/** The page of the guide that explains whatever is told, and its headings for that. */
export const explanations = 'docs/troubleshooting.md';
export const headings = [
	'Files and folders',
	'Names of files',
	'Languages',
	'The block at the top',
	'Fields',
	'Days and times',
	'Addresses and handles',
	'Photos and pictures',
	'Stories and links in them',
	'Your own words',
	'What you say of them',
	'Who is named',
	'The folder public',
	'Your own look',
	'Letters and fonts',
	'The published site',
	'What could be better',
] as const;
export type Heading = (typeof headings)[number];

/** Under which heading each kind is explained. `npm run docs` writes its line there. */
export const explainedUnder: Record<FaultKind, Heading> = {
	'no-hub': 'Files and folders',
	'wrong-place': 'Files and folders',
	'wrong-folder': 'Files and folders',
	'wrong-ending': 'Files and folders',
	'not-a-file': 'Files and folders',
	unreadable: 'Files and folders',
	'half-done': 'Files and folders',
	unfinished: 'Files and folders',
	'too-large': 'Files and folders',
	'not-utf-8': 'Files and folders',
	'left-over': 'Files and folders',

	'bad-id': 'Names of files',
	'reserved-id': 'Names of files',
	'id-too-long': 'Names of files',
	'id-taken': 'Names of files',
	'id-looks-like': 'Names of files',
	'former-taken': 'Names of files',

	'language-twice': 'Languages',
	'not-main-language': 'Languages',
	'said-in-main': 'Languages',
	'unlisted-language': 'Languages',
	'no-original': 'Languages',
	'nothing-to-say': 'Languages',
	'decided-elsewhere': 'Languages',

	'no-front-matter': 'The block at the top',
	'late-front-matter': 'The block at the top',
	'unclosed-front-matter': 'The block at the top',
	'other-front-matter': 'The block at the top',
	'further-fields': 'The block at the top',
	'not-fields': 'The block at the top',
	'bad-yaml': 'The block at the top',
	'lost-comment': 'The block at the top',

	'unknown-field': 'Fields',
	'missing-field': 'Fields',
	'wrong-shape': 'Fields',
	'one-or-several': 'Fields',
	'too-many': 'Fields',
	blank: 'Fields',
	'half-said': 'Fields',
	'too-long': 'Fields',
	'bad-choice': 'Fields',
	'bad-flag': 'Fields',
	'bad-number': 'Fields',
	'bad-colour': 'Fields',
	'clear-colour': 'Fields',
	'bad-language': 'Fields',
	'bad-hashtag': 'Fields',
	'bad-focus': 'Fields',
	'bad-item': 'Fields',
	'read-as': 'Fields',

	'bad-day': 'Days and times',
	'bad-full-day': 'Days and times',
	'two-days': 'Days and times',
	'needs-date': 'Days and times',
	'date-differs': 'Days and times',
	'since-ahead': 'Days and times',
	'bad-moment': 'Days and times',
	'bad-zone': 'Days and times',
	'no-zone': 'Days and times',
	'no-timezone': 'Days and times',
	'time-skipped': 'Days and times',
	'time-twice': 'Days and times',
	'ends-before-start': 'Days and times',
	'bad-rule': 'Days and times',
	'starts-later': 'Days and times',
	'never-happens': 'Days and times',
	'bad-cadence': 'Days and times',

	'bad-address': 'Addresses and handles',
	'bad-site-address': 'Addresses and handles',
	'bad-handle': 'Addresses and handles',
	'address-as-name': 'Addresses and handles',
	'mail-address': 'Addresses and handles',
	'example-address': 'Addresses and handles',
	'repository-address': 'Addresses and handles',
	'folder-at-host': 'Addresses and handles',
	'dead-link': 'Addresses and handles',

	'unknown-place': 'Your own words',
	'missing-place': 'Your own words',
	'loose-place': 'Your own words',
	'unknown-form': 'Your own words',
	'missing-form': 'Your own words',
	'english-noun': 'Your own words',

	'photo-missing': 'Photos and pictures',
	'photo-kind': 'Photos and pictures',
	'photo-large': 'Photos and pictures',
	'photo-broken': 'Photos and pictures',
	'two-photos': 'Photos and pictures',
	'photo-waits': 'Photos and pictures',
	'photo-small': 'Photos and pictures',
	'bad-picture': 'Photos and pictures',
	'picture-missing': 'Photos and pictures',
	'picture-outside': 'Photos and pictures',
	'picture-waits': 'Photos and pictures',
	'picture-without-words': 'Photos and pictures',

	'long-text': 'Stories and links in them',
	'too-deep': 'Stories and links in them',
	'unclosed-comment': 'Stories and links in them',
	'bad-link': 'Stories and links in them',
	'leads-nowhere': 'Stories and links in them',
	'names-nothing': 'Stories and links in them',
	'names-hidden': 'Stories and links in them',
	'note-mark': 'Stories and links in them',
	'html-is-text': 'Stories and links in them',

	'no-reason': 'What you say of them',
	'needs-reason': 'What you say of them',
	'needs-quote': 'What you say of them',
	'reason-begins': 'What you say of them',
	'post-too-long': 'What you say of them',

	'unknown-reference': 'Who is named',
	'named-twice': 'Who is named',
	'needs-two': 'Who is named',
	'agreed-stranger': 'Who is named',
	'names-draft': 'Who is named',
	'names-declined': 'Who is named',
	'declined-named': 'Who is named',
	'here-twice': 'Who is named',
	'by-themselves': 'Who is named',
	'voice-here': 'Who is named',
	'voice-waits': 'Who is named',
	'person-waits': 'Who is named',

	'place-taken': 'The folder public',
	'tells-hidden': 'The folder public',
	'tells-place': 'The folder public',

	'logo-broken': 'Your own look',
	'bad-style': 'Your own look',
	'style-elsewhere': 'Your own look',
	'unknown-token': 'Your own look',
	'accent-in-style': 'Your own look',
	'faint-words': 'Your own look',

	'letter-missing': 'Letters and fonts',

	'site-unreachable': 'The published site',
	'site-not-ours': 'The published site',
	'site-leads-on': 'The published site',
	'site-of-other': 'The published site',
	'site-older': 'The published site',
	'not-encrypted': 'The published site',
	'not-served': 'The published site',
	'served-as': 'The published site',

	'asked-elsewhere': 'What could be better',
	'no-words': 'What could be better',
	untranslated: 'What could be better',
	'not-recognised': 'What could be better',
	'stale-profile': 'What could be better',
	'empty-list': 'What could be better',
	'topic-spelling': 'What could be better',
	'topic-twin': 'What could be better',
	'lonely-topic': 'What could be better',
};

/** Where in the guide a kind is explained: `docs/troubleshooting.md#days-and-times`. */
export const explanationOf = ({ kind }: Pick<Finding, 'kind'>): string =>
	`${explanations}#${anchorOf(explainedUnder[kind])}`;

/** The address of a heading on its page, as GitHub and editors make it. */
export const anchorOf = (heading: string): string =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, '')
		.replaceAll(' ', '-');

/** Where in the guide findings are explained, in one line: `docs/troubleshooting.md#fields and #letters-and-fonts`. Empty where there are none. */
export function explainedAt(findings: readonly Pick<Finding, 'kind'>[]): string {
	const [first, ...others] = new Set(findings.map(explanationOf));
	const more = others.map((address) => address.slice(explanations.length));
	return [first, ...more].join(', ').replace(/, ([^,]+)$/, ' and $1');
}
