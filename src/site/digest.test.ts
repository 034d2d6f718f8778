import { expect, test } from 'vitest';
import { siteOf } from '../vocabulary/paths.ts';
import { itemKey, tagUri } from './digest.ts';

test('an item is known by its host, its day and a digest that says no name', () => {
	const site = siteOf('https://hub.test:8443/laurels');
	const item = itemKey('2026-05-01', 'people', 'zoë');
	expect(tagUri(site, item)).toMatch(/^tag:hub\.test,2026-05-01:[\da-f]{16}$/);
	const others = [
		itemKey('2026-05-02', 'people', 'zoë'),
		itemKey('2026-05-01', 'works', 'zoë'),
		itemKey('2026-05-01', 'people', 'zoe'),
	];
	expect(new Set([item, itemKey('2026-05-01', 'people', 'zoë'), ...others]).size).toBe(4);
});
