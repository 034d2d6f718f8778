import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../root.ts';
import { anchorOf, explainedAt, explainedUnder, explanationOf, explanations, headings } from './explained.ts';
import { adviceKinds, doubtKinds, type FaultKind, mistakeKinds, publishedKinds } from './finding.ts';

const page = readFileSync(path.join(root, explanations), 'utf8');
const kinds: FaultKind[] = [...mistakeKinds, ...publishedKinds, ...doubtKinds, ...adviceKinds];

test.for(kinds)('%s is explained under a heading that is there', (kind) => {
	const [file, anchor] = explanationOf({ kind }).split('#');
	expect(file).toBe(explanations);
	expect([...page.matchAll(/^### (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))).toContain(anchor);
});

test('every heading for kinds explains some, in words and in a table, and stands once', () => {
	const inPage = [...page.matchAll(/^### (.+)\n([\s\S]*?)(?=^##|$(?![\s\S]))/gm)];
	expect(inPage.map(([, heading]) => heading)).toEqual([...headings]);
	for (const [, heading, text = ''] of inPage) {
		const below = Object.values(explainedUnder).filter((under) => under === heading);
		expect(below.length, heading).toBeGreaterThan(0);
		expect(text.match(/^\| [✗?+] /gm)?.length, heading).toBe(below.length);
	}
});

test('of many findings each heading is named once', () => {
	expect(explainedAt([])).toBe('');
	expect(explainedAt([{ kind: 'bad-day' }])).toBe('docs/troubleshooting.md#days-and-times');
	expect(explainedAt([{ kind: 'bad-day' }, { kind: 'blank' }, { kind: 'two-days' }, { kind: 'photo-kind' }])).toBe(
		'docs/troubleshooting.md#days-and-times, #fields and #photos-and-pictures',
	);
});
