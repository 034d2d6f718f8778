import { defineCollection } from 'astro:content';
import { contentLoader } from './hub/loader.ts';

export const collections = {
	hub: defineCollection({ loader: contentLoader('hub') }),
	people: defineCollection({ loader: contentLoader('people') }),
	lists: defineCollection({ loader: contentLoader('lists') }),
	recognitions: defineCollection({ loader: contentLoader('recognitions') }),
	works: defineCollection({ loader: contentLoader('works') }),
	photos: defineCollection({ loader: contentLoader('photos') }),
	mistakes: defineCollection({ loader: contentLoader('mistakes') }),
};
