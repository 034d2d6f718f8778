import { stem, type TextFile } from '../../hub/files.ts';
import type { Known } from '../known.ts';

type Picture = Known['pictures'][number];

/** Asks whether a text shows a picture that lies beside it: by name, or because it has the name of the profile. */
export function showing({ hub, people, works }: Known): (text: TextFile, picture: Picture) => boolean {
	const said = new Map<string, string | undefined>([
		...(hub ? [[hub.file, hub.data.owner.photo?.file] as const] : []),
		...people.map(({ file, data }) => [file, data.photo?.file] as const),
		...works.map(({ file, data }) => [file, data.image] as const),
	]);
	return ({ collection, id, file, folder, text }, { name, folder: beside }) => {
		if (folder !== beside) return false;
		// What a text with mistakes says is not known: perhaps it shows the picture.
		if (!said.has(file) && text.normalize('NFC').includes(name)) return true;
		const named = said.get(file)?.normalize('NFC');
		return named ? named === name : collection === 'people' && stem(name) === id;
	};
}

/** Pictures of texts that go: those that go with them, and those that others show, too. */
export function picturesOf(
	gone: readonly TextFile[],
	after: readonly TextFile[],
	known: Known,
): { going: Picture[]; shared: Picture[] } {
	const shows = showing(known);
	const theirs = known.pictures.filter((picture) =>
		gone.some((text) => shows(text, picture) || isNamedAfter(text, picture)),
	);
	const { going = [], shared = [] } = Object.groupBy(theirs, (picture) =>
		after.some((text) => shows(text, picture)) ? 'shared' : 'going',
	);
	return { going, shared };
}

const isNamedAfter = ({ collection, id, folder }: TextFile, picture: Picture): boolean =>
	collection === 'people' && picture.folder === folder && stem(picture.name) === id;
