import { expect, test } from 'vitest';
import { hubOf, someone } from '../../../content.fixture.ts';
import { addDays } from '../../../hub/time/days.ts';
import { logRow } from '../../log/log.fixture.ts';
import { steadinessOf } from './steadiness.ts';

/** A Wednesday. */
const today = '2026-06-17';

test.for([
	['given in this week and the two before', [0, 7, 14], 3],
	['nothing in this week, which is not over', [7, 14], 2],
	['nothing in this week and the last', [14, 21], 0],
	['on Monday of this week alone', [2], 1],
	['on Sunday of the last alone', [3], 1],
	['a gap', [0, 7, 21, 28], 2],
	['nothing at all', [], 0],
] as const)('%s', async ([, before, run]) => {
	const hub = await hubOf({ 'people/ada.md': someone('Ada') });
	const rows = before.map((days, index) => logRow({ date: addDays(today, -days), line: index + 2 }));
	expect(steadinessOf(hub, rows, today)).toMatchObject({ run, steady: { value: before.length } });
});
