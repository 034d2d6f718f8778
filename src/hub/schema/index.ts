import type { z } from 'astro/zod';
import { hubSchema } from './hub.ts';
import { listSchema } from './list.ts';
import type { CollectionName } from './names.ts';
import { pageSchema } from './page.ts';
import { personSchema } from './person.ts';
import { recognitionSchema } from './recognition.ts';
import { workSchema } from './work.ts';

export { type CollectionName, collectionNames } from './names.ts';

/** What an author can write: each folder of content/, what one file in it is called, and its fields. */
export const collections = {
	hub: { one: 'hub', schema: hubSchema },
	people: { one: 'person', schema: personSchema },
	lists: { one: 'list', schema: listSchema },
	recognitions: { one: 'recognition', schema: recognitionSchema },
	works: { one: 'work', schema: workSchema },
	pages: { one: 'page', schema: pageSchema },
} as const satisfies Record<CollectionName, { one: string; schema: z.ZodType }>;

/** Checked front matter of one collection. */
export type DataOf<C extends CollectionName> = z.output<(typeof collections)[C]['schema']>;
