import { expect, test } from 'vitest';
import { keepPrivate, readFrontMatter } from '../../hub/content/front-matter.ts';
import { collectionNames, collections } from '../../hub/schema/index.ts';
import { newText } from './compose.ts';

test.for(collectionNames)(
	'every line that waits in a new file of %s may lose its #, and asks for a value where none would publish',
	(collection) => {
		const text = newText(collection, { url: 'https://a.test' });
		const waiting = text.match(/^# .*$/gm) ?? [];
		expect(waiting.length).toBe(
			Object.keys(collections[collection].schema.shape).filter((name) => name !== 'url').length,
		);
		for (const line of waiting) {
			const { data, faults } = readFrontMatter(text.replace(line, line.slice(2)));
			expect(faults, line).toEqual([]);
			const field = line.split(':')[0]?.slice(2) ?? '';
			expect(data, line).toEqual({ url: 'https://a.test', ...(keepPrivate.has(field) && { [field]: '' }) });
			expect(readFrontMatter(text.replace(line, line.slice(2).replace(': #', ': said #'))).data).toMatchObject({
				[field]: 'said',
			});
		}
	},
);
