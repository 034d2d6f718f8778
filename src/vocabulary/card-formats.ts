/** One size of card. Pixels. `top` and `bottom` are strips that an app covers with its own buttons. */
export interface CardFormat {
	id: string;
	label: string;
	width: number;
	height: number;
	/** The margin that words keep from the edge. */
	margin: number;
	top?: number;
	bottom?: number;
}

/** Every format of card. */
export const formats = [
	{ id: 'wide', label: 'Wide', width: 1200, height: 630, margin: 60 },
	{ id: 'square', label: 'Square', width: 1080, height: 1080, margin: 72 },
	{ id: 'tall', label: 'Tall', width: 1080, height: 1350, margin: 76 },
	{
		id: 'story',
		label: 'Story',
		width: 1080,
		height: 1920,
		margin: 84,
		top: 250,
		bottom: 340,
	},
] as const satisfies readonly CardFormat[];

export type FormatId = (typeof formats)[number]['id'];
export const formatIds = formats.map(({ id }) => id) as [FormatId, ...FormatId[]];
export const formatOf = (id: FormatId): CardFormat => formats.find((format) => format.id === id) as CardFormat;

/** The styles in which every card can be drawn: warm paper, dark ink, the colours of whom it shows, black on white without a face. */
export const styleIds = ['paper', 'ink', 'colour', 'mono'] as const;
export type StyleId = (typeof styleIds)[number];
