/**
 * What an owner may set in `content/style.css`, by the name of the custom property, and what it means. Everything else there
 * is about our own elements, which may change with any version.
 */
export const tokens = {
	'--paper': 'The ground of pages.',
	'--wash': 'The ground of what stands out a little.',
	'--ink': 'Words on the ground.',
	'--soft': 'Words that stand back: dates, notes, the foot.',
	'--accent-text': 'The colour of the hub, as words and drawings have it.',
	'--line': 'Lines between things.',
	'--edge': 'Edges of fields and buttons.',
	'--solid': 'Filled buttons.',
	'--on-solid': 'Words on filled buttons.',
	'--display': 'The font of names, titles and buttons.',
	'--text': 'The font of running words and of praise.',
	'--t-small': 'The size of the smallest words.',
	'--t-ui': 'The size of notes and labels.',
	'--t-body': 'The size of running words.',
	'--t-lead': 'The size of what leads in.',
	'--t-cite': 'The size of praise.',
	'--t-name': 'The size of names in lists.',
	'--t-head': 'The size of titles of sections.',
	'--t-title': 'The size of titles of pages.',
	'--t-hero': 'The size of the first sentence of the home page.',
	'--gutter': 'The room beside everything.',
	'--wide': 'How wide pages get.',
	'--measure': 'How wide running words get.',
	'--r-control': 'How round fields and buttons are.',
	'--shadow-card': 'The shadow of cards.',
} as const;

export type Token = keyof typeof tokens;

/** Words, and what they stand on. */
export const legible: readonly { words: Token; ground: Token }[] = [
	{ words: '--ink', ground: '--paper' },
	{ words: '--soft', ground: '--paper' },
	{ words: '--accent-text', ground: '--paper' },
	{ words: '--ink', ground: '--wash' },
	{ words: '--on-solid', ground: '--solid' },
];

/** What colours are like unless somebody sets them, by day and by night: as light as in tokens.css, whatever the accent. */
export const usual: Partial<Record<Token, readonly [day: string, night: string]>> = {
	'--paper': ['oklch(0.99 0.004 95)', 'oklch(0.185 0.01 95)'],
	'--wash': ['oklch(0.968 0.007 98)', 'oklch(0.235 0.01 95)'],
	'--ink': ['oklch(0.215 0.01 95)', 'oklch(0.955 0.014 92)'],
	'--soft': ['oklch(0.43 0.01 95)', 'oklch(0.88 0.016 92)'],
	'--accent-text': ['oklch(0.45 0.01 95)', 'oklch(0.83 0.01 95)'],
};
