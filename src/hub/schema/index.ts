import type { z } from 'astro/zod';
import { hubSchema } from './hub.ts';
import { listSchema } from './list.ts';
import { personSchema } from './person.ts';
import { recognitionSchema } from './recognition.ts';
import { workSchema } from './work.ts';

/** What an author can write: each folder of content/, what one file in it is called, and its fields. */
export const collections = {
	hub: { one: 'hub', schema: hubSchema },
	people: { one: 'person', schema: personSchema },
	lists: { one: 'list', schema: listSchema },
	recognitions: { one: 'recognition', schema: recognitionSchema },
	works: { one: 'work', schema: workSchema },
} as const;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** Checked front matter of one collection. */
export type DataOf<C extends CollectionName> = z.output<(typeof collections)[C]['schema']>;
