import { expect, test } from 'vitest';
import { idFault } from './ids.ts';

test.for(['page', 'index', '2026', 'con', 'nul', 'com1', 'com9', 'lpt1'])('%s is kept for others', (id) => {
	expect(idFault(id)).toEqual({ kind: 'reserved-id', written: id });
});

test.for(['ada', 'community', 'com', 'com10', 'lpt', 'pages', '20260'])('%s can be an id', (id) => {
	expect(idFault(id)).toBeUndefined();
});
