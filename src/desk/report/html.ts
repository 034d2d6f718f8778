/** Markup that is safe to put into a page. */
export class Markup {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
	toString(): string {
		return this.text;
	}
}

type Part = Markup | string | number | undefined | false | readonly Part[];

/** A template whose values are text, whatever they hold; only what is `Markup` stays as it is. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Markup =>
	new Markup(strings.reduce((text, string, index) => text + shown(parts[index - 1]) + string));

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function shown(part: Part): string {
	if (part === undefined || part === false) return '';
	if (part instanceof Markup) return part.text;
	if (typeof part === 'object') return part.map(shown).join('');
	return String(part).replace(/[&<>"']/g, (sign) => signs[sign] as string);
}
