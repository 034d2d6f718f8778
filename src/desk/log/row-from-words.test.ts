import { expect, test } from 'vitest';
import { hubOf, someone } from '../../content.fixture.ts';
import { rowFromWords } from './row-from-words.ts';

const hub = await hubOf({ 'people/ada.md': someone('Ada') });

test.for([
	['https://x.com/ada/status/1', 'x', 'https://x.com/ada/status/1'],
	[' https://x.com/ada/status/1\n', 'x', 'https://x.com/ada/status/1'],
	['x.com/ada/status/1', 'x', 'x.com/ada/status/1'],
	['https://ada.test', '', 'https://ada.test'],
] as const)('the network follows the address “%s”, however it was pasted', ([written, network, url]) => {
	const row = rowFromWords({ person: 'ada', what: 'mail', url: written }, hub, '2026-11-30');
	expect(row).toMatchObject({ network, url });
});
