import type { PictureFile, TextFile } from '../hub/content/files.ts';
import type { ContentFolder } from '../hub/content/folder.ts';
import type { Entries } from '../hub/content/references.ts';
import type { Finding } from '../hub/mistakes/finding.ts';

/** What stands in a content folder, its photos unopened: fast enough to ask before the first question. */
export interface ContentUnopened extends Entries {
	folder: ContentFolder;
	texts: TextFile[];
	pictures: PictureFile[];
	mistakes: Finding[];
	/** The mistakes in and between other texts, of which most are these. */
	mistakesIn: (texts: readonly TextFile[]) => Finding[];
}
