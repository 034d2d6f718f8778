import type { CollectionName } from '../hub/schema/names.ts';

/** The name of the format in which the editor reads and writes one kind of file. Sveltia asks for this ending. */
export const editorFormatOf = (collection: CollectionName): string => `${collection}-frontmatter`;
