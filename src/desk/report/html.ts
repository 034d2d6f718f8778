import { escapeMarkup } from '../../hub/text.ts';

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
	new Markup(strings.reduce((text, string, index) => text + partText(parts[index - 1]) + string));

function partText(part: Part): string {
	if (part === undefined || part === false) return '';
	if (part instanceof Markup) return part.text;
	if (typeof part === 'object') return part.map(partText).join('');
	return escapeMarkup(String(part)).replaceAll("'", '&#39;');
}

/** What a page for few eyes may do: look as it is written, and ask nothing from anywhere. */
export const closed = "default-src 'none'; style-src 'unsafe-inline'";

/** A page of its own, in one file. */
export const pageWith = (about: { title: string; policy: string; style: string; body: Markup }): Markup =>
	html`<html lang="en">
		<head>
			<meta charset="utf-8" />
			<meta http-equiv="Content-Security-Policy" content="${about.policy}" />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<meta name="robots" content="noindex" />
			<title>${about.title}</title>
			<style>
				${new Markup(about.style.replaceAll('</', ''))}
			</style>
		</head>
		<body>
			${about.body}
		</body>
	</html> `;
