import { expect, test } from 'vitest';
import { newIn } from './changelog.ts';
import { isWorkflow, withNewerPins, withoutPins } from './pins.ts';

const pinned = (...actions: [name: string, version: string][]): string =>
	actions
		.map(([name, version]) => `- uses: ${name}@${version.replaceAll('.', '').padEnd(40, '0')} # v${version}`)
		.join('\n');

test('of each action the newer version is used, and a workflow is known again whatever they are', () => {
	const fresh = pinned(['actions/checkout', '7.0.1'], ['actions/cache', '5.0.0'], ['actions/new', '1.0.0']);
	const theirs = pinned(['actions/checkout', '7.1.0'], ['actions/cache', '4.9.0'], ['actions/gone', '9.0.0']);
	expect(withNewerPins(fresh, theirs)).toBe(
		pinned(['actions/checkout', '7.1.0'], ['actions/cache', '5.0.0'], ['actions/new', '1.0.0']),
	);
	expect(withNewerPins(fresh, '')).toBe(fresh);
	expect(withoutPins(fresh)).toBe(withoutPins(fresh.replace('7.0.1', '8.0.0')));
	expect(['.github/workflows/a.yml', '.github/dependabot.yml'].map(isWorkflow)).toEqual([true, false]);
});

test('a changelog tells what the older one does not, also of a version that is not finished', () => {
	const older = '# Changes\n\nAbout.\n\n## Not yet released\n\n- One.\n\n## 0.1.0\n\n- First.\n';
	const newer =
		'# Changes\n\nAbout all.\n\n## 0.2.0\n\n- Two.\n- Three.\n\n## Not yet released\n\n- One.\n- Four.\n\n## 0.1.0\n\n- First.\n';
	expect(newIn(older, newer)).toBe('0.2.0\n\n- Two.\n- Three.\n\nNot yet released\n\n- Four.');
	expect(newIn(newer.replaceAll('\n', '\r\n'), newer)).toBe('');
	expect(newIn('', newer)).toContain('0.1.0\n\n- First.');
});
