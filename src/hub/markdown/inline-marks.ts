/** Marks within a line, and the words between them. Nothing else knows how they are written. */
export const inlineMarks = {
	/** Underscores that touch more than a word are of an address, a handle or a file: `@_ada_`, `__main__.py`. */
	strong: /\*\*(?=\S)(.{1,500}?)(?<=\S)\*\*|(?<![\w@/.=&?#:-])__(?=\S)(.{1,500}?)(?<=\S)__(?![\w/@=(]|\.\w)/g,
	soft: /(?<![\w*])\*(?=\S)([^*_]+)(?<=\S)\*(?![\w*])|(?<![\w*@/.=&?#:-])_(?=\S)([^*_]+)(?<=\S)_(?![\w*/@=(]|\.\w)/g,
	/** One tilde alone is a sign: `H~2~O`, `~20`. */
	struck: /(?<!~)~~(?=[^\s~])([^~]{1,500})(?<=\S)~~(?!~)/g,
	/** As note-taking programs mark words. */
	highlighted: /(?<![\w=\\])==(?=[^\s=])([^=*~`]+)(?<=\S)==(?![\w=])/g,
	/** A link or a picture, which may say how wide it is. */
	link: /!?\[([^[\]]+)\]\([^()\s]*\)/g,
} as const;

/** The size that note-taking programs write after the words of a picture: `a pump|200`. */
export const pictureSize = /\\?\|\s*\d+(?:x\d+)?\s*$/;

/** A line without its marks. Of code and addresses, which are said as they stand, it knows nothing. */
export const withoutInlineMarks = (text: string): string =>
	text
		.replace(inlineMarks.strong, '$1$2')
		.replace(inlineMarks.soft, '$1$2')
		.replace(inlineMarks.struck, '$1')
		.replace(inlineMarks.highlighted, '$1')
		.replace(inlineMarks.link, (link, words: string) =>
			link.startsWith('!') ? words.replace(pictureSize, '') : words,
		);
