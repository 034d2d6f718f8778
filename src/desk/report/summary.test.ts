import { expect, test } from 'vitest';
import { hubOf, page, someone } from '../../content.fixture.ts';
import { noPlan } from '../next/plan.ts';
import { reportOf } from './report.ts';
import { reportSummary } from './summary.ts';

test.for([
	[undefined, 'No laurels yet. Whom first? npm run next'],
	['2024-05-01', 'No laurels since 16 June 2025. Whom next? npm run next'],
	['2026-05-01', '1 laurel to 1 person since 16 June 2025'],
] as const)('whose last laurel is of %s', async ([day, sentence]) => {
	const tea = day && { [`recognitions/${day}-tea.md`]: page('kind: thanks\npeople: [ada]\nreason: for tea') };
	const hub = await hubOf({ 'people/ada.md': someone('Ada'), ...tea });
	expect(reportSummary(reportOf(hub, [], noPlan, '2026-06-15'), hub)[0]).toBe(sentence);
});
