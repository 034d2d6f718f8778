import { isNamedAfter, type PictureFile, type TextFile } from '../../../hub/content/files.ts';
import { allOf } from '../../../hub/content/references.ts';
import { picturePaths } from '../../../hub/pictures/pictures.ts';
import type { ContentUnopened } from '../../content-unopened.ts';

/** Asks whether a text shows a picture: in its words, by name, or because it has the name of the profile beside it. */
export function showing(known: ContentUnopened): (text: TextFile, picture: PictureFile) => boolean {
	const { hub, people, works } = known;
	const inTexts = new Map(
		allOf(known).map(({ file, folder, pictures }) => [file, pictures.flatMap(({ url }) => picturePaths(folder, url))]),
	);
	const pictureOf = new Map<string, string | undefined>([
		...(hub ? [[hub.file, hub.data.owner.photo?.file] as const] : []),
		...people.map(({ file, data }) => [file, data.photo?.file] as const),
		...works.map(({ file, data }) => [file, data.image] as const),
	]);
	return (text, picture) => {
		if (inTexts.get(text.file)?.includes(picture.path.normalize('NFC'))) return true;
		if (text.folder !== picture.folder) return false;
		// What a text with mistakes says is not known: perhaps it shows the picture.
		if (!pictureOf.has(text.file) && text.text.normalize('NFC').includes(picture.name)) return true;
		const named = pictureOf.get(text.file)?.normalize('NFC');
		return named ? named === picture.name : isNamedAfter(text, picture);
	};
}

/** Pictures of texts that go: those that go with them, and those that others show, too. */
export function pictureFilesOf(
	gone: readonly TextFile[],
	after: readonly TextFile[],
	known: ContentUnopened,
): { going: PictureFile[]; shared: PictureFile[] } {
	const shows = showing(known);
	const theirs = known.pictures.filter((picture) =>
		gone.some((text) => shows(text, picture) || isNamedAfter(text, picture)),
	);
	const { going = [], shared = [] } = Object.groupBy(theirs, (picture) =>
		after.some((text) => shows(text, picture)) ? 'shared' : 'going',
	);
	return { going, shared };
}
