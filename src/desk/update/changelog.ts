/** What a changelog says that an older one did not, under its own headings. */
export function newIn(older: string, newer: string): string {
	const known = new Map(sectionsOf(older));
	return sectionsOf(newer)
		.flatMap(([heading, lines]) => {
			const before = new Set(known.get(heading));
			const fresh = lines.filter((line) => line.trim() && !before.has(line));
			return fresh.length > 0 ? [`${heading}\n\n${fresh.join('\n')}`] : [];
		})
		.join('\n\n');
}

/** Parts that begin with a second heading, without what stands above the first. */
const sectionsOf = (text: string): [heading: string, lines: string[]][] =>
	text
		.replaceAll('\r\n', '\n')
		.split(/^## /m)
		.slice(1)
		.map((part) => {
			const [heading = '', ...lines] = part.split('\n');
			return [heading.trim(), lines];
		});
