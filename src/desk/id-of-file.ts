/** An id, also where somebody gives the file, as shells complete it: `content/people/ada.md`. */
export const idOfFile = (written: string): string =>
	(/^(?:.*[\\/])?([^\\/]+)\.md$/is.exec(written)?.[1] ?? written).normalize('NFC');
