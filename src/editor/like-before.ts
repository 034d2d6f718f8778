/** A text with the line ends and the sign of UTF-8 of the file whose place it takes: forms know neither. */
export function likeBefore(text: string, before: string): string {
	const [mark = ''] = /^\ufeff/.exec(before) ?? [];
	const [newline = '\n'] = /\r\n?|\n/.exec(before) ?? [];
	return mark + text.replaceAll('\n', newline);
}
